import { Button } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { CheckBox, ChoicePills } from '../../design/form/choices.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { MunicipalityField } from '../../design/form/municipality-field.tsx'
import { Select } from '../../design/form/select.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import type { FormState } from '../../platform/form.ts'
import { inLanguage, type LocalisedText } from '../../platform/localised.ts'
import { longest, otherTheme } from '../forms.ts'
import { paths } from '../paths.ts'
import { roles } from '../rules.ts'
import { texts } from '../texts.ts'

export type Theme = { id: string; name: LocalisedText }

type Props = {
  here: Here
  form: FormState
  formToken: string
  themes: Theme[]
  /** The places that what was written may mean, when there are several. */
  places?: { number: string; name: string }[]
}

/** "I need this here": what it is about, where, and for whom. */
export const needPage = ({ here, form, formToken, themes, places = [] }: Props) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.title} description={t.ingress} errors={form.errors}>
      <Band narrow>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <PageTitle title={t.title} ingress={t.ingress} />
          <Form method="post" action={to(here, paths.report)} formToken={formToken}>
            <What here={here} form={form} themes={themes} />
            <Who here={here} form={form} places={places} />
            <Contact here={here} form={form} />
            <Card tone="spruce" gap="tiny">
              <strong>{t.care}</strong>
              <p>{t.careText}</p>
            </Card>
            <FormActions>
              <Button>{t.send}</Button>
            </FormActions>
          </Form>
          <p>
            <Link href={to(here, paths.numbers)}>{t.numbersLink}</Link>
          </p>
        </Stack>
      </Band>
    </Page>
  )
}

type Part = Pick<Props, 'here' | 'form'>

const What = ({ here, form, themes }: Part & Pick<Props, 'themes'>) => {
  const t = texts[here.locale]
  const named = themes
    .map(({ id, name }) => ({ value: id, name: inLanguage(name, here.locale) }))
    .sort((a, b) => a.name.text.localeCompare(b.name.text, here.locale))
    .map(({ value, name }) => ({
      value,
      label: name.text,
      lang: name.locale === here.locale ? undefined : name.locale,
    }))
  const options = [{ value: '', label: t.chooseTheme }, ...named, { value: otherTheme, label: t.other }]
  return (
    <>
      <Select here={here} form={form} name="theme" label={t.theme} options={options} />
      <TextField
        here={here}
        form={form}
        name="about"
        label={t.about}
        hint={t.aboutHint}
        maxLength={longest.about}
        optional
      />
    </>
  )
}

const Who = ({ here, form, places }: Part & { places: NonNullable<Props['places']> }) => {
  const t = texts[here.locale]
  return (
    <>
      <MunicipalityField
        here={here}
        form={form}
        name="municipality"
        label={t.municipality}
        hint={t.municipalityHint}
        choices={places.map(({ number, name }) => ({ value: number, label: name }))}
      />
      <ChoicePills
        here={here}
        form={form}
        name="role"
        label={t.role}
        options={roles.map((role) => ({ value: role, label: t.roles[role] }))}
      />
    </>
  )
}

const Contact = ({ here, form }: Part) => {
  const t = texts[here.locale]
  return (
    <>
      <TextArea
        here={here}
        form={form}
        name="more"
        label={t.more}
        hint={t.moreHint}
        maxLength={longest.more}
        optional
      />
      <TextField
        here={here}
        form={form}
        name="email"
        type="email"
        autocomplete="email"
        label={t.email}
        hint={t.emailHint}
        optional
      />
      <CheckBox here={here} form={form} name="consent" label={t.consent} />
    </>
  )
}
