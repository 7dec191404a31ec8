import { capabilityHash, type Secrets } from '../platform/secrets.ts'

/** The link that shows and deletes a need; made from the form's token, so that the same form always leads to the same need. */
export const receiptOf = (secrets: Secrets, formToken: string): string =>
  secrets.lookup('need-receipt', formToken).toString('base64url')

/** What the database keeps of the link. */
export const receiptHash = capabilityHash
