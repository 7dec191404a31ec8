import { Details } from '../../design/details.tsx'
import type { Here } from '../../design/here.ts'
import { Table } from '../../design/table.tsx'
import { Quiet } from '../../design/text.tsx'
import { inList } from '../../platform/dates.ts'
import type { Series } from '../asking/series-of.ts'
import type { QuestionResults, Results, WaveResults } from '../asking/shapes.ts'
import { moreTexts } from '../more-texts.ts'
import { questionText } from '../words/names.ts'
import { decimal, digitsOf, mean, percent } from '../words/numbers.ts'
import { runName } from '../words/run-label.ts'
import { waveWords } from '../words/wave-words.ts'
import { ChangesInFigures } from './changes-in-figures.tsx'

type Props = { here: Here; results: Results; series?: Series | undefined }

/** What researchers ask for: spread, ends of the scale, alpha, standardised change, and those who left. */
export const More = ({ here, results, series }: Props) => {
  const t = moreTexts[here.locale]
  const waves = results.waves.filter(({ questions }) => questions.some(isMeasured))
  if (waves.length === 0) return null
  return (
    <Details summary={t.title} id="mer" printed>
      {waves.map((wave) => (
        <Measured here={here} wave={wave} />
      ))}
      <Quiet small>{t.ends}</Quiet>
      <ChangesInFigures here={here} results={results} />
      <ul>
        {waves
          .flatMap(({ questions }) => questions.flatMap((question) => alphaOf(question, here)))
          .map(asItem)}
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
  const { mean: middle, sd, median, quartiles } = figures.summary
  const said = (value: number | undefined) =>
    value === undefined ? '–' : mean(value, locale, digitsOf(question.words, 2))
  const end = (of: { count: number; of: number } | undefined) => (of ? percent(of.count, of.of, locale) : '–')
  return [
    questionText(question, locale),
    figures.n,
    figures.missing ?? '–',
    ...[said(middle), said(sd), median === undefined ? '–' : decimal(median, locale)],
    quartiles ? `${decimal(quartiles.lower, locale)}–${decimal(quartiles.upper, locale)}` : '–',
    end(figures.ends?.floor),
    end(figures.ends?.ceiling),
  ]
}

function alphaOf(question: QuestionResults, { locale }: Here): string[] {
  const { alpha } = question
  if (!alpha?.told || alpha.alpha === undefined) return []
  return [moreTexts[locale].alpha(questionText(question, locale), mean(alpha.alpha, locale, 2), alpha.n)]
}

function limitsOf({ xmrChart, points }: Series, { locale }: Here): string[] {
  const t = moreTexts[locale]
  const nameOf = (at: number) => runName(points[at]?.runs[0]?.startsOn ?? '', locale)
  const limits = xmrChart.phases.flatMap(({ from, to, limits }) =>
    limits
      ? [t.xmr(nameOf(from), nameOf(to - 1), mean(limits.from, locale, 2), mean(limits.to, locale, 2))]
      : [],
  )
  const byRule = Map.groupBy(
    xmrChart.points.flatMap(({ rules }, at) => rules.map((rule) => ({ rule, at }))),
    ({ rule }) => rule,
  )
  const out = [...byRule].map(([rule, its]) =>
    t.byRule(
      t.rules[rule],
      inList(
        its.map(({ at }) => nameOf(at)),
        locale,
      ),
    ),
  )
  return limits.length === 0 ? [] : [...limits, ...(out.length > 0 ? out : [t.noRule])]
}
