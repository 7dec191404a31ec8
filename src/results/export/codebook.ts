import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { QuestionResults, QuestionWords, Results } from '../asking/shapes.ts'

/** A question of the file, in words. */
export type CodebookEntry = {
  code: string
  question: string
  kind: QuestionWords['kind']
  options: { value: string; label: string }[]
}

/** What the codes in the file stand for, each once. */
export function codebookOf({ waves }: Pick<Results, 'waves'>, locale: Locale): CodebookEntry[] {
  const questions = new Map<string, QuestionResults>()
  for (const question of waves.flatMap((wave) => wave.questions))
    if (!questions.has(question.code)) questions.set(question.code, question)
  return [...questions.values()].map(({ code, words }) => ({
    ...{ code, question: inLanguage(words.text, locale).text, kind: words.kind },
    options: words.options.map(({ value, display }) => ({ value, label: inLanguage(display, locale).text })),
  }))
}

/** As a table: a row an answer, or a row a question that has none to choose from. */
export const codebookTable = (entries: CodebookEntry[]): string[][] => [
  ['code', 'question', 'kind', 'option', 'label'],
  ...entries.flatMap(({ code, question, kind, options }) =>
    options.length === 0
      ? [[code, question, kind, '', '']]
      : options.map(({ value, label }) => [code, question, kind, value, label]),
  ),
]
