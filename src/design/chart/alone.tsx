import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import { AloneBar, AmountAlone } from './alone-bar.tsx'
import { aloneLook } from './alone-look.ts'
import { type Amount, wholeOf } from './amount.tsx'
import type { BarsProps } from './bars.tsx'
import { ChangeDrawing, changeDrawingHeight } from './change-drawing.tsx'
import type { ChangeLinesProps } from './change-lines.tsx'
import type { FlowProps } from './flow.tsx'
import { RunDrawing } from './run-drawing.tsx'
import { runScale } from './run-scale.ts'
import type { RunChartProps } from './run-series.ts'
import { linesOf, Words, widthOf } from './words-in-svg.tsx'

/** Across the text of an A4 sheet, 15 px of this are 11 points. */
const full = 640

/** The chart as a file of its own with its words in it, for a document: Bars. Its alternative text is its table or its sentence. */
export function barsSvg({ rows, of, width = full }: BarsProps & { width?: number }): string {
  const whole = wholeOf(
    rows.map(({ amount }) => amount),
    of,
  )
  const left = leftOf(
    rows.map(({ label }) => label),
    width,
  )
  let bottom = 0
  const drawn = rows.map(({ label, amount }) => {
    const lines = linesOf(label, left - 12)
    const top = bottom
    bottom += lines.length * 19 + 10
    return (
      <>
        <Lines x={0} y={top + 16} lines={lines} />
        <AloneBar x={left} y={top + 3} width={width - left - 78} amount={amount} of={whole} />
        <AmountAlone x={width} y={top + 16} amount={amount} anchor="end" />
      </>
    )
  })
  return alone(bottom, drawn, width)
}

/** Where bars begin: after the longest word or number there is, and a third of the way at most. */
const leftOf = (labels: string[], width: number): number =>
  Math.min(width / 3, Math.max(...labels.map((label) => Math.ceil(widthOf(label)))) + 16)

/** The same of Flow. */
export function flowSvg({ steps, width = full }: FlowProps & { width?: number }): string {
  const amounts = steps.map(({ amount }) => amount)
  const whole = wholeOf(amounts, typeof amounts[0] === 'number' ? amounts[0] : undefined)
  let bottom = 0
  const drawn = steps.map(({ label, amount, of }) => {
    // The amount stands before the label, in the same line.
    const [first = '', ...others] = linesOf(`${amountWords(amount)} ${label}`, width)
    const top = bottom
    bottom += 35 + (1 + others.length) * 19
    return (
      <>
        <AloneBar x={0} y={top} width={width} amount={amount} of={of ?? whole} />
        <AmountAlone x={0} y={top + 36} amount={amount}>
          {first.slice(amountWords(amount).length + 1)}
        </AmountAlone>
        <Lines x={0} y={top + 55} lines={others} />
      </>
    )
  })
  return alone(bottom, drawn, width)
}

const amountWords = (amount: Amount): string => (typeof amount === 'number' ? String(amount) : amount.hidden)

/** The same of ChangeLines. */
export function changeLinesSvg(props: ChangeLinesProps): string {
  return alone(changeDrawingHeight(props.rows), <ChangeDrawing {...props} width={full} />)
}

/** The same of RunChart. */
export function runChartSvg(props: RunChartProps, height = 280): string {
  const scale = runScale(props, { width: full, height })
  return alone(scale.height, <RunDrawing {...props} scale={scale} />)
}

const Lines = ({ x, y, lines }: { x: number; y: number; lines: string[] }) =>
  lines.map((line, at) => (
    <Words x={x} y={y + at * 19}>
      {line}
    </Words>
  ))

const alone = (height: number, drawn: ComponentChildren, width = full): string =>
  render(
    // biome-ignore lint/a11y/noSvgWithoutTitle: the document that it is placed in says what it shows
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <style>{aloneLook}</style>
      {drawn}
    </svg>,
  )
