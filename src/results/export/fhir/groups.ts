import type {
  MeasureGroup,
  MeasureGroupPopulation,
  MeasureGroupStratifier,
  MeasureReportGroup,
  MeasureReportGroupStratifier,
  MeasureReportGroupStratifierStratum,
} from 'fhir/r4.js'
import type { Locale } from '../../../platform/locale.ts'
import { inLanguage } from '../../../platform/localised.ts'
import type {
  Breakdown,
  Figures,
  GroupResults,
  QuestionResults,
  Shown,
  WaveResults,
} from '../../asking/shapes.ts'
import { questionText } from '../../words/names.ts'
import { waveWords } from '../../words/wave-words.ts'
import { texts } from '../texts.ts'
import {
  absent,
  because,
  coded,
  type Population,
  population,
  populationCode,
  scoreOf,
  systems,
} from './parts.ts'

/** What is measured in one group, and what came of it: one of each for every group of a wave, in the same order. */
export type Group = { measure: MeasureGroup; report: MeasureReportGroup }

/** Who answered at all, each question, and how people have changed. */
export const groupsOf = ({ answered, questions }: WaveResults, locale: Locale): Group[] => [
  whoAnswered(answered, locale),
  ...questions.flatMap((question) => [
    ofQuestion(question, locale),
    ...question.changes.map((change) => ofChange(question, change, locale)),
  ]),
]

function whoAnswered(answered: WaveResults['answered'], locale: Locale): Group {
  const t = texts[locale]
  const code = coded(systems.question, 'answered', t.answered)
  const populations = answered.told
    ? countsOf({ n: answered.answered, asked: answered.share ? answered.invited : undefined }, locale)
    : masked(locale)
  return {
    measure: {
      code,
      population: [asks('initial-population', t.asked), asks('measure-population', t.answeredThis)],
    },
    report: { ...hiddenBecause(answered), code, population: populations },
  }
}

function ofQuestion(question: QuestionResults, locale: Locale): Group {
  const t = texts[locale]
  const { figures, by, words } = question
  const code = coded(systems.question, question.code, questionText(question, locale))
  const strata: MeasureReportGroupStratifier[] = figures.told
    ? [
        ...(words.isSummary ? [] : [distribution(figures, locale)]),
        ...by.map((one) => stratified(one, locale)),
      ]
    : []
  const answers = words.isSummary ? [] : [stratifier(systems.answer, 'answer', t.distribution)]
  return {
    measure: {
      code,
      population: [asks('initial-population', t.asked), asks('measure-population', t.answeredThis)],
      ...((answers.length > 0 || by.length > 0) && {
        stratifier: [
          ...answers,
          ...by.map(({ by, text }) => stratifier(systems.question, by, inLanguage(text, locale).text)),
        ],
      }),
    },
    report: {
      ...hiddenBecause(figures),
      code,
      population: figures.told ? countsOf(figures, locale) : masked(locale),
      ...(figures.told ? scoreOf(figures.summary?.mean) : { measureScore: absent('masked') }),
      ...(strata.length > 0 && { stratifier: strata }),
    },
  }
}

function ofChange(
  question: QuestionResults,
  { since, change }: QuestionResults['changes'][number],
  locale: Locale,
): Group {
  const t = texts[locale]
  const said = `${questionText(question, locale)}, ${t.since(waveWords(since, locale).when)}`
  const code = coded(systems.question, `${question.code}:since:${since}`, said)
  return {
    measure: { code, population: [asks('measure-population', t.answeredThis)] },
    report: {
      ...hiddenBecause(change),
      code,
      population: [
        population('measure-population', t.answeredThis, change.told ? change.change.n : 'masked'),
      ],
      ...(change.told ? scoreOf(change.change.mean) : { measureScore: absent('masked') }),
    },
  }
}

const hiddenBecause = (shown: Shown<unknown>) => (shown.told ? {} : because(shown))

const countsOf = ({ n, asked }: { n: number; asked: number | undefined }, locale: Locale) => [
  ...(asked === undefined ? [] : [population('initial-population', texts[locale].asked, asked)]),
  population('measure-population', texts[locale].answeredThis, n),
]

const masked = (locale: Locale) => [
  population('initial-population', texts[locale].asked, 'masked'),
  population('measure-population', texts[locale].answeredThis, 'masked'),
]

/** In words: a form may ask the same at another place, and what a program would look for is in the questionnaires. */
const asks = (code: Population, said: string): MeasureGroupPopulation => ({
  code: populationCode(code, said),
  criteria: { language: 'text/plain', expression: said },
})

const stratifier = (system: string, code: string, said: string): MeasureGroupStratifier => ({
  code: coded(system, code, said),
  criteria: { language: 'text/plain', expression: said },
})

/** How many gave each answer. */
const distribution = ({ distribution }: Figures, locale: Locale): MeasureReportGroupStratifier => ({
  code: [coded(systems.answer, 'answer', texts[locale].distribution)],
  stratum: distribution.map(({ value, display, count }) => ({
    value: coded(systems.answer, value, inLanguage(display, locale).text),
    population: [population('measure-population', texts[locale].answeredThis, count)],
  })),
})

function stratified({ by, text, table }: Breakdown, locale: Locale): MeasureReportGroupStratifier {
  const code = [coded(systems.question, by, inLanguage(text, locale).text)]
  if (!table.told) return { ...because(table), code, stratum: [hiddenStratum(locale)] }
  return { code, stratum: table.groups.map((group) => stratumOf(group, locale)) }
}

const stratumOf = (
  { value, kind, display, figures }: GroupResults,
  locale: Locale,
): MeasureReportGroupStratifierStratum => ({
  value: coded(
    systems.answer,
    value,
    kind === 'group' ? inLanguage(display, locale).text : texts[locale][kind],
  ),
  population: [population('measure-population', texts[locale].answeredThis, figures.n)],
  ...scoreOf(figures.summary?.mean),
})

const hiddenStratum = (locale: Locale): MeasureReportGroupStratifierStratum => ({
  value: { text: texts[locale].masked, ...absent('masked') },
  population: [population('measure-population', texts[locale].answeredThis, 'masked')],
  measureScore: absent('masked'),
})
