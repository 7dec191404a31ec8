import { AmountInWords } from '../../design/chart/amount.tsx'
import { Chart, ChartTable } from '../../design/chart/chart.tsx'
import { Flow } from '../../design/chart/flow.tsx'
import type { Here } from '../../design/here.ts'
import { Quiet } from '../../design/text.tsx'
import type { Results } from '../asking/shapes.ts'
import { flowOf } from '../findings/flow.ts'
import { changesOf, headlineOf } from '../findings/headline.ts'
import { sectionTexts } from '../section-texts.ts'
import { flowSays, flowSteps } from '../words/flow-words.ts'
import { whoLeft } from '../words/who-left.ts'
import { Waits } from './untold.tsx'

/** From those who were asked to those who have answered every time. */
export const WhoAnswered = ({ here, results }: { here: Here; results: Results }) => {
  const t = sectionTexts[here.locale].who
  const flow = flowOf(results)
  const steps = flowSteps(flow, here.locale)
  const left = whoLeft(changesOf(results)[0], headlineOf(results)?.question.code, here.locale)
  const [first] = results.waves
  return (
    <>
      <Chart says={flowSays(flow, here.locale)}>
        <Flow steps={steps} />
        <ChartTable
          here={here}
          caption={t.caption}
          columns={[{ heading: t.columns[0] }, { heading: t.columns[1], number: true }]}
          rows={steps.map(({ label, amount }) => [label, <AmountInWords amount={amount} />])}
        />
      </Chart>
      {left && <Quiet small>{left}</Quiet>}
      {first?.answered.told && <Waits here={here} of={first.answered} />}
    </>
  )
}
