import type { LocalisedText } from '../platform/localised.ts'

/** What somebody answered, by the code of the question: { 'who-5.1': 3 }. Values as the scale prints them. */
export type AnswersByCode = Record<string, number>

/** A question of an instrument: which whole numbers answer it, and what each is worth in the score if not itself. */
export type Question = { from: number; to: number; worth?: (answer: number) => number }

/** A number made of some of the questions: the sum of what the answers are worth, shared by how many there are, times `times`. */
export type Scoring = {
  name: LocalisedText
  min: number
  max: number
  higherIsBetter: boolean
  /** The codes of its questions. */
  items: string[]
  /** So many must be answered; with fewer there is no score. */
  fewest: number
  times: number
  /** The smallest change that matters to people, where one is published, and by whom. */
  clearlyBetter?: number
  clearlyBetterSource?: string
}

/** Questions that belong together, and how they are counted. The words of the questions are their owner's and are not here. */
export type Instrument = {
  name: LocalisedText
  /** Whose it is, as it is to be shown below the questions. */
  copyright: string
  /** Its owner must have said yes to the service before anybody is asked. */
  licenceRequired: boolean
  questions: Record<string, Question>
  /** By the name of the score: 'who-5', 'rand-36.pain'. */
  scales: Record<string, Scoring>
}

/** The codes 'gse.1' to 'gse.10'. */
export const codes = (instrument: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${instrument}.${index + 1}`)

/** The same question as many times as there are codes. */
export const each = (items: string[], question: Question): Record<string, Question> =>
  Object.fromEntries(items.map((code) => [code, question]))
