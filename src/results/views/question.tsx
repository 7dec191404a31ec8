import { Bars } from '../../design/chart/bars.tsx'
import { Chart, ChartTable } from '../../design/chart/chart.tsx'
import type { Here } from '../../design/here.ts'
import { Quiet } from '../../design/text.tsx'
import type { Figures, QuestionResults } from '../asking/shapes.ts'
import { barsOf, rowsOf } from '../findings/bars.ts'
import { sectionTexts } from '../section-texts.ts'
import { questionText, quoted } from '../words/names.ts'
import { digitsOf, mean, percent } from '../words/numbers.ts'
import { fewAnswers, isFewAnswers, saidOf, whoSkipped } from '../words/question-words.ts'
import { waveWords } from '../words/wave-words.ts'
import { Said } from './said.tsx'
import { Untold, Waits } from './untold.tsx'

type Props = {
  here: Here
  question: QuestionResults
  wave: string
  /** What is to be said of many questions alike is said above them. */
  isOneOfMany?: boolean
  ofRun?: boolean
}

/** How the answers to one question fell: in a sentence, drawn, and as a table; or why that isn't told. */
export const QuestionChart = ({ here, question, wave, isOneOfMany = false, ofRun = false }: Props) => {
  const { figures, words } = question
  if (!figures.told) return <Untold here={here} hidden={figures} ofRun={ofRun} />
  const { locale } = here
  const says = (
    <>
      <Said sentence={saidOf(figures, words, locale)} /> {whoSkipped(figures, locale)}
    </>
  )
  return (
    <>
      {words.isSummary ? (
        <p>{says}</p>
      ) : (
        <Chart says={says}>
          <Bars rows={barsOf(figures, words, locale)} of={figures.n} />
          <DistributionTable here={here} question={question} wave={wave} figures={figures} />
        </Chart>
      )}
      {!isOneOfMany && isFewAnswers(figures.n) && <Quiet small>{fewAnswers(locale)}</Quiet>}
      {!isOneOfMany && <Waits here={here} of={figures} />}
    </>
  )
}

const DistributionTable = ({ here, question, wave, figures }: Props & { figures: Figures }) => {
  const { locale } = here
  const t = sectionTexts[locale].questions
  const { summary } = figures
  return (
    <ChartTable
      here={here}
      caption={t.caption(quoted(questionText(question, locale), locale), waveWords(wave, locale).when)}
      columns={[
        { heading: t.answer },
        { heading: t.count, number: true },
        { heading: t.share, number: true },
      ]}
      rows={[
        ...rowsOf(figures, question.words, locale).map(({ label, amount, of }) => [
          label,
          amount,
          percent(amount, of, locale),
        ]),
        ...(summary?.mean === undefined
          ? []
          : [[t.mean(mean(summary.mean, locale, digitsOf(question.words))), '', '']]),
      ]}
    />
  )
}
