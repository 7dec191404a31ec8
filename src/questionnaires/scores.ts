import { score } from '../instruments/index.ts'
import { type Answers, everyItem, type Form, questionsOf, type Value } from './form.ts'

/** The scores of the instruments in a form: { 'who-5': 64 }. One with too few answers is absent. */
export function scoresOf(form: Form, answers: Answers): Record<string, number> {
  const used = new Set(everyItem(form.items).flatMap(({ instrument }) => instrument ?? []))
  if (used.size === 0) return {}
  const byCode = worthByCode(form, answers)
  return Object.assign({}, ...[...used].map((instrument) => score(instrument, byCode)))
}

/** What was answered to each coded question, as a number: its own, or its option's. */
export function worthByCode(form: Form, answers: Answers): Record<string, number> {
  const worth: Record<string, number> = {}
  for (const { linkId, code, options } of questionsOf(form)) {
    const answer = answers[linkId] as Value | undefined
    const option = options.find((one) => one.code === answer)
    const number = option ? (option.score ?? Number(option.code)) : answer
    if (code !== undefined && typeof number === 'number' && Number.isFinite(number)) worth[code] = number
  }
  return worth
}
