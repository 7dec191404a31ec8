import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Secrets } from './secrets.ts'

/**
 * A token in a form: made by us when the page was shown, and sent back with it. It proves that the form came from here
 * (with the check of origin in `same-origin.ts`), and its first part is the key under which a second sending of the same
 * form finds the first one's answer.
 */
export type FormTokens = {
  issue(now: Date): string
  check(token: unknown, now: Date): 'ok' | 'expired' | 'foreign'
}

const lifetimeMs = 24 * 60 * 60 * 1000

export const formTokens = (secrets: Secrets): FormTokens => ({
  issue(now) {
    const text = `${randomBytes(16).toString('base64url')}.${now.getTime().toString(36)}`
    return `${text}.${secrets.sign(text)}`
  },
  check(token, now) {
    if (typeof token !== 'string') return 'foreign'
    const [id, issued, signature, ...rest] = token.split('.')
    if (!id || !issued || !signature || rest.length > 0) return 'foreign'
    if (!equal(signature, secrets.sign(`${id}.${issued}`))) return 'foreign'
    return now.getTime() - Number.parseInt(issued, 36) < lifetimeMs ? 'ok' : 'expired'
  },
})

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
