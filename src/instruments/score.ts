import type { AnswersByCode, Question } from './instrument.ts'
import { instruments } from './scales.ts'

/** The scores an instrument makes of these answers, by the rules of its authors. One with too few answers is absent. */
export function score(instrument: string, answers: AnswersByCode): Record<string, number> {
  const known = instruments[instrument]
  const scores: Record<string, number> = {}
  for (const [name, { items, fewest, times }] of Object.entries(known?.scales ?? {})) {
    const worth = Object.values(worthOf(items, answers, known?.questions ?? {}))
    if (worth.length < fewest) continue
    scores[name] = (worth.reduce((sum, one) => sum + one, 0) * times) / worth.length
  }
  return scores
}

/** What each answer is worth in a score, turned round and recoded: what α is made of. Only those answered. */
export function itemScores(scale: string, answers: AnswersByCode): Record<string, number> {
  const owner = Object.values(instruments).find(({ scales }) => scale in scales)
  return worthOf(owner?.scales[scale]?.items ?? [], answers, owner?.questions ?? {})
}

/** Which whole numbers answer a question of an instrument: what an imported form must give its options. */
export function codingOf(code: string): { from: number; to: number } | undefined {
  const question = Object.values(instruments).find(({ questions }) => code in questions)?.questions[code]
  return question && { from: question.from, to: question.to }
}

/** An answer outside the question's own numbers is none: it can only be wrong. */
function worthOf(items: string[], answers: AnswersByCode, questions: Record<string, Question>) {
  const found: Record<string, number> = {}
  for (const code of items) {
    const question = questions[code]
    const answer = answers[code]
    if (!question || answer === undefined || !Number.isInteger(answer)) continue
    if (answer < question.from || answer > question.to) continue
    found[code] = question.worth?.(answer) ?? answer
  }
  return found
}
