import { hatch } from './bar.tsx'
import { changeAxis } from './change-axis.ts'
import { type ChangeLinesProps, type ChangeRow, endAt, onOneScale } from './change-lines.tsx'
import { round } from './run-scale.ts'
import { linesOf, Words } from './words-in-svg.tsx'

const left = 330
const line = 19

/** What a row is called, in two lines at most. */
const labelOf = ({ label }: ChangeRow): string[] => linesOf(label, left - 12, 2)
const heightOf = (row: ChangeRow): number => 33 + line * labelOf(row).length

/** An axis under the rows of a scale, and air between it and the next. */
const [axis, between] = [28, 16]

/** How high the drawing is, its axes with it. */
export const changeDrawingHeight = (rows: ChangeRow[]): number =>
  onOneScale(rows).reduce((sum, its) => sum + heightOfScale(its) + between, -between)

const heightOfScale = (rows: ChangeRow[]): number => rows.reduce((sum, row) => sum + heightOf(row), axis)

/** ChangeLines with their words in the drawing. */
export function ChangeDrawing({ rows, ...props }: ChangeLinesProps & { width: number }) {
  let next = 0
  return onOneScale(rows).map((its) => {
    const top = next
    next += heightOfScale(its) + between
    return (
      <g transform={`translate(0 ${top})`}>
        <OnOneScale rows={its} {...props} />
      </g>
    )
  })
}

function OnOneScale({ rows, format, ends, width }: ChangeLinesProps & { width: number }) {
  const { from, to, ticks } = changeAxis(rows)
  const x = (change: number) => round(left + ((change - from) / (to - from)) * (width - left))
  const bottom = heightOfScale(rows) - axis
  let next = 0
  const tops = rows.map((row) => {
    const top = next
    next += heightOf(row)
    return top
  })
  return (
    <>
      {ticks.map((tick) => (
        <>
          <path class={tick === 0 ? 'zero' : 'gridline'} d={`M${x(tick)} 0V${bottom}`} />
          <Words kind="quiet" x={x(tick)} y={bottom + 20} anchor="middle">
            {`${format(tick)} ${ends ? endAt(ends, ticks.indexOf(tick) - ticks.indexOf(0)) : ''}`.trim()}
          </Words>
        </>
      ))}
      {rows.map((row, at) => (
        <Row row={row} y={tops[at] ?? 0} x={x} width={width - left} />
      ))}
    </>
  )
}

type RowProps = { row: ChangeRow; y: number; x: (change: number) => number; width: number }

const Row = ({ row, y, x, width }: RowProps) => {
  const lines = labelOf(row)
  const middle = y + heightOf(row) / 2
  return (
    <>
      {lines.map((words, at) => (
        <Words kind="strong" x={0} y={y + 16 + at * line}>
          {words}
        </Words>
      ))}
      <Words kind="quiet" x={0} y={y + 16 + lines.length * line}>
        {'hidden' in row ? row.hidden : row.words}
      </Words>
      {'hidden' in row ? (
        <svg aria-hidden="true" x={left} y={middle - 14} width={width} height="28">
          <path class="hatch" d={hatch(width, 28)} />
        </svg>
      ) : (
        <g class={row.clear ? 'clear' : 'unclear'}>
          {row.interval && (
            <path d={`M${x(row.interval.from)} ${middle}H${x(row.interval.to)}`} stroke-linecap="round" />
          )}
          <circle cx={x(row.change)} cy={middle} r="8" />
        </g>
      )}
    </>
  )
}
