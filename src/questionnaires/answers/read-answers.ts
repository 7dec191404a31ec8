import { z } from 'zod'
import { type FieldError, type FormState, readForm } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import { type Answers, type Form, type Item, questionsOf, type Value } from '../form.ts'
import { fieldOf } from './names.ts'
import { readAnswer } from './read-answer.ts'
import { shownItems } from './shown.ts'
import { answerTexts } from './texts.ts'

/**
 * What somebody answered. A value its question forbids never comes through; it stays in the state, with a message. Answers to
 * questions that aren't shown are dropped, and only a final reading asks for those that are required.
 */
export function readAnswers(
  form: Form,
  body: unknown,
  here: { locale: Locale },
  mode: 'draft' | 'final',
): { answers: Answers; state: FormState } {
  const { values } = readForm(z.unknown(), body).state
  const t = answerTexts[here.locale]
  const all: Answers = {}
  const wrong = new Map<string, string>()
  for (const item of questionsOf(form)) {
    const read = readAnswer(item, values, t, here.locale)
    if (read.wrong !== undefined) wrong.set(item.linkId, read.wrong)
    else if (read.answer !== undefined) all[item.linkId] = read.answer
  }
  const shown = shownItems(form, all)
  const answers = Object.fromEntries(Object.entries(all).filter(([linkId]) => shown.has(linkId)))
  const errors = questionsOf(form).flatMap((item) =>
    shown.has(item.linkId) ? errorOf(item, wrong, answers, mode === 'final' ? t.required : undefined) : [],
  )
  return { answers, state: { values, errors } }
}

function errorOf(item: Item, wrong: Map<string, string>, answers: Answers, required?: string): FieldError[] {
  const message =
    wrong.get(item.linkId) ?? (item.required && answers[item.linkId] === undefined ? required : undefined)
  return message === undefined ? [] : [{ field: fieldOf(item.linkId), message }]
}

export type Read = { answer?: Value | Value[]; wrong?: string }
