import type { Here } from '../../design/here.ts'
import { Link } from '../../design/link.tsx'
import { Unseen } from '../../design/text.tsx'
import { phaseOf, phases, type Step, steps } from '../steps.ts'
import { texts } from '../texts.ts'

/** The circle as one line that stays in view, for small screens where the page of a step comes first: it leads to the whole of it at the foot. */
export const PhaseStrip = ({ here, now }: { here: Here; now: Step }) => {
  const t = texts[here.locale]
  const current = phases.indexOf(phaseOf(now))
  return (
    <Link class="phase-strip" href="#sirkelen">
      <Unseen>
        {t.stepNumber(steps.indexOf(now) + 1)}, {t.steps[now]}:{' '}
      </Unseen>
      {phases.map((phase, i) => (
        <span data-state={i < current ? 'done' : i === current ? 'now' : 'later'}>{t.phases[phase]} </span>
      ))}
    </Link>
  )
}
