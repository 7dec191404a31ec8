import type { KeptCourse } from '../../../courses/index.ts'
import { Button } from '../../../design/button.tsx'
import { CheckList } from '../../../design/form/choices.tsx'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageTitle } from '../../../design/page/page-head.tsx'
import { daysInWords, sharedClockSpan, weekdayAndDate } from '../../../platform/dates.ts'
import type { FieldError } from '../../../platform/form.ts'
import { inLanguage } from '../../../platform/localised.ts'
import { paths } from '../../paths.ts'
import type { Copy } from '../copies.ts'
import { texts } from '../copy-texts.ts'
import { texts as seriesTexts } from '../series-texts.ts'

type Props = { here: Here; course: KeptCourse; copies: Copy[]; errors: FieldError[]; formToken: string }

/** Which runs to copy, each with its old dates and its new. */
export const copyPage = ({ here, course, copies, errors, formToken }: Props) => {
  const t = texts[here.locale]
  const title = inLanguage(course.title, here.locale).text
  const fresh = copies.filter(({ isThere }) => !isThere)
  const likely = fresh.filter(({ isOfLastTerm }) => isOfLastTerm).map(({ run }) => run.slug)
  return (
    <Page here={here} title={`${t.copyTitle}: ${title}`} errors={errors} isPrivate>
      <Band narrow>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={errors} />
          <PageTitle
            above={title}
            title={t.copyTitle}
            ingress={fresh.length > 0 ? t.copyText : t.copyEmpty}
          />
          {fresh.length > 0 && (
            <Form method="post" action={to(here, paths.copyRuns(course.slug))} formToken={formToken}>
              <CheckList
                here={here}
                form={{ values: { runs: likely }, errors }}
                name="runs"
                label={t.copyWhich}
                options={fresh.map((copy) => ({
                  value: copy.run.slug,
                  label: <OldAndNew here={here} copy={copy} />,
                }))}
              />
              <FormActions>
                <Button>{t.copyDo}</Button>
              </FormActions>
            </Form>
          )}
        </Stack>
      </Band>
    </Page>
  )
}

const OldAndNew = ({ here, copy: { run, sessions, skipped } }: { here: Here; copy: Copy }) => {
  const t = { ...texts[here.locale], ...seriesTexts[here.locale] }
  const clock = sharedClockSpan(sessions, here.locale)
  return (
    <>
      <strong>{daysInWords(sessions, here.locale)}</strong>
      {clock && `, ${clock}`}, {run.place}
      <br />
      <span class="quiet">
        {t.copiedFrom(daysInWords(run.sessions, here.locale))}
        {skipped.map(
          ({ day, holiday }) =>
            ` ${t.skipped(weekdayAndDate(new Date(`${day}T12:00:00Z`), here.locale), t.holidays[holiday])}`,
        )}
      </span>
    </>
  )
}
