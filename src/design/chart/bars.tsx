import { type Amount, AmountInWords, wholeOf } from './amount.tsx'
import { Bar } from './bar.tsx'

export type BarsProps = {
  rows: { label: string; amount: Amount }[]
  /** What the whole length stands for: all who answered. The largest amount without it. */
  of?: number | undefined
}

/** How the answers fell: a bar a kind of answer, with its number beside it. */
export const Bars = ({ rows, of }: BarsProps) => {
  const amounts = rows.map(({ amount }) => amount)
  return (
    <ul class="bars">
      {rows.map(({ label, amount }) => (
        <li>
          <span>{label}</span>
          <Bar amount={amount} of={wholeOf(amounts, of)} />
          <AmountInWords amount={amount} />
        </li>
      ))}
    </ul>
  )
}
