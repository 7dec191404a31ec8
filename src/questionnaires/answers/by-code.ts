import { type Answers, type Form, questionsOf } from '../form.ts'
import { shownItems } from './shown.ts'

/** What was answered to each question that has a code, as a number: what the chosen option counts, or the number itself. */
export function answersByCode(form: Form, answers: Answers): Record<string, number> {
  const shown = shownItems(form, answers)
  const found: Record<string, number> = {}
  for (const { linkId, code, options } of questionsOf(form)) {
    const answer = answers[linkId]
    if (code === undefined || answer === undefined || !shown.has(linkId)) continue
    const number =
      typeof answer === 'number' ? answer : options.find((option) => option.code === answer)?.score
    if (number !== undefined) found[code] = number
  }
  return found
}
