import { z } from 'zod'
import { type ParsedForm, readForm, withError } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import {
  type Answers,
  type Form,
  fieldOf,
  type Item,
  questionsOf,
  readAnswers,
} from '../../questionnaires/index.ts'
import type { RunWave } from '../queries.ts'
import { readOwnCode } from '../room-forms.ts'
import { texts as roomTexts } from '../room-texts.ts'
import { texts } from './texts.ts'

export type PaperSheet = { answers: Answers; number: number; ownCode: string | undefined }

/** What somebody read off a sheet: its number where it has one, the code that was made, and the answers. An empty sheet is none. */
export function readSheet(
  body: unknown,
  { form, wave, locale }: { form: Form; wave: RunWave; locale: Locale },
): ParsedForm<PaperSheet> {
  const t = texts[locale].wrong
  const number = wave.purpose === 'research' ? readForm(numbered(t.number), body) : undefined
  const code = wave.linkedBy === 'own-code' ? readOwnCode(body, roomTexts[locale]) : undefined
  const { answers, state: read } = readAnswers(form, body, { locale }, 'draft')
  const first = questionsOf(form)[0]
  const isEmpty = read.errors.length === 0 && Object.keys(answers).length === 0
  const errors = [...(number?.state.errors ?? []), ...(code?.state.errors ?? []), ...read.errors]
  const state = { values: read.values, errors }
  if (isEmpty && first)
    return { ok: false, state: withError(state, { field: fieldOf(first.linkId), message: t.empty }) }
  if (errors.length > 0) return { ok: false, state }
  return {
    ok: true,
    state,
    value: {
      answers,
      number: number?.ok ? number.value.number : 0,
      ownCode: code?.ok ? code.value : undefined,
    },
  }
}

const numbered = (wrong: string) =>
  z.object({
    number: z
      .string(wrong)
      .default('')
      .refine((text) => /^\s*\d{1,3}\s*$/.test(text) && Number(text) > 0, wrong)
      .transform(Number),
  })

export const choiceField = (linkId: string): string => `choice.${linkId}`

/** Which of two readings holds, for each question that was read differently. */
export const readChoices = (
  body: unknown,
  items: Item[],
  locale: Locale,
): ParsedForm<Map<string, 'first' | 'second'>> => {
  const one = z.enum(['first', 'second'], texts[locale].wrong.choice)
  const schema = z.object(Object.fromEntries(items.map(({ linkId }) => [choiceField(linkId), one])))
  return readForm(
    schema.transform(
      (sent) => new Map(items.map(({ linkId }) => [linkId, sent[choiceField(linkId)] as 'first' | 'second'])),
    ),
    body,
  )
}
