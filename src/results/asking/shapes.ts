import type { LocalisedText } from '../../platform/localised.ts'
import type { Words } from '../../questionnaires/index.ts'
import type { Difference, Proportion, Summary, TwoGroups } from '../../statistics/index.ts'
import type { Why } from '../protection/ask.ts'
import type { Period, Unit } from '../protection/tables.ts'

/** Something that isn't told, and why; `waiting` is how many runs that have closed aren't counted yet. */
export type Hidden = { told: false; why: Why; waiting: number }
/** What is told, or that it isn't. `runs` are counted in it; `services` only of a pool. */
export type Shown<T> = ({ told: true; waiting: number; runs: number; services?: number } & T) | Hidden

export type Results = {
  unit: Unit
  title: LocalisedText
  period: Period
  /** The years there is anything of; all time besides. */
  periods: number[]
  waves: WaveResults[]
}

/** In the order they are asked. */
export type WaveResults = {
  wave: string
  answered: Shown<{ answered: number; invited: number | undefined; share: Proportion | undefined }>
  /** Of those who answered the first wave and each after it till this one, and how many answered the first in these runs; none of the first. */
  flow: Shown<{ since: string; everyWaveSoFar: number; of: number | undefined }> | undefined
  questions: QuestionResults[]
}

export type QuestionResults = {
  code: string
  words: QuestionWords
  figures: Shown<Figures>
  /** By background, one question at a time. */
  by: Breakdown[]
  /** Since an earlier wave. */
  changes: ChangeResults[]
  /** Of a score only. */
  alpha: Shown<{ n: number; alpha: number | undefined }> | undefined
}

/** What is needed to show a question: its words, its answers in order, and what is best. */
export type QuestionWords = {
  kind: 'steps' | 'number' | 'choice' | 'several' | 'yes-no' | 'score'
  text: Words
  options: { value: string; display: Words; score?: number }[]
  lower?: Words
  upper?: Words
  unit?: string
  range?: { min: number; max: number }
  higherIsBetter: boolean
  /** Of a scale: the smallest change that matters, and who says so. */
  clearlyBetter?: { by: number; source: string }
  copyright?: string
  /** Only the mean and the spread are told: each number by itself would say too much. */
  isSummary?: true
}

/** The figures of one distribution. */
export type Figures = {
  n: number
  asked: number | undefined
  /** Were asked and didn't answer. */
  missing: number | undefined
  distribution: { value: string; display: Words; count: number; share: Proportion }[]
  /** Where answers are numbers or steps. */
  summary: Summary | undefined
  ends: { floor: Proportion; ceiling: Proportion } | undefined
  /** The share that gave one of the two best answers, of four steps or more. */
  topTwo: Proportion | undefined
}

export type Breakdown = {
  by: string
  text: Words
  /** `rest`: groups that are told of together, since one of them is small; `unstated`: those who didn't say. */
  table: Shown<{ n: number; groups: GroupResults[]; together: { value: string; display: Words }[] }>
}
export type GroupResults = {
  value: string
  kind: 'group' | 'unstated' | 'rest'
  display: Words
  figures: Figures
}

export type ChangeResults = {
  since: string
  change: Shown<{ change: Difference }>
  /** How those who answered both times began, beside those who answered only the first. */
  stayed: Shown<{ groups: TwoGroups }> | undefined
}
