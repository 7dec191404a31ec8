import { type Amount, AmountInWords } from '../../design/chart/amount.tsx'
import { Chart, ChartTable } from '../../design/chart/chart.tsx'
import { Flow } from '../../design/chart/flow.tsx'
import type { Here } from '../../design/here.ts'
import { Quiet } from '../../design/text.tsx'
import type { Results } from '../asking/shapes.ts'
import { type FlowStep, flowOf } from '../findings/flow.ts'
import { changesOf, headlineOf } from '../findings/headline.ts'
import { sectionTexts } from '../section-texts.ts'
import { waveWords } from '../words/wave-words.ts'
import { whoLeft } from '../words/who-left.ts'
import { Waits } from './untold.tsx'

/** From those who were asked to those who have answered every time. */
export const WhoAnswered = ({ here, results }: { here: Here; results: Results }) => {
  const t = sectionTexts[here.locale].who
  const flow = flowOf(results)
  const steps = flow.steps.map((step) => ({ label: labelOf(step, here), amount: amountOf(step, here) }))
  const left = whoLeft(changesOf(results)[0], headlineOf(results)?.question.code, here.locale)
  const [first] = results.waves
  return (
    <>
      <Chart says={saysOf(flow, here)}>
        <Flow steps={steps} />
        <ChartTable
          here={here}
          caption={t.caption}
          columns={[{ heading: t.columns[0] }, { heading: t.columns[1], number: true }]}
          rows={steps.map(({ label, amount }) => [label, <AmountInWords amount={amount} />])}
        />
      </Chart>
      {left && <Quiet small>{left}</Quiet>}
      {first?.answered.told && <Waits here={here} runs={first.answered.waiting} />}
    </>
  )
}

const amountOf = ({ n }: FlowStep, { locale }: Here): Amount =>
  n ?? { hidden: sectionTexts[locale].by.hidden }

function labelOf({ wave, isAgain, ofRuns }: FlowStep, { locale }: Here): string {
  const t = sectionTexts[locale].who
  if (wave === undefined) return t.invited
  const { when } = waveWords(wave, locale)
  return ofRuns ? t.againOf(when, ofRuns.runs, ofRuns.of) : (isAgain ? t.again : t.step)(when)
}

function saysOf({ invited, answered, last }: ReturnType<typeof flowOf>, { locale }: Here): string {
  const t = sectionTexts[locale].who
  if (invited === undefined) return t.noInvited
  if (last !== undefined) return t.says(invited, last)
  return answered === undefined ? t.caption : t.saysOnce(invited, answered)
}
