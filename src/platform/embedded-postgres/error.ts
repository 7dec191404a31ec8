/** The database cannot start, and the message says why in words for the person at the keyboard. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError'
}
