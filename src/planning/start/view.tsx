import { Button, ButtonLink } from '../../design/button.tsx'
import { ChoiceList } from '../../design/form/choices.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { Select } from '../../design/form/select.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Breadcrumb } from '../../design/page/breadcrumb.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import type { FormState } from '../../platform/form.ts'
import { inLanguage, type LocalisedText } from '../../platform/localised.ts'
import { paths } from '../paths.ts'
import { texts as planTexts } from '../texts.ts'
import { longestTitle } from './forms.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  form: FormState
  services: { id: number; name: string }[]
  programmes: { id: number; title: LocalisedText }[]
  formToken: string
}

/** A name, a service, and perhaps a programme: the rest comes step by step. */
export const startPage = ({ here, form, services, programmes, formToken }: Props) => {
  const t = texts[here.locale]
  const field = { here, form }
  const [only] = services
  return (
    <Page here={here} title={t.title} errors={form.errors} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <Breadcrumb
            here={here}
            trail={[
              { title: planTexts[here.locale].plans, href: to(here, paths.plans()) },
              { title: t.title },
            ]}
          />
          <ErrorSummary here={here} errors={form.errors} />
          <PageTitle title={t.title} ingress={t.ingress} />
          <Form
            method="post"
            action={to(here, paths.start())}
            formToken={formToken}
            hidden={{
              ...(services.length === 1 && only && { service: String(only.id) }),
              theme: form.values.theme,
              municipality: form.values.municipality,
            }}
          >
            <TextField {...field} name="title" label={t.name} hint={t.nameHint} maxLength={longestTitle} />
            {services.length > 1 && (
              <ChoiceList
                {...field}
                name="service"
                label={t.service}
                options={services.map(({ id, name }) => ({ value: String(id), label: name }))}
              />
            )}
            <Select
              {...field}
              name="programme"
              label={t.programme}
              hint={t.programmeHint}
              options={[
                { value: '', label: t.noProgramme },
                ...programmes.map(({ id, title }) => ({
                  value: String(id),
                  label: inLanguage(title, here.locale).text,
                })),
              ]}
            />
            <FormActions>
              <Button>{t.start}</Button>
              <ButtonLink kind="tertiary" href={to(here, paths.plans())}>
                {t.cancel}
              </ButtonLink>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}
