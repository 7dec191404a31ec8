/** A page or record that isn't there, or isn't this person's to see: the two are never told apart. */
export class NotFound extends Error {
  override name = 'NotFound'
  readonly statusCode = 404
}

/** Answers `value`, or throws not-found when there is none. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new NotFound('not found')
  return value
}

const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
])

/** Whether the database was away: starting, stopping, lost or out of connections. The request may be tried again. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return (
    connectionCodes.has(code) ||
    code.startsWith('08') ||
    /connection terminated|timeout exceeded when trying to connect|timeout expired|connection ended|server closed|is not queryable/i.test(
      error.message,
    )
  )
}

/** The name of the constraint that a database error speaks of, so that a verb can answer in words. */
export const brokenConstraint = (error: unknown): string | undefined =>
  error instanceof Error && 'constraint' in error && typeof error.constraint === 'string'
    ? error.constraint
    : undefined

/** An error for the log: what it was and where. Its message and details can hold a person's words, so they stay out. */
export function withoutValues(error: unknown): {
  type: string
  code: string | undefined
  stack: string | undefined
} {
  if (!(error instanceof Error)) return { type: typeof error, code: undefined, stack: undefined }
  const code = 'code' in error ? String(error.code) : undefined
  // A stack begins with the message, which can be of several lines.
  const calls = error.stack?.replace(error.message, '').split('\n').filter(isCall)
  return { type: error.name, code, stack: calls?.join('\n') }
}

const isCall = (line: string): boolean => /^ {4}at /.test(line)
