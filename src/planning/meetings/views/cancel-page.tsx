import { Button, ButtonLink } from '../../../design/button.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import type { FormState } from '../../../platform/form.ts'
import { paths } from '../../paths.ts'
import type { Plan } from '../../plans.ts'
import { StepPage } from '../../views/frame.tsx'
import { longest } from '../forms.ts'
import { stepOf } from '../kinds.ts'
import type { Meeting } from '../queries.ts'
import { texts } from '../texts.ts'
import { whenAndWhere } from './when-and-where.ts'

type Props = { here: Here; plan: Plan; meeting: Meeting; form: FormState; formToken: string }

/** Why a meeting will not be held, before everybody is told. */
export const cancelPage = ({ here, plan, meeting, form, formToken }: Props) => {
  const t = texts[here.locale]
  return (
    <StepPage
      here={here}
      plan={plan}
      step={stepOf(meeting)}
      title={t.callOff}
      ingress={t.callOffIngress}
      errors={form.errors}
    >
      <p>
        <strong>{whenAndWhere(here, meeting)}</strong>
      </p>
      <Form method="post" action={to(here, paths.cancelMeeting(plan.id, meeting.id))} formToken={formToken}>
        <TextField
          {...{ here, form }}
          name="because"
          label={t.because}
          hint={t.becauseHint}
          maxLength={longest.because}
        />
        <FormActions>
          <Button icon="mail">{t.sendCallOff}</Button>
          <ButtonLink kind="tertiary" href={to(here, paths.meeting(plan.id, meeting.id))}>
            {t.keep}
          </ButtonLink>
        </FormActions>
      </Form>
    </StepPage>
  )
}
