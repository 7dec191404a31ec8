import { Button } from '../design/button.tsx'
import { CheckList } from '../design/form/choices.tsx'
import { DateField } from '../design/form/date-field.tsx'
import { ErrorSummary } from '../design/form/error-summary.tsx'
import { Form, FormActions } from '../design/form/form.tsx'
import { TextField } from '../design/form/text-field.tsx'
import { type Here, to } from '../design/here.ts'
import { Band, Section, Stack } from '../design/layout.tsx'
import { Page } from '../design/page/page.tsx'
import { PageTitle } from '../design/page/page-head.tsx'
import { Table } from '../design/table.tsx'
import { longDate } from '../platform/dates.ts'
import type { FormState } from '../platform/form.ts'
import { paths } from './paths.ts'
import type { RuleSet } from './rules.ts'
import { texts } from './rules-texts.ts'

type Props = { here: Here; form: FormState; known: RuleSet[]; formToken: string }
const dayInWords = (iso: string, { locale }: Here): string => longDate(new Date(`${iso}T12:00:00Z`), locale)

const demands = ['user-competence', 'referral', 'hospital', 'patient'] as const

/** The rules there have been, each with source and dates, and a form for the next. */
export const rulesPage = ({ here, form, known, formToken }: Props) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.title} errors={form.errors} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <PageTitle title={t.title} ingress={t.ingress} />
          <Section>
            <h2>{t.known}</h2>
            <Table
              caption={t.known}
              captionUnseen
              columns={[{ heading: t.name }, { heading: t.from }, { heading: t.to }, { heading: t.source }]}
              rows={known.map(({ name, validFrom, validTo, source }) => [
                name,
                dayInWords(validFrom, here),
                validTo ? dayInWords(validTo, here) : '',
                source,
              ])}
            />
          </Section>
          <Section>
            <h2>{t.add}</h2>
            <RulesForm here={here} form={form} known={known} formToken={formToken} />
          </Section>
        </Stack>
      </Band>
    </Page>
  )
}

const RulesForm = ({ here, form, formToken }: Props) => {
  const t = texts[here.locale]
  const field = { here, form }
  const options = demands.map((value) => ({ value, label: t.demand[value] }))
  return (
    <Form method="post" action={to(here, paths.rules())} formToken={formToken}>
      <TextField {...field} name="name" label={t.name} />
      <DateField {...field} name="validFrom" label={t.validFrom} />
      <TextField {...field} name="source" label={t.source} hint={t.sourceHint} />
      <TextField {...field} name="sourceUrl" label={t.sourceUrl} optional />
      <DateField {...field} name="readOn" label={t.readOn} />
      <TextField
        {...field}
        name="minTeachingHours"
        label={t.hours}
        inputmode="decimal"
        width="short"
        optional
      />
      <TextField
        {...field}
        name="minAttendancePercent"
        label={t.percent}
        inputmode="numeric"
        width="short"
        optional
      />
      <TextField
        {...field}
        name="minProfessions"
        label={t.professions}
        inputmode="numeric"
        width="short"
        optional
      />
      <CheckList {...field} name="demands" label={t.demands} options={options} />
      <FormActions>
        <Button>{t.save}</Button>
      </FormActions>
    </Form>
  )
}
