import { z } from 'zod'
import { type Mark, marks, type Sent } from './rules.ts'

/** The name of a person's field, and of what the page showed before. */
export const markField = (key: string): string => `mark-${key}`
export const wasField = (key: string): string => `was-${key}`

/** What was sent of a session. What isn't a mark is nobody's. */
export function readMarks(body: unknown): { sent: Sent[]; restCame: boolean } {
  const fields = Object.entries(body ?? {})
  const given = new Map(fields.map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value]))
  const sent = [...given].flatMap(([name, value]): Sent[] => {
    const [, key] = /^mark-(\d{1,9}-\d)$/.exec(name) ?? []
    return key && isMark(value) ? [{ key, mark: value, was: asMark(given.get(wasField(key))) }] : []
  })
  return { sent, restCame: given.get('rest') === 'came' }
}

const isMark = (value: unknown): value is Mark => marks.some((mark) => mark === value)
const asMark = (value: unknown): Mark | undefined => (isMark(value) ? value : undefined)

const longest = 4000

/** A line or some; kept as written, but for the ends. */
const words = (tooLong: string) => z.string().trim().max(longest, tooLong).optional().default('')

export const logForm = ({ tooLong, empty }: { tooLong: string; empty: string }) =>
  z
    .object({
      ledBy: words(tooLong),
      wentWell: words(tooLong),
      toChange: words(tooLong),
      version: z.coerce.number().int().min(0).max(1_000_000).catch(0),
    })
    .refine(({ ledBy, wentWell, toChange }) => ledBy || wentWell || toChange, {
      path: ['wentWell'],
      message: empty,
    })

export const noteForm = ({ tooLong, empty }: { tooLong: string; empty: string }) =>
  z.object({ said: z.string({ error: empty }).trim().min(1, empty).max(longest, tooLong) })
