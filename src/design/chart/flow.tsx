import { type Amount, AmountInWords, wholeOf } from './amount.tsx'
import { Bar } from './bar.tsx'

export type FlowProps = {
  /** From those who were asked to those who still answer. `label` goes on from the number: "svarte siste kurskveld". `of` is its own whole. */
  steps: { label: string; amount: Amount; of?: number }[]
}

/** Who was asked, who answered, and who still does: a bar a step, each against the first, or against its own whole. */
export const Flow = ({ steps }: FlowProps) => {
  const amounts = steps.map(({ amount }) => amount)
  const [first] = amounts
  return (
    <ol class="flow">
      {steps.map(({ label, amount, of }) => (
        <li>
          <Bar amount={amount} of={of ?? wholeOf(amounts, typeof first === 'number' ? first : undefined)} />
          <span>
            <AmountInWords amount={amount} /> {label}
          </span>
        </li>
      ))}
    </ol>
  )
}
