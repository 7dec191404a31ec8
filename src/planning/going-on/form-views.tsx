import { Button } from '../../design/button.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { Select } from '../../design/form/select.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { type Here, to } from '../../design/here.ts'
import type { FormState } from '../../platform/form.ts'
import { paths } from '../paths.ts'
import type { Member, Plan } from '../plans.ts'
import { longestReason, type ReasonField } from './forms.ts'
import { texts } from './texts.ts'

export type InForms = { here: Here; plan: Plan; form: FormState; formToken: string }

export const HandOverForm = ({ here, plan, form, formToken, others }: InForms & { others: Member[] }) => {
  const t = texts[here.locale]
  return (
    <Form method="post" action={to(here, paths.handover(plan.id))} formToken={formToken}>
      <Select
        here={here}
        form={form}
        name="handTo"
        label={t.handToWhom}
        hint={t.handToHint}
        options={[
          { value: '', label: t.choose },
          ...others.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <FormActions>
        <Button kind="secondary">{t.hand}</Button>
      </FormActions>
    </Form>
  )
}

/** Puts the plan on hold, or closes it: what that means, and why. */
export const ReasonForm = ({ here, plan, form, formToken, name }: InForms & { name: ReasonField }) => {
  const t = texts[here.locale]
  const closes = name === 'closedBecause'
  const action = closes ? paths.closing(plan.id) : paths.pause(plan.id)
  return (
    <Form method="post" action={to(here, action)} formToken={formToken}>
      <p>{closes ? t.closeText : t.pauseText}</p>
      <TextArea
        here={here}
        form={form}
        name={name}
        label={t.why}
        hint={t.whyHint}
        rows={3}
        maxLength={longestReason}
      />
      <FormActions>
        <Button kind="secondary">{closes ? t.closeNow : t.pauseNow}</Button>
      </FormActions>
    </Form>
  )
}

/** Takes the plan up again, or opens it again. */
export const GoOnForm = ({
  here,
  plan,
  formToken,
  verb,
}: Omit<InForms, 'form'> & { verb: 'resume' | 'reopen' }) => {
  const t = texts[here.locale]
  const [action, text] =
    verb === 'resume' ? [paths.resumption(plan.id), t.resumeText] : [paths.reopening(plan.id), t.reopenText]
  return (
    <Form method="post" action={to(here, action)} formToken={formToken}>
      <p>{text}</p>
      <FormActions>
        <Button icon="refresh">{t[verb]}</Button>
      </FormActions>
    </Form>
  )
}
