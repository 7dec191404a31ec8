import { timingSafeEqual } from 'node:crypto'

/** Whether the key of a link is the right one. */
export function isKey(given: unknown, right: string): boolean {
  if (typeof given !== 'string') return false
  const [left, other] = [Buffer.from(given), Buffer.from(right)]
  return left.length === other.length && timingSafeEqual(left, other)
}
