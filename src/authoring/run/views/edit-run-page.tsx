import { paths as coursePaths, type KeptRun, pagesOfRun } from '../../../courses/index.ts'
import { Button, ButtonLink } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { SectionNav } from '../../../design/page/section-nav.tsx'
import { Tag } from '../../../design/tag.tsx'
import { daysInWords } from '../../../platform/dates.ts'
import type { FormState } from '../../../platform/form.ts'
import { inLanguage } from '../../../platform/localised.ts'
import { type DraftLeft, DraftNotice } from '../../kit/views/draft-notice.tsx'
import { SavedNotice } from '../../kit/views/saved-notice.tsx'
import { WorkScript } from '../../kit/views/work-script.tsx'
import { paths } from '../../paths.ts'
import type { Skipped } from '../calendar.ts'
import { texts } from '../texts.ts'
import { RunForm } from './run-form.tsx'

type Props = KeptRun & {
  here: Here
  form: FormState
  places?: { number: string; name: string }[] | undefined
  skipped?: Skipped[] | undefined
  formToken: string
  hidden: Record<string, string>
  draft: DraftLeft | undefined
  saved: 'alone' | 'together' | undefined
  mayPublish: boolean
}

/** A run from the inside: its dates, place and seats, and whether it is out. */
export const editRunPage = ({ here, course, run, draft, saved, mayPublish, ...form }: Props) => {
  const t = texts[here.locale]
  const title = inLanguage(course.title, here.locale).text
  const when = daysInWords(run.sessions, here.locale)
  const path = paths.editRun(course.slug, run.slug)
  const taken = run.seats.total - run.seats.left
  return (
    <Page
      here={here}
      title={`${t.editTitle}: ${title}`}
      errors={form.form.errors}
      isPrivate
      head={<WorkScript />}
    >
      <PageHead
        here={here}
        title={title}
        above={<Tag>{run.cancelledAt ? t.cancelled : run.publishedAt ? t.published : t.draft}</Tag>}
        ingress={when}
        trail={[
          { title: course.service.name, href: to(here, paths.keptCourses(course.service.slug)) },
          { title, href: to(here, paths.editCourse(course.slug)) },
          { title: t.editTitle },
        ]}
      >
        <p>
          {run.publishedAt ? t.publishedText : t.draftText} {run.publishedAt && t.tells(taken)}
        </p>
        <ButtonLink
          kind="secondary"
          icon="eye"
          href={to(here, coursePaths.previewOfRun(course.slug, run.slug))}
        >
          {t.see}
        </ButtonLink>
      </PageHead>
      <Band tight>
        <Stack gap="medium">
          <SectionNav {...pagesOfRun({ courseSlug: course.slug, slug: run.slug }, here)} />
          <ErrorSummary here={here} errors={form.form.errors} />
          <SavedNotice here={here} saved={saved} />
          <DraftNotice here={here} draft={draft} formToken={form.formToken} path={path} />
          {!run.publishedAt && mayPublish && (
            <Card tone="spruce">
              <Form
                method="post"
                action={to(here, paths.publishRun(course.slug, run.slug))}
                formToken={form.formToken}
              >
                <Button>{t.publish}</Button>
              </Form>
            </Card>
          )}
          <RunForm {...form} here={here} course={course} action={path} draft={`run:${run.id}`}>
            <FormActions>
              <Button>{t.save}</Button>
            </FormActions>
          </RunForm>
        </Stack>
      </Band>
    </Page>
  )
}
