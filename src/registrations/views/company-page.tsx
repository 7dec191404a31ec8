import { Button } from '../../design/button.tsx'
import { ChoicePills } from '../../design/form/choices.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { Section, Stack } from '../../design/layout.tsx'
import type { FormState } from '../../platform/form.ts'
import { longest } from '../fields.ts'
import { fieldOf, numbersTo } from '../forms.ts'
import { paths } from '../paths.ts'
import { type Role, roles } from '../rules.ts'
import type { RunFacts } from '../run-facts.ts'
import { texts } from '../texts.ts'
import { whenAndWhere } from '../when.ts'
import { SignUpStep } from './frame.tsx'
import { NeedsFields } from './needs-fields.tsx'
import { rolesOf } from './sign-up-page.tsx'

type Props = {
  here: Here
  run: RunFacts
  form: FormState
  formToken: string
  companions: number
  carried: FormState['values']
}

/** The second step, for those who don't come alone: who comes along, and what they need. */
export const companyPage = ({ here, run, form, formToken, companions, carried }: Props) => {
  const t = texts[here.locale]
  return (
    <SignUpStep
      here={here}
      run={run}
      title={t.companyPage}
      above={t.step(2, 4)}
      ingress={`${whenAndWhere(run, here.locale)}.`}
      errors={form.errors}
    >
      <Form
        method="post"
        action={to(here, paths.signUp(run.courseSlug, run.slug))}
        formToken={formToken}
        hidden={carried}
      >
        {numbersTo(companions).map((companion) => (
          <Section>
            <h2>{t.companyTitle(companion, companions)}</h2>
            <CompanionFields here={here} run={run} form={form} companion={companion} />
          </Section>
        ))}
        <FormActions>
          <Button name="step" value="company">
            {t.goOn}
          </Button>
          <Button kind="tertiary" name="step" value="back">
            {t.back}
          </Button>
        </FormActions>
      </Form>
    </SignUpStep>
  )
}

/** One who comes along. */
export const CompanionFields = ({
  here,
  run,
  form,
  companion,
}: Pick<Props, 'here' | 'run' | 'form'> & { companion: number }) => {
  const t = texts[here.locale]
  const field = { here, form }
  const choices: Role[] = roles.filter((role) => role === 'next-of-kin' || rolesOf(run).includes(role))
  return (
    <Stack gap="medium">
      <TextField
        {...field}
        name={fieldOf(companion, 'name')}
        label={t.companionName}
        maxLength={longest.name}
        spellcheck={false}
        optional
      />
      <ChoicePills
        {...field}
        name={fieldOf(companion, 'role')}
        label={t.companionRole}
        options={choices.map((role) => ({ value: role, label: t.companionRoles[role] }))}
      />
      <NeedsFields {...field} companion={companion} />
    </Stack>
  )
}
