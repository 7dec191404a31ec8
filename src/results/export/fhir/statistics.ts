import type { Locale } from '../../../platform/locale.ts'
import type { WaveResults } from '../../asking/shapes.ts'
import { type FigureRow, type Measure, rounded, rowsOf } from '../rows.ts'
import { texts } from '../texts.ts'
import { wordsFor } from '../words-for.ts'
import type { Group } from './groups.ts'
import { population, populationCode, scoreOf, systems } from './parts.ts'

/** What stands as populations, strata and scores of the groups of the questions themselves. */
const elsewhere = new Set<Measure>([
  ...(['answered', 'invited', 'missing', 'count', 'mean', 'change-mean'] as const),
  ...(['floor', 'ceiling'] as const), // the first and the last stratum of the answers
])

/** Statistics that FHIR has codes for; the others have ours. */
const known: Partial<Record<Measure, string>> = {
  sd: 'std-dev',
  median: 'median',
  'quartile-lower': '4-lower',
  'quartile-upper': '4-upper',
}

/**
 * The spread of a question, the ends of an interval, alpha, who stayed. A group of a MeasureReport has one score, so each is a group of its own: the
 * question and the statistic are both in its code.
 */
export function statisticsOf(wave: WaveResults, locale: Locale): Group[] {
  const waves = [wave]
  const said = wordsFor({ waves }, locale)
  return rowsOf({ waves })
    .filter(({ measure, groupBy }) => groupBy === '' && !elsewhere.has(measure))
    .map((row) =>
      groupOf(row, [said.question(row), said.option(row), texts[locale].measures[row.measure]], locale),
    )
}

function groupOf({ code, option, measure, value, n }: FigureRow, said: string[], locale: Locale): Group {
  const question = code === '' ? 'answered' : option === '' ? code : `${code}:since:${option}`
  const text = said.filter(Boolean).join(', ')
  const standard = known[measure]
  const about = {
    coding: [
      { system: systems.question, code: question },
      standard ? { system: systems.statistic, code: standard } : { system: systems.measure, code: measure },
    ],
    text,
  }
  const { answeredThis } = texts[locale]
  const criteria = { language: 'text/plain', expression: answeredThis }
  return {
    measure: {
      code: about,
      population: [{ code: populationCode('measure-population', answeredThis), criteria }],
    },
    report: {
      code: about,
      population: [population('measure-population', answeredThis, n)],
      ...scoreOf(rounded(value)),
    },
  }
}
