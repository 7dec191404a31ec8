import { Button } from '../../../design/button.tsx'
import { ChoiceList } from '../../../design/form/choices.tsx'
import { DateField } from '../../../design/form/date-field.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { Select } from '../../../design/form/select.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { to } from '../../../design/here.ts'
import { paths } from '../../paths.ts'
import { capital, roleName } from '../../role-words.ts'
import { roles } from '../../rules.ts'
import { aboutRole } from '../about.ts'
import { texts } from '../texts.ts'
import type { UnitProps } from './unit-page.tsx'

/** Who, as what, and for how long. */
export function InviteForm({ here, unit, form, formToken, organisations }: UnitProps) {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <Form method="post" action={to(here, paths.invitations(unit.slug))} formToken={formToken} card>
      <h2>{t.invite}</h2>
      <TextField {...field} name="name" label={t.name} autocomplete="off" />
      <TextField {...field} name="email" type="email" label={t.email} autocomplete="off" />
      <ChoiceList
        {...field}
        name="role"
        label={t.role}
        options={roles[unit.heldIn].map((role) => ({
          value: role,
          label: (
            <span>
              <strong>{capital(roleName(here.locale, { heldIn: unit.heldIn, role }))}</strong>
              <br />
              {aboutRole(here.locale, unit.heldIn, role)}
            </span>
          ),
        }))}
      />
      {unit.heldIn === 'planning-group' && (
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
      )}
      <DateField {...field} name="until" label={t.untilField} hint={t.untilHint} optional />
      <FormActions>
        <Button>{t.send}</Button>
      </FormActions>
    </Form>
  )
}
