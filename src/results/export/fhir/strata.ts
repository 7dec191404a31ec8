import type {
  MeasureGroupStratifier,
  MeasureGroupStratifierComponent,
  MeasureReportGroupStratifier,
  MeasureReportGroupStratifierStratum,
} from 'fhir/r4.js'
import type { Locale } from '../../../platform/locale.ts'
import { inLanguage } from '../../../platform/localised.ts'
import type { Breakdown, Figures, GroupResults, QuestionWords } from '../../asking/shapes.ts'
import { texts } from '../texts.ts'
import { absent, because, coded, population, scoreOf, systems } from './parts.ts'

/** A way to divide those who answered; what it is, in words. */
export const stratifier = (system: string, code: string, said: string): MeasureGroupStratifierComponent => ({
  code: coded(system, code, said),
  criteria: { language: 'text/plain', expression: said },
})

/** How many gave each answer. */
export const distribution = ({ distribution }: Figures, locale: Locale): MeasureReportGroupStratifier => ({
  code: [coded(systems.answer, 'answer', texts[locale].distribution)],
  stratum: distribution.map(({ value, display, count }) => ({
    value: coded(systems.answer, value, inLanguage(display, locale).text),
    population: [population('measure-population', texts[locale].answeredThis, count)],
  })),
})

/** How many answered in each group of a background question, and their mean. */
export function stratified({ by, text, table }: Breakdown, locale: Locale): MeasureReportGroupStratifier {
  const code = [coded(systems.question, by, inLanguage(text, locale).text)]
  if (!table.told) return { ...because(table), code, stratum: [hiddenStratum(locale)] }
  return { code, stratum: table.groups.map((group) => stratumOf(group, locale)) }
}

const stratumOf = (
  { value, kind, display, figures }: GroupResults,
  locale: Locale,
): MeasureReportGroupStratifierStratum => ({
  value: groupCode({ value, kind, display }, locale),
  population: [population('measure-population', texts[locale].answeredThis, figures.n)],
  ...scoreOf(figures.summary?.mean),
})

const groupCode = (
  { value, kind, display }: Pick<GroupResults, 'value' | 'kind' | 'display'>,
  locale: Locale,
) => coded(systems.answer, value, kind === 'group' ? inLanguage(display, locale).text : texts[locale][kind])

/** How many gave each answer in each group; nothing of what is told as a mean only. */
export function answersOf(
  { by, text, table }: Breakdown,
  { isSummary }: QuestionWords,
  locale: Locale,
): MeasureReportGroupStratifier[] {
  if (isSummary) return []
  const ofGroup = coded(systems.question, by, inLanguage(text, locale).text)
  const ofAnswer = coded(systems.answer, 'answer', texts[locale].distribution)
  if (!table.told) return [{ ...because(table), code: [ofGroup, ofAnswer], stratum: [hiddenStratum(locale)] }]
  const stratum = table.groups.flatMap((group) =>
    group.figures.distribution.map(({ value, display, count }) => ({
      component: [
        { code: ofGroup, value: groupCode(group, locale) },
        { code: ofAnswer, value: coded(systems.answer, value, inLanguage(display, locale).text) },
      ],
      population: [population('measure-population', texts[locale].answeredThis, count)],
    })),
  )
  return [{ code: [ofGroup, ofAnswer], stratum }]
}

/** What both of these divide by: the group, and the group with the answer. */
export function stratifiersOf(
  { by, text }: Breakdown,
  { isSummary }: QuestionWords,
  locale: Locale,
): MeasureGroupStratifier[] {
  const ofGroup = stratifier(systems.question, by, inLanguage(text, locale).text)
  if (isSummary) return [ofGroup]
  return [ofGroup, { component: [ofGroup, stratifier(systems.answer, 'answer', texts[locale].distribution)] }]
}

const hiddenStratum = (locale: Locale): MeasureReportGroupStratifierStratum => ({
  value: { text: texts[locale].masked, ...absent('masked') },
  population: [population('measure-population', texts[locale].answeredThis, 'masked')],
  measureScore: absent('masked'),
})
