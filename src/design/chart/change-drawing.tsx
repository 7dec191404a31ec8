import { hatch } from './bar.tsx'
import { changeAxis } from './change-axis.ts'
import { type ChangeLinesProps, type ChangeRow, endAt } from './change-lines.tsx'
import { round } from './run-scale.ts'
import { linesOf, Words } from './words-in-svg.tsx'

const height = 56
const left = 285

/** ChangeLines with their words in the drawing. */
export function ChangeDrawing({ rows, format, ends, width }: ChangeLinesProps & { width: number }) {
  const { from, to, ticks } = changeAxis(rows)
  const x = (change: number) => round(left + ((change - from) / (to - from)) * (width - left))
  const bottom = rows.length * height
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
        <Row row={row} y={at * height} x={x} width={width - left} />
      ))}
    </>
  )
}

type RowProps = { row: ChangeRow; y: number; x: (change: number) => number; width: number }

const Row = ({ row, y, x, width }: RowProps) => (
  <>
    <Words kind="strong" x={0} y={y + 20}>
      {linesOf(row.label, left - 12, 1)[0] ?? ''}
    </Words>
    <Words kind="quiet" x={0} y={y + 40}>
      {'hidden' in row ? row.hidden : row.words}
    </Words>
    {'hidden' in row ? (
      <svg aria-hidden="true" x={left} y={y + 14} width={width} height="28">
        <path class="hatch" d={hatch(width, 28)} />
      </svg>
    ) : (
      <g class={row.clear ? 'clear' : 'unclear'}>
        {row.interval && (
          <path d={`M${x(row.interval.from)} ${y + 28}H${x(row.interval.to)}`} stroke-linecap="round" />
        )}
        <circle cx={x(row.change)} cy={y + 28} r="8" />
      </g>
    )}
  </>
)
