import { summaryOf } from '../../statistics/index.ts'
import { keyOf } from '../protection/facts.ts'
import { valuesOf } from './figures.ts'
import type { Answer } from './read-tables.ts'
import type { QuestionWords } from './shapes.ts'
import type { WordsOf } from './words.ts'

/** Everything that was answered in a unit, and the words for it. */
export type Asked = { answers: Answer[]; byKey: Map<string, Answer>; words: WordsOf }

/** The spread of a question in a wave, where it is told. */
export function spreadOf(
  wave: string,
  code: string,
  words: QuestionWords,
  { byKey }: Asked,
): number | undefined {
  const told = byKey.get(keyOf({ wave, code }))?.told
  const values = told?.told ? valuesOf(told.tally, words) : undefined
  return values && summaryOf(values).sd
}
