import { Button, ButtonLink } from '../../../design/button.tsx'
import { DateField } from '../../../design/form/date-field.tsx'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { FileField } from '../../../design/form/file-field.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { Select } from '../../../design/form/select.tsx'
import { TextArea } from '../../../design/form/text-area.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import type { FormState } from '../../../platform/form.ts'
import { paths } from '../../paths.ts'
import { texts as licences } from '../../texts.ts'
import { nameOf } from '../../words.ts'
import { valued } from '../states.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  form: FormState
  services: { id: number; name: string }[]
  formToken: string
}

/** Where a value set is loaded, and told all that is wrong with it at once. */
export const loadPage = (props: Props) => {
  const { here, form, formToken } = props
  const t = texts[here.locale]
  const back = { title: licences[here.locale].title, href: to(here, paths.licences()) }
  return (
    <Page here={here} title={t.title} errors={form.errors} isPrivate>
      <PageHead here={here} title={t.title} ingress={t.ingress} trail={[back, { title: t.title }]} />
      <Band tight narrow>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <Form method="post" action={to(here, paths.valueSet())} formToken={formToken} sendsFile>
            <WhatItIs {...props} />
            <FileField
              {...{ here, form }}
              name="file"
              label={t.fields.file}
              hint={form.errors.length > 0 ? `${t.fields.fileAgain} ${t.fields.fileHint}` : t.fields.fileHint}
              accept=".csv,.txt,text/csv"
            />
            <TextArea {...{ here, form }} name="pasted" label={t.fields.pasted} rows={6} optional />
            <FormActions>
              <Button>{t.save}</Button>
              <ButtonLink kind="tertiary" href={back.href}>
                {t.cancel}
              </ButtonLink>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}

/** Whose value set it is, and from when. Who answers for one service needn't say which. */
const WhatItIs = ({ here, form, services }: Props) => {
  const t = texts[here.locale].fields
  const field = { here, form }
  const choose = { value: '', label: t.choose }
  return (
    <>
      {services.length > 1 && (
        <Select
          {...field}
          name="service"
          label={t.service}
          options={[choose, ...services.map(({ id, name }) => ({ value: String(id), label: name }))]}
        />
      )}
      <Select
        {...field}
        name="instrument"
        label={t.instrument}
        width="medium"
        options={[choose, ...valued.map((value) => ({ value, label: nameOf(value, here.locale) }))]}
      />
      <TextField {...field} name="name" label={t.name} hint={t.nameHint} width="medium" />
      <TextField {...field} name="source" label={t.source} hint={t.sourceHint} />
      <TextField {...field} name="year" label={t.year} width="short" inputmode="numeric" />
      <DateField {...field} name="fromOn" label={t.fromOn} />
    </>
  )
}
