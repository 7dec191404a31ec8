import { Button, ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Details } from '../../design/details.tsx'
import { ChoicePills } from '../../design/form/choices.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { MunicipalityField } from '../../design/form/municipality-field.tsx'
import { Select } from '../../design/form/select.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { Quiet } from '../../design/text.tsx'
import type { FormState } from '../../platform/form.ts'
import { ageBands, longest, roles, type StaffedRun, sexes } from '../../registrations/index.ts'
import { texts } from '../add-texts.ts'
import { paths } from '../paths.ts'
import { texts as listTexts } from '../texts.ts'
import { ContactInputs } from './contact-inputs.tsx'
import { RunPage } from './frame.tsx'
import { NeedsInputs } from './needs-inputs.tsx'

type Props = { here: Here; run: StaffedRun; form: FormState; formToken: string }

/** Somebody who comes by referral: as little as is needed to receive them. */
export const addPage = ({ here, run, form, formToken }: Props) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <RunPage here={here} run={run} title={t.title} ingress={t.ingress} errors={form.errors}>
      <Form method="post" action={to(here, paths.add(run.courseSlug, run.slug))} formToken={formToken}>
        <TextField
          {...field}
          name="name"
          autocomplete="off"
          label={t.name}
          hint={t.nameHint}
          maxLength={longest.name}
        />
        <ChoicePills
          {...field}
          name="role"
          label={t.role}
          options={roles.map((value) => ({ value, label: t.roles[value] }))}
        />
        {run.companionsMax > 0 && (
          <Select
            {...field}
            name="with"
            label={t.with}
            hint={t.withHint}
            width="medium"
            options={Array.from({ length: run.companionsMax + 1 }, (_, count) => ({
              value: String(count),
              label: count === 0 ? t.alone : String(count),
            }))}
          />
        )}
        <ContactInputs here={here} form={form} emailHint={t.emailHint} />
        <Details summary={t.needs} open={isUsed(form)}>
          <NeedsInputs here={here} form={form} at={0} />
        </Details>
        <Quiet>{t.ruleNote}</Quiet>
        <Foot here={here} run={run} send={t.send} />
      </Form>
    </RunPage>
  )
}

/** What is folded is opened when something is written there, or wrong. */
const isUsed = ({ values, errors }: FormState): boolean =>
  ['needs', 'interpreter', 'food', 'other'].some(
    (name) => [values[name] ?? ''].flat().join('') !== '' || errors.some(({ field }) => field === name),
  )

type CountProps = Props & { choices: { value: string; label: string }[] }

/** People whose names the hospital holds: they take seats, and there is nowhere to write who they are. */
export const countPage = ({ here, run, form, formToken, choices }: CountProps) => {
  const t = texts[here.locale].count
  const said = listTexts[here.locale]
  const field = { here, form }
  const none = { value: '', label: t.unsaid }
  return (
    <RunPage here={here} run={run} title={t.title} ingress={t.ingress} errors={form.errors}>
      <Form method="post" action={to(here, paths.count(run.courseSlug, run.slug))} formToken={formToken}>
        <TextField
          here={here}
          form={withDefault(form, 'people', '1')}
          name="people"
          inputmode="numeric"
          label={t.people}
          hint={t.peopleHint}
          width="short"
        />
        <ChoicePills
          {...field}
          name="role"
          label={t.role}
          options={roles.map((value) => ({ value, label: texts[here.locale].roles[value] }))}
        />
        <ChoicePills
          here={here}
          form={withDefault(form, 'ageBand', '')}
          name="ageBand"
          label={t.ageBand}
          options={[none, ...ageBands.map((value) => ({ value, label: said.ages[value] }))]}
        />
        <ChoicePills
          here={here}
          form={withDefault(form, 'sex', '')}
          name="sex"
          label={t.sex}
          options={[none, ...sexes.map((value) => ({ value, label: said.sexes[value] }))]}
        />
        <MunicipalityField {...field} name="municipality" label={t.municipality} choices={choices} optional />
        <Card tone="spruce">
          <p>{t.note}</p>
        </Card>
        <Foot here={here} run={run} send={t.send} />
      </Form>
    </RunPage>
  )
}

const withDefault = (form: FormState, name: string, value: string): FormState => ({
  ...form,
  values: { ...form.values, [name]: form.values[name] ?? value },
})

const Foot = ({ here, run, send }: Pick<Props, 'here' | 'run'> & { send: string }) => (
  <FormActions>
    <Button>{send}</Button>
    <ButtonLink kind="tertiary" href={to(here, paths.list(run.courseSlug, run.slug))}>
      {texts[here.locale].cancel}
    </ButtonLink>
  </FormActions>
)
