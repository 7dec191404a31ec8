import type { Here } from '../../design/here.ts'
import { type Phase, phaseOf, phases, type Step, steps } from '../steps.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; done: Set<Step>; now: Step }

const radius = 128
const middle = 160

/** Deming's circle with the ten steps: the map that is always in view. The list beside it says the same in words. */
export const Circle = ({ here, done, now }: Props) => {
  const t = texts[here.locale]
  return (
    <svg
      class="plan-circle"
      viewBox="0 0 320 320"
      role="img"
      aria-label={t.circle(t.steps[now].toLowerCase(), steps.indexOf(now) + 1)}
    >
      {phases.map((phase) => (
        <PhaseOfCircle phase={phase} name={t.phases[phase]} isNow={phaseOf(now) === phase} />
      ))}
      {steps.map((step, i) => (
        <StepOfCircle number={i + 1} state={step === now ? 'now' : done.has(step) ? 'done' : 'later'} />
      ))}
    </svg>
  )
}

const degreesOf = (number: number) => 10 + (number - 0.5) * 34

const at = (degrees: number, r = radius): [number, number] => {
  const turn = ((degrees - 90) * Math.PI) / 180
  return [round(middle + r * Math.cos(turn)), round(middle + r * Math.sin(turn))]
}

const round = (value: number) => Math.round(value * 10) / 10

const PhaseOfCircle = ({ phase, name, isNow }: { phase: Phase; name: string; isNow: boolean }) => {
  const numbers = steps.flatMap((step, i) => (phaseOf(step) === phase ? [i + 1] : []))
  const [from, to] = [degreesOf(numbers[0] ?? 1) - 12, degreesOf(numbers.at(-1) ?? 1) + 12]
  const [x1, y1] = at(from)
  const [x2, y2] = at(to)
  const [x, y] = at((from + to) / 2, 70)
  return (
    <>
      <path
        class="track"
        data-now={isNow || undefined}
        d={`M${x1} ${y1}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1 ${x2} ${y2}`}
      />
      <text class="phase" data-now={isNow || undefined} x={x} y={y + 5} text-anchor="middle">
        {name}
      </text>
    </>
  )
}

const StepOfCircle = ({ number, state }: { number: number; state: 'done' | 'now' | 'later' }) => {
  const [x, y] = at(degreesOf(number))
  switch (state) {
    case 'done':
      return (
        <>
          <circle class="fill-professional" cx={x} cy={y} r="13" />
          <path class="tick" d={`M${x - 5} ${y}l3.6 3.8 6.4-7`} />
        </>
      )
    case 'now':
      return (
        <>
          <circle class="fill-experience" cx={x} cy={y} r="20" />
          <text class="on-experience" x={x} y={y + 6} text-anchor="middle">
            {number}
          </text>
        </>
      )
    case 'later':
      return (
        <>
          <circle class="ring" cx={x} cy={y} r="13" />
          <text class="number" x={x} y={y + 4.5} text-anchor="middle">
            {number}
          </text>
        </>
      )
    default:
      return state satisfies never
  }
}
