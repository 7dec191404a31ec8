import { z } from 'zod'
import { type PlannedCourse, type SignedPart, signedParts } from '../../courses/index.ts'
import { readForm } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import { severalLines } from '../../platform/plain-text.ts'
import { texts } from './texts.ts'

export const longestReason = 2000

/** The field of what a part looked like when it was read. */
export const readField = (part: SignedPart): string => `read-${part}`

/** The field of an answer to one wish. */
export const answerField = (request: number): string => `answer-${request}`

/** What was read goes with the signature: the whole, and each part so that it can be told what changed. */
export const readOf = (course: PlannedCourse): Record<string, string> => ({
  fingerprint: course.fingerprint,
  ...Object.fromEntries(signedParts.map((part) => [readField(part), course.prints[part]])),
})

/** What was read when one signed: the print of the whole, and of each part so that it can be told what has changed. */
export function readSignature(body: unknown): {
  fingerprint: string
  read: Partial<Record<SignedPart, string>>
} {
  const sent = (body ?? {}) as Record<string, unknown>
  const print = (value: unknown) => (typeof value === 'string' ? value.slice(0, 64) : undefined)
  const read = signedParts.flatMap((part) => {
    const value = print(sent[readField(part)])
    return value === undefined ? [] : [[part, value]]
  })
  return { fingerprint: print(sent.fingerprint) ?? '', read: Object.fromEntries(read) }
}

/** A reason in words, in the field of this name. */
export const readReason = (body: unknown, name: string, locale: Locale) => {
  const t = texts[locale].wrong
  return readForm(
    z.object({
      [name]: z
        .string(t.reason)
        .transform(severalLines)
        .refine((words) => words !== '', t.reason)
        .refine((words) => words.length <= longestReason, t.long(longestReason)),
    }),
    body,
  )
}
