import { addDays } from '../../platform/dates.ts'
import { type Answers, type Form, type Item, questionsOf } from '../../questionnaires/index.ts'
import type { RunWave } from '../queries.ts'
import type { Standing } from './entries.ts'

/** Whether a wave that is open takes answers only today, or today and tomorrow. */
export function closesSoon(
  { closesOn }: { closesOn: string },
  today: string,
): 'today' | 'tomorrow' | undefined {
  if (closesOn === today) return 'today'
  return closesOn === addDays(today, 1) ? 'tomorrow' : undefined
}

/** Whether sheets of paper may lie somewhere: somebody met while the wave was open, is asked in the room, or has handed one in. */
export const mayHavePaper = (
  { days, linkedBy }: Pick<RunWave, 'days' | 'linkedBy'>,
  { entered, once, unlike }: Standing,
): boolean => days <= 0 || linkedBy !== 'key' || entered + once.length + unlike.length > 0

/** What one person read off a sheet of paper. */
export type Entry = { turn: number; pseudonym: Buffer; answers: Answers }

/** The questions that two persons read differently off the same sheet. */
export const differences = (form: Form, one: Answers, other: Answers): Item[] =>
  questionsOf(form).filter(({ linkId }) => JSON.stringify(one[linkId]) !== JSON.stringify(other[linkId]))

/** What is left to settle between two entries of a sheet. The code somebody made counts only where it links their answers. */
export const isUnlike = (form: Form, [one, other]: [Entry, Entry], hasOwnCode: boolean): boolean =>
  differences(form, one.answers, other.answers).length > 0 || isOtherCode([one, other], hasOwnCode)

export const isOtherCode = ([one, other]: [Entry, Entry], hasOwnCode: boolean): boolean =>
  hasOwnCode && !one.pseudonym.equals(other.pseudonym)

/** The answers of both, with one of the two chosen where they differ. */
export function chosen(
  form: Form,
  [one, other]: [Entry, Entry],
  choices: Map<string, 'first' | 'second'>,
): Answers {
  const settled: Answers = { ...one.answers }
  for (const { linkId } of differences(form, one.answers, other.answers)) {
    const answer = (choices.get(linkId) === 'second' ? other : one).answers[linkId]
    if (answer === undefined) delete settled[linkId]
    else settled[linkId] = answer
  }
  return settled
}
