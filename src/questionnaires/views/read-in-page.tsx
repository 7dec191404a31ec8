import { Button, ButtonLink } from '../../design/button.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { FileField } from '../../design/form/file-field.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { Select } from '../../design/form/select.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import type { FormState } from '../../platform/form.ts'
import { locales } from '../../platform/locale.ts'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  form: FormState
  /** What it may be: a new form, or a new version of one there is. */
  places: { value: string; label: string }[]
  formToken: string
}

/** Where a questionnaire is read in from a file, and told what is wrong with it, all at once. */
export function readInPage({ here, form, places, formToken }: Props) {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <Page here={here} title={t.readIn} errors={form.errors} isPrivate>
      <PageHead
        here={here}
        title={t.readIn}
        ingress={t.readInIngress}
        trail={[{ title: t.title, href: to(here, paths.list) }, { title: t.readIn }]}
      />
      <Band tight narrow>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <Form method="post" action={to(here, paths.readIn)} formToken={formToken} sendsFile>
            <FileField
              {...field}
              name="file"
              label={t.file}
              hint={t.fileHint}
              accept=".json,application/json,application/fhir+json"
            />
            <TextArea {...field} name="pasted" label={t.pasted} rows={8} optional />
            <Select {...field} name="place" label={t.place} options={places} />
            <Select
              {...field}
              name="written"
              label={t.written}
              hint={t.writtenHint}
              width="medium"
              options={locales.map((value) => ({ value, label: t.languages[value] }))}
            />
            <FormActions>
              <Button>{t.send}</Button>
              <ButtonLink kind="tertiary" href={to(here, paths.list)}>
                {t.cancel}
              </ButtonLink>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}
