import type {
  MeasureGroup,
  MeasureGroupPopulation,
  MeasureReportGroup,
  MeasureReportGroupStratifier,
} from 'fhir/r4.js'
import type { Locale } from '../../../platform/locale.ts'
import type { QuestionResults, Shown, WaveResults } from '../../asking/shapes.ts'
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
import { answersOf, distribution, stratified, stratifier, stratifiersOf } from './strata.ts'

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
        ...by.flatMap((one) => [stratified(one, locale), ...answersOf(one, words, locale)]),
      ]
    : []
  const answers = words.isSummary ? [] : [stratifier(systems.answer, 'answer', t.distribution)]
  return {
    measure: {
      code,
      population: [asks('initial-population', t.asked), asks('measure-population', t.answeredThis)],
      ...((answers.length > 0 || by.length > 0) && {
        stratifier: [...answers, ...by.flatMap((one) => stratifiersOf(one, words, locale))],
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
