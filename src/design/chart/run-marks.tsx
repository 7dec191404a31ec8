import { hatch } from './bar.tsx'
import { freePlace } from './free-place.ts'
import type { RunFlag } from './run-flags.ts'
import { type RunScale, round } from './run-scale.ts'
import type { RunPhase, RunPoint } from './run-series.ts'
import { Words, widthOf } from './words-in-svg.tsx'

type OnScale = { scale: RunScale }

export const Axes = ({
  scale,
  format,
  points,
}: OnScale & { format: (value: number) => string; points: RunPoint[] }) => (
  <>
    {scale.ticks.map((tick) => (
      <>
        <path class="gridline" d={`M${scale.left} ${scale.y(tick)}H${scale.width}`} />
        <Words kind="quiet" x={scale.left - 8} y={scale.y(tick) + 5} anchor="end">
          {format(tick)}
        </Words>
      </>
    ))}
    {namedPoints(points, scale.step).map((at) => (
      <Words kind="quiet" x={labelAt(at, points, scale)} y={scale.height - 16} anchor="middle">
        {points[at]?.label ?? ''}
      </Words>
    ))}
  </>
)

/** Under its point, or so far to the left that its end isn't cut off. */
const labelAt = (at: number, points: RunPoint[], scale: RunScale): number =>
  round(Math.min(scale.x(at), scale.width - widthOf(points[at]?.label ?? '') / 2))

/** As many as there is room for, counted from the last: the newest is always named. */
function namedPoints(points: RunPoint[], step: number): number[] {
  const every = Math.ceil((Math.max(0, ...points.map(({ label }) => widthOf(label))) + 8) / step)
  return points.flatMap((_, at) => ((points.length - 1 - at) % every === 0 ? [at] : []))
}

/** The middle of a phase with its words, and the room that chance alone takes around it. */
export const Phase = ({ scale, phase, points }: OnScale & { phase: RunPhase; points: RunPoint[] }) => {
  const { from, to, middle, limits, label } = phase
  const [left, right] = [scale.x(from) - scale.step / 2, round(scale.x(to - 1) + scale.step / 2)]
  const y = scale.y(middle)
  const place = freePlace(scale, phase, points)
  return (
    <>
      {limits && (
        <>
          <rect
            class="usual"
            x={left}
            y={scale.y(limits.to)}
            width={right - left}
            height={round(scale.y(limits.from) - scale.y(limits.to))}
          />
          <path
            class="limit"
            d={`M${left} ${scale.y(limits.to)}H${right}M${left} ${scale.y(limits.from)}H${right}`}
          />
        </>
      )}
      <path class="middle" d={`M${left} ${y}H${right}`} />
      {place && (
        <Words kind="quiet" {...place}>
          {label}
        </Words>
      )}
    </>
  )
}

export const Flag = ({ scale, flag: { x, y, lines, side } }: OnScale & { flag: RunFlag }) => (
  <>
    <path class="pole" d={`M${x} ${y}V${scale.bottom}`} />
    <circle class="fill-experience" cx={x} cy={y} r="7" />
    {lines.map((line, at) => (
      <Words kind="strong" x={side === 'end' ? x - 14 : x + 14} y={y + 5 + at * 18} anchor={side}>
        {line}
      </Words>
    ))}
  </>
)

/** The line from point to point; it is broken where a number is hidden or missing. */
export const Line = ({ scale, points }: OnScale & { points: RunPoint[] }) => {
  const d = points
    .flatMap(({ value }, at) =>
      value === undefined
        ? []
        : `${points[at - 1]?.value === undefined ? 'M' : 'L'}${scale.x(at)} ${scale.y(value)}`,
    )
    .join('')
  return <path class="line" d={d} />
}

export const Point = ({ scale, point, at }: OnScale & { point: RunPoint; at: number }) => {
  const x = scale.x(at)
  if (point.hidden) return <HiddenPoint scale={scale} x={x} />
  if (point.value === undefined) return null
  const y = scale.y(point.value)
  if (point.signal) return <path class="signal" d={`M${x} ${round(y - 10)}l10 10l-10 10l-10-10z`} />
  return <circle class="point" cx={x} cy={y} r="6" />
}

const HiddenPoint = ({ scale, x }: OnScale & { x: number }) => {
  const width = Math.min(28, scale.step * 0.6)
  return (
    <svg
      aria-hidden="true"
      x={round(x - width / 2)}
      y={scale.top}
      width={round(width)}
      height={scale.bottom - scale.top}
    >
      <path class="hatch" d={hatch(round(width), scale.bottom - scale.top)} />
    </svg>
  )
}
