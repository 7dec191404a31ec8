import type { ComponentChildren } from 'preact'
import { paths as coursePaths, crumbOfRuns } from '../../../courses/index.ts'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Breadcrumb } from '../../../design/page/breadcrumb.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageTitle } from '../../../design/page/page-head.tsx'
import type { FieldError } from '../../../platform/form.ts'
import { inLanguage } from '../../../platform/localised.ts'
import type { EvaluatedCourse } from '../queries.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  course: EvaluatedCourse
  title: string
  ingress?: string | undefined
  errors?: FieldError[]
  children: ComponentChildren
}

/** A page about how a course is evaluated: narrow, with the way back to the runs. */
export const CourseFrame = ({ here, course, title, ingress, errors = [], children }: Props) => (
  <Page here={here} title={title} errors={errors} isPrivate>
    <Band narrow tight>
      <Stack gap="medium">
        <Breadcrumb here={here} trail={[crumbOfRuns(here), { title }]} />
        <ErrorSummary here={here} errors={errors} />
        <PageTitle above={inLanguage(course.title, here.locale).text} title={title} ingress={ingress} />
        {course.hasAnswers && (
          <p>
            <Link href={to(here, coursePaths.resultsOfCourse(course.slug))}>
              {texts[here.locale].seeAnswers}
            </Link>
          </p>
        )}
        {children}
      </Stack>
    </Band>
  </Page>
)
