import { Button, ButtonLink } from '../../../design/button.tsx'
import { DateField } from '../../../design/form/date-field.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { TextArea } from '../../../design/form/text-area.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import type { FormState } from '../../../platform/form.ts'
import type { PlanGuide } from '../../guide/queries.ts'
import { GuideAgendas } from '../../guide/read.tsx'
import { paths } from '../../paths.ts'
import type { Plan } from '../../plans.ts'
import { StepPage } from '../../views/frame.tsx'
import { longest } from '../forms.ts'
import { type MeetingKind, stepOf } from '../kinds.ts'
import type { Meeting } from '../queries.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  plan: Plan
  kind: MeetingKind
  form: FormState
  formToken: string
  /** The meeting that is changed; none when a new one is called. */
  meeting?: Meeting | undefined
  /** Has agendas to begin with. */
  guide: PlanGuide | undefined
}

/** When, where and about what the group meets. */
export const callPage = ({ here, plan, kind, form, formToken, meeting, guide }: Props) => {
  const t = texts[here.locale]
  const field = { here, form }
  const step = stepOf({ kind })
  const asked = kind === 'evaluation' ? paths.newEvaluationMeeting(plan.id) : paths.newMeeting(plan.id)
  const call = kind === 'evaluation' ? t.callEvaluation : t.call
  return (
    <StepPage
      here={here}
      plan={plan}
      step={step}
      title={meeting ? t.move : call}
      ingress={meeting ? t.moveIngress : kind === 'evaluation' ? t.evaluationIngress : t.callIngress}
      errors={form.errors}
    >
      <GuideAgendas here={here} planId={plan.id} guide={guide} />
      <Form
        method="post"
        action={to(here, meeting ? paths.moveMeeting(plan.id, meeting.id) : asked)}
        formToken={formToken}
        hidden={{ version: String(meeting?.version ?? 0) }}
      >
        <DateField {...field} name="day" label={t.day} />
        <TextField {...field} name="time" label={t.time} hint={t.timeHint} width="short" autocomplete="off" />
        <TextField
          {...field}
          name="place"
          label={t.place}
          hint={t.placeHint}
          maxLength={longest.place}
          optional
        />
        <TextArea {...field} name="agenda" label={t.agenda} rows={8} maxLength={longest.agenda} optional />
        <FormActions>
          <Button icon={meeting ? undefined : 'mail'}>{meeting ? t.save : t.send}</Button>
          <ButtonLink
            kind="tertiary"
            href={to(here, meeting ? paths.meeting(plan.id, meeting.id) : paths.step(plan.id, step))}
          >
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </StepPage>
  )
}
