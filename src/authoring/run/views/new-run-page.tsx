import type { KeptCourse } from '../../../courses/index.ts'
import { Button } from '../../../design/button.tsx'
import { Details } from '../../../design/details.tsx'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { daysInWords } from '../../../platform/dates.ts'
import type { FormState } from '../../../platform/form.ts'
import { inLanguage } from '../../../platform/localised.ts'
import { type DraftLeft, DraftNotice } from '../../kit/views/draft-notice.tsx'
import { PlanGate } from '../../kit/views/plan-gate.tsx'
import { WorkScript } from '../../kit/views/work-script.tsx'
import { paths } from '../../paths.ts'
import { texts } from '../texts.ts'
import { RunForm, type RunFormNotes } from './run-form.tsx'

type Session = { startsAt: Date; endsAt: Date }
type Earlier = { slug: string; sessions: Session[] }

type Props = RunFormNotes & {
  here: Here
  course: KeptCourse
  form: FormState
  formToken: string
  /** The run whose dates were moved on. */
  last: Earlier | undefined
  earlier: Earlier[]
  draft: DraftLeft | undefined
  mayPublish: boolean
}

/** A run that isn't there yet: filled in from the last one, so that often nothing need be written. */
export const newRunPage = ({ here, course, last, earlier, draft, mayPublish, ...form }: Props) => {
  const t = texts[here.locale]
  const title = inLanguage(course.title, here.locale).text
  const path = paths.newRun(course.slug)
  return (
    <Page
      here={here}
      title={`${t.newTitle}: ${title}`}
      errors={form.form.errors}
      isPrivate
      head={<WorkScript />}
    >
      <PageHead
        here={here}
        title={t.newTitle}
        above={title}
        ingress={last ? t.fromLast(daysInWords(last.sessions, here.locale)) : t.fresh}
        trail={[
          { title: course.service.name, href: to(here, paths.keptCourses(course.service.slug)) },
          { title, href: to(here, paths.editCourse(course.slug)) },
          { title: t.newTitle },
        ]}
      >
        {earlier.length > 1 && <OtherRuns here={here} course={course} earlier={earlier} />}
      </PageHead>
      <Band tight>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.form.errors} />
          <DraftNotice here={here} draft={draft} formToken={form.formToken} path={path} />
          {mayPublish && <PlanGate here={here} course={course} what="run" />}
          <RunForm {...form} here={here} course={course} action={path} draft={`new-run:${course.id}`}>
            <Button>{t.saveDraft}</Button>
            {mayPublish && course.waitsFor.length === 0 && (
              <Button kind="secondary" name="do" value="publish">
                {t.saveAndPublish}
              </Button>
            )}
          </RunForm>
        </Stack>
      </Band>
    </Page>
  )
}

const OtherRuns = ({ here, course, earlier }: Pick<Props, 'here' | 'course' | 'earlier'>) => {
  const t = texts[here.locale]
  return (
    <Details summary={t.others}>
      <ul>
        {earlier.map(({ slug, sessions }) => (
          <li>
            <Link href={to(here, paths.copyOfRun(course.slug, slug))}>
              {daysInWords(sessions, here.locale)}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link href={to(here, paths.copyRuns(course.slug))}>{t.copySeveral}</Link>
      </p>
    </Details>
  )
}
