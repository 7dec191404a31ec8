import type { Tally } from '../protection/facts.ts'
import { sum } from '../protection/tally.ts'
import type { Answer } from './read-tables.ts'
import type { Shown } from './shapes.ts'

/**
 * What is made of what is told. Of several (the same change, in courses that measured it beside different others) those that are told are
 * added up: sums of what may be told may be told.
 */
export function shown<T>(answers: Answer[], made: (tally: Tally, together: string[]) => T): Shown<T> {
  const told = answers.flatMap((answer) => (answer.told.told ? [answer.told] : []))
  const waiting = answers.reduce((all, answer) => all + answer.told.waiting, 0)
  if (told.length === 0) {
    const [first] = answers
    return { told: false, why: first && !first.told.told ? first.told.why : 'not-asked', waiting }
  }
  const services = Math.max(...told.map((one) => one.services ?? 0))
  return {
    ...{ told: true, waiting, runs: told.reduce((all, one) => all + one.runs, 0) },
    ...(services > 0 && { services }),
    ...made(sum(told.map((one) => one.tally)), [...new Set(told.flatMap((one) => one.together))]),
  }
}
