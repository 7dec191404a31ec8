import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import { AloneBar, AmountAlone } from './alone-bar.tsx'
import { aloneLook } from './alone-look.ts'
import { wholeOf } from './amount.tsx'
import type { BarsProps } from './bars.tsx'
import { ChangeDrawing } from './change-drawing.tsx'
import type { ChangeLinesProps } from './change-lines.tsx'
import type { FlowProps } from './flow.tsx'
import { RunDrawing } from './run-drawing.tsx'
import { runScale } from './run-scale.ts'
import type { RunChartProps } from './run-series.ts'
import { linesOf, Words } from './words-in-svg.tsx'

/** Across the text of an A4 sheet, 15 px of this are 11 points. */
const width = 640

/** The chart as a file of its own with its words in it, for a document: Bars. Its alternative text is its table or its sentence. */
export function barsSvg({ rows, of }: BarsProps): string {
  const whole = wholeOf(
    rows.map(({ amount }) => amount),
    of,
  )
  let bottom = 0
  const drawn = rows.map(({ label, amount }) => {
    const lines = linesOf(label, 200)
    const top = bottom
    bottom += lines.length * 19 + 10
    return (
      <>
        <Lines x={0} y={top + 16} lines={lines} />
        <AloneBar x={212} y={top + 3} width={350} amount={amount} of={whole} />
        <AmountAlone x={width} y={top + 16} amount={amount} anchor="end" />
      </>
    )
  })
  return alone(bottom, drawn)
}

/** The same of Flow. */
export function flowSvg({ steps }: FlowProps): string {
  const amounts = steps.map(({ amount }) => amount)
  const whole = wholeOf(amounts, typeof amounts[0] === 'number' ? amounts[0] : undefined)
  const drawn = steps.map(({ label, amount }, at) => (
    <>
      <AloneBar x={0} y={at * 54} width={width} amount={amount} of={whole} />
      <AmountAlone x={0} y={at * 54 + 36} amount={amount}>
        {label}
      </AmountAlone>
    </>
  ))
  return alone(steps.length * 54, drawn)
}

/** The same of ChangeLines. */
export function changeLinesSvg(props: ChangeLinesProps): string {
  return alone(props.rows.length * 56 + 28, <ChangeDrawing {...props} width={width} />)
}

/** The same of RunChart. */
export function runChartSvg(props: RunChartProps): string {
  const scale = runScale(props, { width, height: 280 })
  return alone(scale.height, <RunDrawing {...props} scale={scale} />)
}

const Lines = ({ x, y, lines }: { x: number; y: number; lines: string[] }) =>
  lines.map((line, at) => (
    <Words x={x} y={y + at * 19}>
      {line}
    </Words>
  ))

const alone = (height: number, drawn: ComponentChildren): string =>
  render(
    // biome-ignore lint/a11y/noSvgWithoutTitle: the document that it is placed in says what it shows
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <style>{aloneLook}</style>
      {drawn}
    </svg>,
  )
