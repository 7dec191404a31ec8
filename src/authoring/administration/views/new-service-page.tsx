import { Button } from '../../../design/button.tsx'
import { ChoiceList, ChoicePills } from '../../../design/form/choices.tsx'
import { DateField } from '../../../design/form/date-field.tsx'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Section, Stack } from '../../../design/layout.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { serviceKindName, serviceKinds } from '../../../organisations/index.ts'
import type { FormState } from '../../../platform/form.ts'
import { paths } from '../../paths.ts'
import { Catchment, Place } from '../../service/views.tsx'
import { newOwnerKinds } from '../forms.ts'
import { texts } from '../texts.ts'

export type NewServiceProps = {
  here: Here
  form: FormState
  /** What the municipality that was written may mean. */
  places?: { number: string; name: string }[] | undefined
  /** The owner isn't known: what kind is it? */
  asksOwnerKind?: boolean | undefined
  owners: string[]
  formToken: string
}

/** A service that isn't there yet. Who will lead it is asked on the next page. */
export const newServicePage = (props: NewServiceProps) => {
  const { here, form, formToken } = props
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.newTitle} errors={form.errors} isPrivate>
      <PageHead
        here={here}
        title={t.newTitle}
        ingress={t.newIngress}
        trail={[{ title: t.title, href: to(here, paths.allServices()) }, { title: t.newTitle }]}
      />
      <Band tight narrow>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <Form method="post" action={to(here, paths.newService())} formToken={formToken}>
            <Owner {...props} />
            <What {...props} />
            <Place {...props} heading={t.where} />
            <Catchment {...props} heading={t.forWhom} label={t.catchment} />
            <Section>
              <h2>{t.status}</h2>
              <DateField
                {...{ here, form }}
                name="openedOn"
                label={t.openedOn}
                hint={t.openedOnHint}
                optional
              />
            </Section>
            <FormActions>
              <Button>{t.save}</Button>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}

const Owner = ({ here, form, owners, asksOwnerKind }: NewServiceProps) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <Section>
      <h2>{t.whose}</h2>
      <TextField
        {...field}
        name="owner"
        label={t.owner}
        hint={t.ownerHint}
        autocomplete="off"
        suggestions={owners}
      />
      {(asksOwnerKind || form.values.ownerKind) && (
        <ChoiceList
          {...field}
          name="ownerKind"
          label={t.ownerKind}
          options={newOwnerKinds.map((kind) => ({ value: kind, label: t.ownerKinds[kind] }))}
        />
      )}
    </Section>
  )
}

const What = ({ here, form }: NewServiceProps) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <Section>
      <h2>{t.service}</h2>
      <TextField {...field} name="name" label={t.name} maxLength={200} autocomplete="off" />
      <ChoicePills
        {...field}
        name="kind"
        label={t.kind}
        options={serviceKinds.map((kind) => ({ value: kind, label: serviceKindName(here.locale, kind) }))}
      />
    </Section>
  )
}
