import type { Question, Said } from './question.ts'

/** Some questions that stand under a heading; as a table, when they are answered alike. */
export type Part = { linkId: string; heading: Said; asTable?: boolean; questions: Question[] }

/** A form that is shipped: its key never changes, its version does when a word does. */
export type ShippedForm = {
  key: string
  version: string
  title: Said
  intro: Said
  parts: (Question | Part)[]
}
