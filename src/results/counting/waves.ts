import type { Answers, Form } from '../../questionnaires/index.ts'
import type { Topic } from '../protection/facts.ts'

/** A sheet as figures need it: its facts by code, and its answers to tell what was shown. */
export type Sheet = { pseudonym: string; answers: Answers; facts: Record<string, Fact> }
export type Fact = string | number | boolean | (string | number | boolean)[]

/** A wave of one run that has closed, with all that was answered. */
export type ClosedWave = {
  /** What it is called in all courses: 'before', 'after-3-months'. */
  wave: string
  /** Its place among the waves of the evaluation. */
  turn: number
  invited: number | null
  versionId: number
  form: Form
  sheets: Sheet[]
}

export type TopicKind =
  | 'answered'
  | 'question'
  | 'option'
  | 'score'
  | 'breakdown'
  | 'change'
  | 'stayed'
  | 'alpha'
  | 'flow'

/** A topic with what its readers need to put it into words. */
export type KnownTopic = Topic & {
  kind: TopicKind
  /** The question or score that it is about. */
  question?: string
  /** Of a question with several answers: which of them. */
  option?: string
  /** Of a change: the wave it is counted from, and those between that ask the same. */
  since?: string[]
  versionId: number
}

/** What a wave is called in all courses, so that they can be counted together. */
export const waveKey = (wave: { name: string; countedFrom: string; days: number }): string =>
  wave.name === 'own' ? `own-${wave.countedFrom}-${wave.days}` : wave.name

/** A number as the name of a value: sums of fractions are rounded, so that the same is the same. */
export const asValue = (value: Fact): string =>
  typeof value === 'number' ? String(Number(value.toFixed(6))) : String(value)
