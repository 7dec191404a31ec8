import { Details } from '../../design/details.tsx'
import type { Here } from '../../design/here.ts'
import { Table } from '../../design/table.tsx'
import { Quiet } from '../../design/text.tsx'
import type { Series } from '../asking/series-of.ts'
import type { QuestionResults, Results, WaveResults } from '../asking/shapes.ts'
import { changesOf } from '../findings/headline.ts'
import { moreTexts } from '../more-texts.ts'
import { peopleInWords } from '../words/change-words.ts'
import { questionText } from '../words/names.ts'
import { decimal, digitsOf, percent, signed } from '../words/numbers.ts'
import { waveWords } from '../words/wave-words.ts'

type Props = { here: Here; results: Results; series?: Series | undefined }

/** What researchers ask for: spread, ends of the scale, alpha, standardised change, and those who left. */
export const More = ({ here, results, series }: Props) => {
  const t = moreTexts[here.locale]
  const waves = results.waves.filter(({ questions }) => questions.some(isMeasured))
  if (waves.length === 0) return null
  return (
    <Details summary={t.title} id="mer">
      {waves.map((wave) => (
        <Measured here={here} wave={wave} />
      ))}
      <Quiet small>{t.ends}</Quiet>
      <ul>
        {waves
          .flatMap(({ questions }) => questions.flatMap((question) => alphaOf(question, here)))
          .map(asItem)}
        {changesInFigures(results, here).map(asItem)}
        {series && limitsOf(series, here).map(asItem)}
      </ul>
    </Details>
  )
}

const asItem = (words: string) => <li>{words}</li>

const isMeasured = ({ figures }: QuestionResults): boolean =>
  figures.told && figures.summary?.mean !== undefined

const Measured = ({ here, wave: { wave, questions } }: { here: Here; wave: WaveResults }) => {
  const t = moreTexts[here.locale]
  return (
    <Table
      caption={t.caption(waveWords(wave, here.locale).when)}
      columns={t.columns.map((heading, at) => ({ heading, number: at > 0 }))}
      rows={questions.filter(isMeasured).map((question) => cellsOf(question, here))}
    />
  )
}

function cellsOf(question: QuestionResults, { locale }: Here) {
  const { figures } = question
  if (!figures.told || !figures.summary) return []
  const { mean, sd, median, quartiles } = figures.summary
  const said = (value: number | undefined) =>
    value === undefined ? '–' : decimal(value, locale, digitsOf(question.words, 2))
  const end = (of: { count: number; of: number } | undefined) => (of ? percent(of.count, of.of, locale) : '–')
  return [
    questionText(question, locale),
    figures.n,
    figures.missing ?? '–',
    ...[said(mean), said(sd), said(median)],
    quartiles ? `${said(quartiles.lower)}–${said(quartiles.upper)}` : '–',
    end(figures.ends?.floor),
    end(figures.ends?.ceiling),
  ]
}

function alphaOf(question: QuestionResults, { locale }: Here): string[] {
  const { alpha } = question
  if (!alpha?.told || alpha.alpha === undefined) return []
  return [moreTexts[locale].alpha(questionText(question, locale), decimal(alpha.alpha, locale, 2), alpha.n)]
}

function changesInFigures(results: Results, { locale }: Here): string[] {
  const t = moreTexts[locale]
  return changesOf(results).flatMap(({ to, rows }) =>
    rows.flatMap(({ question, change, stayed }) => {
      if (!change.told) return []
      const digits = digitsOf(question.words, 2)
      const span = (interval: { from: number; to: number } | undefined) =>
        interval ? t.limits(signed(interval.from, locale, digits), signed(interval.to, locale, digits)) : '–'
      const said = (value: number | undefined) => (value === undefined ? '–' : decimal(value, locale, digits))
      const name = `${questionText(question, locale)} (${waveWords(to, locale).when})`
      const { n, mean = 0, interval, sd, standardised } = change.change
      const people = peopleInWords(change.change, locale, digitsOf(question.words))
      const groups = stayed?.told ? stayed.groups : undefined
      return [
        t.change(name, n, signed(mean, locale, digits), span(interval), said(sd), said(standardised)),
        ...(people ? [people] : []),
        ...(groups && groups.second.n > 0
          ? [
              t.dropOut(
                name,
                ...([
                  said(groups.first.mean),
                  groups.first.n,
                  said(groups.second.mean),
                  groups.second.n,
                ] as const),
                span(groups.interval),
              ),
            ]
          : []),
      ]
    }),
  )
}

function limitsOf({ xmrChart, points }: Series, { locale }: Here): string[] {
  const t = moreTexts[locale]
  return xmrChart.phases.flatMap(({ from, to, limits }) => {
    const [first, last] = [points[from]?.runs[0]?.startsOn, points[to - 1]?.runs[0]?.startsOn]
    if (!limits || !first || !last) return []
    return [
      `${t.xmr} ${t.limits(decimal(limits.from, locale, 2), decimal(limits.to, locale, 2))} (${first.slice(0, 7)} – ${last.slice(0, 7)}).`,
    ]
  })
}
