import { type Amount, percent } from './amount.tsx'

type Props = { amount: Amount; of: number }

/** A bar in its track. Hatched from end to end when the amount is hidden: its length would have told it. */
export const Bar = ({ amount, of }: Props) => (
  <svg class="bar" aria-hidden="true">
    {typeof amount === 'number' ? (
      <>
        <rect class="fill-track" width="100%" height="100%" />
        <rect class="fill-professional" width={percent(amount, of)} height="100%" />
      </>
    ) : (
      <path class="hatch" d={hatch(1600, 24)} />
    )}
  </svg>
)

/** Slanting lines over so much, as one path. */
export const hatch = (width: number, height: number): string =>
  Array.from(
    { length: Math.ceil((width + height) / 8) },
    (_, at) => `M${at * 8 - height} ${height}l${height}-${height}`,
  ).join('')
