import { Button, ButtonLink } from '../../design/button.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { type Here, to } from '../../design/here.ts'
import { found } from '../../platform/errors.ts'
import type { FormState } from '../../platform/form.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { texts as planTexts } from '../texts.ts'
import { StepPage } from '../views/frame.tsx'
import { longest } from './forms.ts'
import type { Action } from './queries.ts'
import { texts } from './texts.ts'

type Props = { here: Here; plan: Plan; action: Action | undefined; form: FormState; formToken: string }

/** Why an action isn't done after all: the group, and whoever reads the plan later, can see it. */
export const waiverPage = ({ here, plan, action, form, formToken }: Props) => {
  const t = texts[here.locale]
  const { id, what } = found(action)
  return (
    <StepPage here={here} plan={plan} step="improvement" title={t.waive} ingress={what} errors={form.errors}>
      <Form method="post" action={to(here, paths.actionWaived(plan.id, id))} formToken={formToken}>
        <TextArea
          here={here}
          form={form}
          name="because"
          label={t.waiveBecause}
          rows={3}
          maxLength={longest.because}
        />
        <FormActions>
          <Button>{t.waiveNow}</Button>
          <ButtonLink kind="tertiary" href={to(here, paths.step(plan.id, 'improvement'))}>
            {planTexts[here.locale].back}
          </ButtonLink>
        </FormActions>
      </Form>
    </StepPage>
  )
}
