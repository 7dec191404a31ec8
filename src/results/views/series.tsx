import { Hidden as HiddenCell } from '../../design/chart/amount.tsx'
import { Chart, ChartTable } from '../../design/chart/chart.tsx'
import { RunChart } from '../../design/chart/run-chart.tsx'
import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Quiet } from '../../design/text.tsx'
import type { Series } from '../asking/series-of.ts'
import type { QuestionResults } from '../asking/shapes.ts'
import { type RunRow, runChartOf, runRows } from '../findings/run-rows.ts'
import { paths } from '../paths.ts'
import { sectionTexts } from '../section-texts.ts'
import { seriesTexts } from '../series-texts.ts'
import { mean } from '../words/numbers.ts'
import { runName } from '../words/run-label.ts'
import { howWeKnow, seriesInWords } from '../words/series-words.ts'

type Props = {
  here: Here
  course: string
  series: Series | undefined
  question: QuestionResults
  /** Where the group's actions stand. */
  plan?: string | undefined
}

/** Is the course getting better? Run after run, with what was done in between. */
export const IsItBetter = ({ here, course, series, question, plan }: Props) => {
  const t = seriesTexts[here.locale]
  return (
    <Section id="utvikling">
      <h2>{t.title}</h2>
      {series && series.points.length >= 2 ? (
        <>
          <SeriesChart here={here} course={course} series={series} question={question} />
          <Quiet small>{[t.howWeKnow, ...howWeKnow(series, here.locale)].join(' ')}</Quiet>
        </>
      ) : (
        <Quiet>{t.waits}</Quiet>
      )}
      {plan && (
        <p>
          <Link href={to(here, plan)}>{t.toPlan}</Link>
        </p>
      )}
    </Section>
  )
}

type ChartProps = { here: Here; course: string; series: Series; question: QuestionResults }

const SeriesChart = ({ here, course, series, question }: ChartProps) => {
  const { locale } = here
  const t = seriesTexts[locale]
  const says = seriesInWords(series, question, locale).join(' ')
  const key = { hidden: t.hidden, signal: t.inARow }
  return (
    <Chart says={says}>
      <RunChart {...runChartOf(series, says, locale)} words={key} />
      <ChartTable
        here={here}
        caption={t.caption}
        columns={t.columns.map((heading, at) => ({ heading, number: at > 0 }))}
        rows={runRows(series).map((row) => cellsOf(row, { here, course }))}
      />
    </Chart>
  )
}

function cellsOf({ runs, point }: RunRow, { here, course }: Pick<ChartProps, 'here' | 'course'>) {
  const { locale } = here
  const t = seriesTexts[locale]
  const name = runs.map(({ slug, startsOn }, at) => (
    <>
      {at > 0 && ' + '}
      <Link href={to(here, paths.run(course, slug))}>{runName(startsOn, locale)}</Link>
    </>
  ))
  const hidden = <HiddenCell>{sectionTexts[locale].by.hidden}</HiddenCell>
  return point ? [name, point.figures.n, mean(point.value, locale, 2)] : [name, hidden, t.waiting]
}
