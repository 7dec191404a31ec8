import { Hidden, percent } from './amount.tsx'
import { hatch } from './bar.tsx'
import { type ChangeAxis, changeAxis } from './change-axis.ts'

/** Rows with another `scale` have an axis of their own: steps of 0.1 can't be seen beside steps of 10. */
export type ChangeRow = { label: string; scale?: string } & (
  | {
      /** "Klart bedre: +1,3 (fra 0,8 til 1,8)" */
      words: string
      change: number
      interval?: { from: number; to: number } | undefined
      /** The interval leaves no change out. */
      clear: boolean
    }
  | { hidden: string }
)

export type ChangeLinesProps = {
  rows: ChangeRow[]
  /** A tick in the reader's language: "+1". */
  format: (change: number) => string
  /** What stands under no change, and under the ticks beside it: { below: 'verre', none: 'likt', above: 'bedre' }. */
  ends?: { below: string; none: string; above: string } | undefined
}

/** What changed, a row a measure: a dot with the line of its uncertainty, against a strong line at no change. */
export const ChangeLines = ({ rows, format, ends }: ChangeLinesProps) => (
  <ul class="change-lines">
    {onOneScale(rows).map((its) => (
      <OnOneScale rows={its} format={format} ends={ends} />
    ))}
  </ul>
)

/** The rows of each scale together, in the order of the first of them; a scale of which nothing is drawn needs no axis of its own. */
export function onOneScale(rows: ChangeRow[]): ChangeRow[][] {
  const drawn = new Set(rows.flatMap((row) => ('hidden' in row ? [] : [row.scale])))
  const [first] = drawn
  return [...Map.groupBy(rows, ({ scale }) => (drawn.has(scale) ? scale : first)).values()]
}

const OnOneScale = ({ rows, format, ends }: ChangeLinesProps) => {
  const axis = changeAxis(rows)
  return (
    <>
      {rows.map((row) => (
        <li>
          <span>
            <strong>{row.label}</strong>
            <span class="quiet small">{'hidden' in row ? <Hidden>{row.hidden}</Hidden> : row.words}</span>
          </span>
          <svg class="change-line" aria-hidden="true">
            <Grid axis={axis} />
            <Mark row={row} axis={axis} />
          </svg>
        </li>
      ))}
      <li class="change-axis" aria-hidden="true">
        <span>
          {axis.ticks.map((tick, at) => (
            <span>
              {format(tick)} {ends && endAt(ends, at - axis.ticks.indexOf(0))}
            </span>
          ))}
        </span>
      </li>
    </>
  )
}

export const endAt = (ends: { below: string; none: string; above: string }, steps: number): string =>
  steps === 0 ? ends.none : steps === -1 ? ends.below : steps === 1 ? ends.above : ''

const Grid = ({ axis }: { axis: ChangeAxis }) =>
  axis.ticks.map((tick) => (
    <line class={tick === 0 ? 'zero' : 'gridline'} x1={at(tick, axis)} x2={at(tick, axis)} y2="100%" />
  ))

function Mark({ row, axis }: { row: ChangeRow; axis: ChangeAxis }) {
  if ('hidden' in row) return <path class="hatch" d={hatch(900, 32)} />
  const { change, interval, clear } = row
  return (
    <g class={clear ? 'clear' : 'unclear'}>
      {interval && <line x1={at(interval.from, axis)} x2={at(interval.to, axis)} y1="16" y2="16" />}
      <circle cx={at(change, axis)} cy="16" r="8" />
    </g>
  )
}

const at = (change: number, { from, to }: ChangeAxis): string => percent(change - from, to - from)
