import { Fold } from '../../design/details.tsx'
import { type Here, to } from '../../design/here.ts'
import { Icon } from '../../design/icon/icon.tsx'
import { Link } from '../../design/link.tsx'
import { Unseen } from '../../design/text.tsx'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { type Step, steps } from '../steps.ts'
import { texts } from '../texts.ts'

/** The ten steps in words, each with its page: done, the one they stand at, to come. */
export const StepList = ({ here, plan, shown }: { here: Here; plan: Plan; shown?: Step | undefined }) => {
  const t = texts[here.locale]
  return (
    <Fold summary={t.allSteps}>
      <ol class="step-list">
        {steps.map((step, i) => (
          <li>
            <Link href={to(here, paths.step(plan.id, step))} current={step === shown ? 'page' : undefined}>
              <span class="step-number" data-state={stateOf(step, plan)}>
                {plan.done.has(step) && step !== plan.now ? <Icon name="check" /> : i + 1}
              </span>
              {t.steps[step]}
              {plan.done.has(step) && <Unseen> {t.isDone}</Unseen>}
            </Link>
          </li>
        ))}
      </ol>
    </Fold>
  )
}

const stateOf = (step: Step, { done, now }: Plan) =>
  step === now ? 'now' : done.has(step) ? 'done' : 'later'
