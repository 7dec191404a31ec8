import { Button, ButtonLink } from '../../design/button.tsx'
import { ChoiceList } from '../../design/form/choices.tsx'
import { DateField } from '../../design/form/date-field.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { Select } from '../../design/form/select.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { aboutRole, roleName, roles } from '../../people/index.ts'
import type { FormState } from '../../platform/form.ts'
import { mayKeepGroup } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { StepPage } from '../views/frame.tsx'
import { texts } from './texts.ts'

type Props = {
  here: Here
  plan: Plan
  organisations: { id: number; name: string }[]
  form: FormState
  formToken: string
}

/** Who, as what, and from where. */
export const invitePage = (props: Props) => {
  const { here, plan, form } = props
  const t = texts[here.locale]
  return (
    <StepPage
      here={here}
      plan={plan}
      step="group"
      title={t.inviteTitle}
      ingress={t.inviteIngress}
      errors={form.errors}
    >
      {(mayKeepGroup(plan) || form.errors.length > 0) && <InviteForm {...props} />}
    </StepPage>
  )
}

const InviteForm = ({ here, plan, organisations, form, formToken }: Props) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <Form method="post" action={to(here, paths.invite(plan.id))} formToken={formToken} card>
      <TextField {...field} name="name" label={t.name} autocomplete="off" />
      <TextField {...field} name="email" type="email" label={t.email} autocomplete="off" />
      <ChoiceList
        {...field}
        name="role"
        label={t.role}
        options={roles['planning-group'].map((value) => ({
          value,
          label: <RoleInWords here={here} role={value} />,
        }))}
      />
      <Select
        {...field}
        name="organisation"
        label={t.organisation}
        hint={t.organisationHint}
        options={[
          { value: '', label: t.noOrganisation },
          ...organisations.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <DateField {...field} name="until" label={t.until} hint={t.untilHint} optional />
      <FormActions>
        <Button>{t.send}</Button>
        <ButtonLink kind="tertiary" href={to(here, paths.step(plan.id, 'group'))}>
          {t.cancel}
        </ButtonLink>
      </FormActions>
    </Form>
  )
}

/** What a role is called, and what it lets one do. */
export const RoleInWords = ({ here, role }: { here: Here; role: string }) => {
  const name = roleName(here.locale, { heldIn: 'planning-group', role })
  return (
    <span>
      <strong>{name.charAt(0).toUpperCase() + name.slice(1)}</strong>
      <br />
      {aboutRole(here.locale, 'planning-group', role)}
    </span>
  )
}
