import { score } from '../instruments/index.ts'
import { answersByCode } from './answers/by-code.ts'
import { type Answers, everyItem, type Form } from './form.ts'

/** The scores of the instruments in a form: { 'who-5': 64 }. One with too few answers is absent. */
export function scoresOf(form: Form, answers: Answers): Record<string, number> {
  const used = new Set(everyItem(form.items).flatMap(({ instrument }) => instrument ?? []))
  if (used.size === 0) return {}
  const byCode = answersByCode(form, answers)
  return Object.assign({}, ...[...used].map((instrument) => score(instrument, byCode)))
}
