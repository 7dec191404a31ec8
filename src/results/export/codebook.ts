import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { Breakdown, QuestionResults, QuestionWords, Results } from '../asking/shapes.ts'
import { texts } from './texts.ts'

/** A question of the file, in words. */
export type CodebookEntry = {
  code: string
  question: string
  kind: QuestionWords['kind']
  options: { value: string; label: string }[]
}

/** What the codes in the file stand for, each once: the questions, and what they are broken down by. */
export function codebookOf({ waves }: Pick<Results, 'waves'>, locale: Locale): CodebookEntry[] {
  const questions = waves.flatMap((wave) => wave.questions)
  const entries = [
    ...questions.map((question) => ofQuestion(question, locale)),
    ...questions.flatMap(({ by }) => by.map((breakdown) => ofGroups(breakdown, locale))),
  ]
  const byCode = Map.groupBy(entries, ({ code }) => code)
  return [...byCode.values()].map(
    (its) => its.find(({ options }) => options.length > 0) ?? (its[0] as CodebookEntry),
  )
}

const ofQuestion = ({ code, words }: QuestionResults, locale: Locale): CodebookEntry => ({
  ...{ code, question: inLanguage(words.text, locale).text, kind: words.kind },
  options: words.options.map(({ value, display }) => ({ value, label: inLanguage(display, locale).text })),
})

/** Groups that are told of, with those that have no answer of their own. */
const ofGroups = ({ by, text, table }: Breakdown, locale: Locale): CodebookEntry => ({
  ...{ code: by, question: inLanguage(text, locale).text, kind: 'choice' },
  options: table.told
    ? table.groups.map(({ value, kind, display }) => ({
        ...{ value, label: kind === 'group' ? inLanguage(display, locale).text : texts[locale][kind] },
      }))
    : [],
})

/** As a table: a row an answer, or a row a question that has none to choose from. */
export const codebookTable = (entries: CodebookEntry[]): string[][] => [
  ['code', 'question', 'kind', 'option', 'label'],
  ...entries.flatMap(({ code, question, kind, options }) =>
    options.length === 0
      ? [[code, question, kind, '', '']]
      : options.map(({ value, label }) => [code, question, kind, value, label]),
  ),
]
