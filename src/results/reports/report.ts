import { barsSvg, changeLinesSvg, flowSvg, runChartSvg } from '../../design/chart/alone.tsx'
import { longDate } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { Document } from '../../platform/pdf/render.ts'
import type { Series } from '../asking/series-of.ts'
import type { Results } from '../asking/shapes.ts'
import { barsOf } from '../findings/bars.ts'
import { changeRow } from '../findings/change-row.ts'
import { flowOf } from '../findings/flow.ts'
import { changesOf, headlineOf } from '../findings/headline.ts'
import { runChartOf, runRows } from '../findings/run-rows.ts'
import type { CourseResults } from '../gather.ts'
import type { CoursePlace } from '../queries.ts'
import { sectionTexts } from '../section-texts.ts'
import { seriesTexts } from '../series-texts.ts'
import { texts as pageTexts } from '../texts.ts'
import { answeredInWords } from '../words/answered.ts'
import { changesSay } from '../words/change-words.ts'
import { flowSays, flowSteps } from '../words/flow-words.ts'
import { inShort } from '../words/in-short.ts'
import { questionText } from '../words/names.ts'
import { mean, signed } from '../words/numbers.ts'
import { asText, howMany, saidOf } from '../words/question-words.ts'
import { seriesInWords } from '../words/series-words.ts'
import { waveWords } from '../words/wave-words.ts'
import template from './report.typ'
import { texts } from './texts.ts'

export type Kind = 'mote' | 'ledelse'
type About = { course: CoursePlace; kind: Kind; locale: Locale; now: Date }
/** `width` in per cent of the paper; a half stands beside the next one. */
type Part = { title: string; says: string; svg: string; alt: string; width: number; table?: Table }
/** A column a run: what it is called, its mean and its answers. */
type Table = { head: string[]; rows: string[][] }[]
const half = 48
/** Across half a sheet, so that words are as large as across a whole one. */
const halfWidth = 300

/** One page of a course's results: for those who meet about it, or for those who answer for the service. */
export function report(all: CourseResults, { course, kind, locale, now }: About): Document {
  const t = texts[locale]
  const { results } = all
  const data = {
    lang: locale,
    title: pageTexts[locale].title,
    issuer: course.serviceName,
    printed: t.printed(longDate(now, locale)),
    missing: t.missing,
    course: inLanguage(course.title, locale).text,
    about: [yearOf(results), answeredInWords(results, locale)].filter(Boolean).join(' '),
    inShort: pageTexts[locale].inShort,
    sentences: inShort(results, locale, all.series).map(asText),
    parts: [
      ...headlinePart(all, locale),
      ...flowPart(all, locale),
      ...(kind === 'mote' ? changesPart(all, locale) : seriesPart(all, locale)),
    ],
    lastTitle: t[kind].last,
    last: t[kind].points,
  }
  return { template, data }
}

const yearOf = ({ period }: Results): string => (period === 'all' ? '' : `${period}.`)

/** The alternative text of a drawing is its sentence and its numbers. */
const part = (title: string, says: string, numbers: string, svg: string, width: number): Part => ({
  ...{ title, says, svg, width },
  alt: `${says} ${numbers}`,
})

/** What most of them answered stands first of all on the sheet: here only how many they were. */
function headlinePart({ results }: CourseResults, locale: Locale): Part[] {
  const { question, wave } = headlineOf(results) ?? {}
  if (!question?.figures.told || !wave || question.words.isSummary) return []
  const { figures, words } = question
  const rows = barsOf(figures, words, locale)
  const numbers = rows.map(({ label, amount }) => `${label}: ${amount}`).join('; ')
  const svg = barsSvg({ rows, of: figures.n, width: halfWidth })
  const said = `${asText(saidOf(figures, words, locale))} ${numbers}`
  const { when } = waveWords(wave.wave, locale)
  const asked = results.waves.length > 1 ? `${sectionTexts[locale].questions.when(when)}. ` : ''
  return [part(questionText(question, locale), `${asked}${howMany(figures, locale)}`, said, svg, half)]
}

function changesPart({ results }: CourseResults, locale: Locale): Part[] {
  const [changes] = changesOf(results)
  if (!changes?.rows.some(({ change }) => change.told)) return []
  const t = sectionTexts[locale].changes
  const rows = changes.rows.filter(({ change }) => change.told).map((row) => changeRow(row, locale))
  const format = (value: number) => signed(value, locale, 2)
  const svg = changeLinesSvg({ rows, format, ends: { below: t.below, none: t.none, above: t.above } })
  const numbers = rows.map((row) => `${row.label}: ${'words' in row ? row.words : row.hidden}`).join('; ')
  const says = `${changesSay(changes.rows, locale)} ${t.notBecause}`
  return [part(t.title(waveWords(changes.to, locale).after), says, numbers, svg, 90)]
}

function flowPart({ results }: CourseResults, locale: Locale): Part[] {
  const flow = flowOf(results)
  if (flow.steps.length === 0) return []
  const steps = flowSteps(flow, locale)
  const numbers = steps
    .map(({ label, amount }) => `${typeof amount === 'number' ? amount : amount.hidden} ${label}`)
    .join('; ')
  return [
    part(
      sectionTexts[locale].who.title,
      flowSays(flow, locale),
      numbers,
      flowSvg({ steps, width: halfWidth }),
      half,
    ),
  ]
}

function seriesPart({ results, series }: CourseResults, locale: Locale): Part[] {
  const question = headlineOf(results)?.question
  if (!question || !series || series.points.length < 2) return []
  const says = seriesInWords(series, question, locale).join(' ')
  const chart = runChartOf(series, says, locale)
  const numbers = chart.points
    .map(({ label, value, hidden }) => `${label}: ${value === undefined ? hidden : value.toFixed(1)}`)
    .join('; ')
  const drawn = part(seriesTexts[locale].title, says, numbers, runChartSvg(chart, 240), 90)
  return [{ ...drawn, table: tableOf(chart.points, series, locale) }]
}

/** So many runs stand beside each other on a sheet. */
const across = 12

/** The numbers of the run chart, on paper too. */
function tableOf(drawn: { label: string }[], series: Series, locale: Locale): Table {
  const [run = '', answers = '', middle = ''] = seriesTexts[locale].columns
  const hidden = sectionTexts[locale].by.hidden
  const runs = runRows(series).map(({ point }, at) => [
    drawn[at]?.label ?? '',
    point ? String(point.figures.n) : hidden,
    point ? mean(point.value, locale, 2) : hidden,
  ])
  const rowOf = (name: string, at: number, its: string[][]) => [name, ...its.map((one) => one[at] ?? '')]
  return Array.from({ length: Math.ceil(runs.length / across) }, (_, part) => {
    const its = runs.slice(part * across, (part + 1) * across)
    return { head: rowOf(run, 0, its), rows: [rowOf(answers, 1, its), rowOf(middle, 2, its)] }
  })
}
