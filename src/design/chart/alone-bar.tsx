import type { Amount } from './amount.tsx'
import { hatch } from './bar.tsx'
import { round } from './run-scale.ts'

type Place = { x: number; y: number }

/** A bar of so many pixels, with its track; hatched when the amount is hidden. */
export const AloneBar = ({
  x,
  y,
  width,
  amount,
  of,
}: Place & { width: number; amount: Amount; of: number }) =>
  typeof amount === 'number' ? (
    <>
      <rect class="fill-track" x={x} y={y} width={width} height="16" rx="4" />
      <rect
        class="fill-professional"
        x={x}
        y={y}
        width={round(width * Math.min(1, amount / of))}
        height="16"
        rx="4"
      />
    </>
  ) : (
    <svg aria-hidden="true" x={x} y={y} width={width} height="16">
      <path class="hatch" d={hatch(width, 16)} />
    </svg>
  )

/** The number, or the words in its place, and what it counts. */
export const AmountAlone = ({ x, y, amount, anchor, children }: AmountProps) => (
  <text x={x} y={y} text-anchor={anchor}>
    <tspan class={typeof amount === 'number' ? 'strong' : 'quiet'}>
      {typeof amount === 'number' ? amount : amount.hidden}
    </tspan>
    {children && ` ${children}`}
  </text>
)
type AmountProps = Place & { amount: Amount; anchor?: 'end'; children?: string }
