import { Fold } from '../../design/details.tsx'
import type { Here } from '../../design/here.ts'
import { Icon } from '../../design/icon/icon.tsx'
import { Unseen } from '../../design/text.tsx'
import { type Doer, doers, duties, isDone } from '../duties.ts'
import { dutyTexts } from '../duty-texts.ts'
import type { Plan } from '../plans.ts'
import type { Step } from '../steps.ts'

/** Who does what in a step, and what of it is done. Folded on a phone: whose turn it is stands above. */
export const WhoDoesWhat = ({ here, plan, step }: { here: Here; plan: Plan; step: Step }) => {
  const t = dutyTexts[here.locale]
  return (
    <div class="who-does">
      <Fold summary={t.title}>
        <ul class="duties" aria-label={t.title}>
          {duties[step].map((duty) => {
            const done = isDone(duty, plan)
            return (
              <li>
                {done ? <Icon name="check" /> : <span class="side-key" data-side={sideOf(doers[duty])} />}
                <span>
                  <strong>{t.doers[doers[duty]]}</strong> {t.duties[duty]}
                  {done && <Unseen> {t.done}</Unseen>}
                </span>
              </li>
            )
          })}
        </ul>
      </Fold>
    </div>
  )
}

/** The colour before it: a side's own, both, or neither for those outside the group. */
const sideOf = (doer: Doer) =>
  doer === 'experience' || doer === 'professional'
    ? doer
    : doer === 'participants' || doer === 'staff'
      ? 'between'
      : 'both'
