import { paths as coursePaths, type KeptRun, pagesOfRun } from '../../../courses/index.ts'
import { Button, ButtonLink } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { Form } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { SectionNav } from '../../../design/page/section-nav.tsx'
import { Tag } from '../../../design/tag.tsx'
import { daysInWords } from '../../../platform/dates.ts'
import type { FormState } from '../../../platform/form.ts'
import { inLanguage } from '../../../platform/localised.ts'
import type { Fullness } from '../../../registrations/index.ts'
import { type DraftLeft, DraftNotice } from '../../kit/views/draft-notice.tsx'
import { PlanGate } from '../../kit/views/plan-gate.tsx'
import { SavedNotice } from '../../kit/views/saved-notice.tsx'
import { WorkScript } from '../../kit/views/work-script.tsx'
import { paths } from '../../paths.ts'
import { texts } from '../texts.ts'
import { RunForm, type RunFormNotes } from './run-form.tsx'
import { TakeBack } from './take-back.tsx'
import { type TooFew, TooFewSeats } from './too-few-seats.tsx'

type Props = KeptRun &
  RunFormNotes & {
    here: Here
    form: FormState
    formToken: string
    hidden: Record<string, string>
    draft: DraftLeft | undefined
    saved: 'alone' | 'together' | undefined
    fullness: Fullness
    tooFew?: TooFew | undefined
    mayPublish: boolean
    /** Its plan stopped it from being published a moment ago. */
    wasRefused: boolean
  }

/** A run from the inside: its dates, place and seats, and whether it is out. */
export const editRunPage = (props: Props) => {
  const { here, course, run, draft, saved, mayPublish, fullness, tooFew, wasRefused, ...form } = props
  const t = texts[here.locale]
  const title = inLanguage(course.title, here.locale).text
  const path = paths.editRun(course.slug, run.slug)
  const { errors } = form.form
  return (
    <Page here={here} title={`${t.editTitle}: ${title}`} errors={errors} isPrivate head={<WorkScript />}>
      <Head {...props} />
      <Band tight>
        <Stack gap="medium">
          <SectionNav {...pagesOfRun({ courseSlug: course.slug, slug: run.slug }, here)} />
          <ErrorSummary here={here} errors={errors} />
          {tooFew && <TooFewSeats here={here} course={course} run={run} tooFew={tooFew} />}
          <SavedNotice here={here} saved={saved} />
          <DraftNotice here={here} draft={draft} formToken={form.formToken} path={path} />
          {!run.publishedAt && mayPublish && <Publish {...props} />}
          <RunForm {...form} here={here} course={course} action={path} draft={`run:${run.id}`}>
            <Button>{t.save}</Button>
          </RunForm>
          {run.publishedAt && mayPublish && <TakeBack {...props} />}
        </Stack>
      </Band>
    </Page>
  )
}

const Head = ({ here, course, run, fullness }: Props) => {
  const t = texts[here.locale]
  const title = inLanguage(course.title, here.locale).text
  return (
    <PageHead
      here={here}
      title={title}
      above={<Tag>{run.cancelledAt ? t.cancelled : run.publishedAt ? t.published : t.draft}</Tag>}
      ingress={daysInWords(run.sessions, here.locale)}
      trail={[
        { title: course.service.name, href: to(here, paths.keptCourses(course.service.slug)) },
        { title, href: to(here, paths.editCourse(course.slug)) },
        { title: t.editTitle },
      ]}
    >
      {run.publishedAt && !course.publishedAt ? (
        <p>
          {t.waitsForCourse} <Link href={to(here, paths.editCourse(course.slug))}>{t.toCourse}</Link>
        </p>
      ) : (
        <p>
          {run.publishedAt ? t.publishedText : t.draftText} {run.publishedAt && t.tells(fullness.taken)}
        </p>
      )}
      <ButtonLink
        kind="secondary"
        icon="eye"
        href={to(here, coursePaths.previewOfRun(course.slug, run.slug))}
      >
        {t.see}
      </ButtonLink>
    </PageHead>
  )
}

const Publish = ({ here, course, run, formToken, wasRefused }: Props) =>
  course.waitsFor.length > 0 ? (
    <PlanGate here={here} course={course} what="run" wasRefused={wasRefused} />
  ) : (
    <Card tone="spruce">
      <Form method="post" action={to(here, paths.publishRun(course.slug, run.slug))} formToken={formToken}>
        <Button>{texts[here.locale].publish}</Button>
      </Form>
    </Card>
  )
