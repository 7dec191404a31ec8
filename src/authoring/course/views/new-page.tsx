import { Card } from '../../../design/card.tsx'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { to } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { longDate } from '../../../platform/dates.ts'
import { planTexts } from '../../kit/plan-texts.ts'
import { type DraftLeft, DraftNotice } from '../../kit/views/draft-notice.tsx'
import { WorkScript } from '../../kit/views/work-script.tsx'
import { paths } from '../../paths.ts'
import { texts } from '../texts.ts'
import { CourseForm, type FormParts } from './course-form.tsx'

type Props = FormParts & {
  service: { id: number; slug: string; name: string }
  formToken: string
  draft: DraftLeft | undefined
  reviewDefault: string
}

/** A course that isn't there yet. It begins as a draft. */
export const newCoursePage = ({ service, formToken, draft, reviewDefault, ...parts }: Props) => {
  const { here, form } = parts
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.newTitle} errors={form.errors} isPrivate head={<WorkScript />}>
      <PageHead
        here={here}
        title={t.newTitle}
        ingress={t.newIngress}
        trail={[
          { title: service.name, href: to(here, paths.keptCourses(service.slug)) },
          { title: t.newTitle },
        ]}
      />
      <Band tight>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <Card tone="spruce" gap="small">
            <p>
              {planTexts[here.locale].both} {planTexts[here.locale].new}
            </p>
            <p>
              <Link href={to(here, paths.startPlan())}>{planTexts[here.locale].start}</Link>
            </p>
          </Card>
          <DraftNotice
            here={here}
            draft={draft}
            formToken={formToken}
            path={paths.newCourseOf(service.slug)}
          />
          <CourseForm
            {...parts}
            action={paths.newCourseOf(service.slug)}
            formToken={formToken}
            hidden={{}}
            draft={`new-course:${service.id}`}
            isPublished={false}
            reviewDefault={longDate(new Date(reviewDefault), here.locale)}
          />
        </Stack>
      </Band>
    </Page>
  )
}
