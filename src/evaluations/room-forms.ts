import { z } from 'zod'
import { type ParsedForm, readForm } from '../platform/form.ts'
import { oneLine } from '../platform/plain-text.ts'
import type { texts } from './room-texts.ts'
import { tidyRoomCode } from './run-waves.ts'

type Texts = (typeof texts)['nb']

/** The code on the poster, as we keep it. */
export const readRoomCode = (body: unknown, t: Texts): ParsedForm<{ code: string }> =>
  readForm(
    z.object({
      code: z
        .string(t.unknown)
        .default('')
        .transform(tidyRoomCode)
        .refine((code) => /^[2-9BCDFGHJKMNPQRSTWXZ]{6}$/.test(code), t.unknown),
    }),
    body,
  )

/** The three small questions that make one's own code: answered alike, they give the same code. */
export const readOwnCode = (body: unknown, t: Texts): ParsedForm<string> =>
  readForm(
    z
      .object({
        mother: twoLetters(t.motherWrong),
        born: z
          .string(t.bornWrong)
          .default('')
          .transform((day) => Number(oneLine(day).replace(/\.$/, '') || Number.NaN))
          .refine((day) => Number.isInteger(day) && day >= 1 && day <= 31, t.bornWrong),
        place: twoLetters(t.placeWrong),
      })
      .transform(({ mother, born, place }) => `${mother}-${born}-${place}`),
    body,
  )

/** A name may be written whole: its first two letters are what counts. */
const twoLetters = (wrong: string) =>
  z
    .string(wrong)
    .default('')
    .transform((text) =>
      [
        ...oneLine(text)
          .toLocaleUpperCase('nb')
          .replace(/[^\p{L}]/gu, ''),
      ]
        .slice(0, 2)
        .join(''),
    )
    .refine((letters) => [...letters].length === 2, wrong)
