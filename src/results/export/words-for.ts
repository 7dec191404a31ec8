import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { Words } from '../../questionnaires/index.ts'
import type { Results } from '../asking/shapes.ts'
import { questionText } from '../words/names.ts'
import { runName } from '../words/run-label.ts'
import { waveWords } from '../words/wave-words.ts'
import { byRun, type FigureRow } from './rows.ts'
import { texts } from './texts.ts'

/** The words for the codes of a row; none where a row has no such code. */
export function wordsFor({ waves }: Pick<Results, 'waves'>, locale: Locale) {
  const t = texts[locale]
  const said = (words: Words | undefined, code: string) => (words && inLanguage(words, locale).text) || code
  const questions = new Map(waves.flatMap(({ questions }) => questions.map((one) => [one.code, one])))
  const breakdowns = [...questions.values()].flatMap(({ by }) => by)
  const groups = new Map(
    breakdowns.flatMap(({ by, table }) =>
      table.told ? table.groups.map(({ value, display }) => [`${by} ${value}`, display]) : [],
    ),
  )
  const when = (wave: string) => (wave === '' ? '' : waveWords(wave, locale).when)
  return {
    when: ({ wave }: FigureRow) => when(wave),
    question: ({ code }: FigureRow) => {
      const question = questions.get(code)
      return question ? questionText(question, locale) : code
    },
    /** An answer, or the wave that a change is counted from. */
    option: ({ code, measure, option }: FigureRow) =>
      measure === 'count'
        ? said(questions.get(code)?.words.options.find(({ value }) => value === option)?.display, option)
        : when(option),
    groupBy: ({ groupBy }: FigureRow) =>
      groupBy === byRun ? t.run : said(breakdowns.find(({ by }) => by === groupBy)?.text, groupBy),
    group: ({ groupBy, group }: FigureRow) => {
      if (groupBy === byRun) return group.replaceAll(/\d{4}-\d\d-\d\d/g, (day) => runName(day, locale))
      return group === 'unstated' || group === 'rest'
        ? t[group]
        : said(groups.get(`${groupBy} ${group}`), group)
    },
  }
}
