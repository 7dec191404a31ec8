import { Button, ButtonLink } from '../../design/button.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { type Holder, type RoleIn, roleName } from '../../people/index.ts'
import { mayKeepGroup } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { sideOf } from '../sides.ts'
import { StepPage } from '../views/frame.tsx'
import { texts } from './texts.ts'

type Props = { here: Here; plan: Plan; holder: Holder; formToken: string }

/** The question before somebody leaves the group. */
export const endPage = ({ here, plan, holder, formToken }: Props) => {
  const t = texts[here.locale]
  const role = roleName(here.locale, { heldIn: 'planning-group', role: holder.role })
  const side = sideOf(holder.role as RoleIn<'planning-group'>)
  const isLast = side !== undefined && plan.progress.members[side] === 1
  return (
    <StepPage here={here} plan={plan} step="group" title={t.endTitle(holder.name, role)} ingress={t.endText}>
      {isLast && <p>{t.endStops}</p>}
      {mayKeepGroup(plan) && (
        <Form method="post" action={to(here, paths.roleEnd(plan.id, holder.id))} formToken={formToken}>
          <FormActions>
            <Button>{t.endYes}</Button>
            <ButtonLink kind="secondary" href={to(here, paths.step(plan.id, 'group'))}>
              {t.endNo}
            </ButtonLink>
          </FormActions>
        </Form>
      )}
    </StepPage>
  )
}
