import type { KeptCourse } from '../../../courses/index.ts'
import { paths as coursePaths, isDueForReview } from '../../../courses/index.ts'
import { Button, ButtonLink } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { Form } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Row, Stack } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Tag } from '../../../design/tag.tsx'
import { Quiet } from '../../../design/text.tsx'
import { dayOf, longDate } from '../../../platform/dates.ts'
import { inLanguage } from '../../../platform/localised.ts'
import { missingIn } from '../../kit/languages.ts'
import { planTexts } from '../../kit/plan-texts.ts'
import { type DraftLeft, DraftNotice } from '../../kit/views/draft-notice.tsx'
import { MissingTexts } from '../../kit/views/missing-texts.tsx'
import { PlanGate } from '../../kit/views/plan-gate.tsx'
import { SavedNotice } from '../../kit/views/saved-notice.tsx'
import { WorkScript } from '../../kit/views/work-script.tsx'
import { paths } from '../../paths.ts'
import { type WrittenText, writtenTexts } from '../fields.ts'
import { texts } from '../texts.ts'
import { missingToPublish } from '../values.ts'
import { texts as names } from '../written-texts.ts'
import { CourseForm, type FormParts } from './course-form.tsx'
import { languagesOf } from './written.tsx'

type Props = FormParts & {
  course: KeptCourse
  formToken: string
  seen: Record<string, string>
  draft: DraftLeft | undefined
  /** What was saved a moment ago. */
  saved: 'alone' | 'together' | undefined
  reviewDefault: string
  /** Its plan stopped it from being published a moment ago. */
  wasRefused: boolean
  /** May say that it is out, and that it is looked over. */
  mayPublish: boolean
}

/** A course from the inside: where it stands, what is missing, and all that is written about it. */
export const editCoursePage = (props: Props) => {
  const { here, form, course, formToken, seen, draft, saved, reviewDefault } = props
  const t = texts[here.locale]
  const title = inLanguage(course.title, here.locale).text
  const path = paths.editCourse(course.slug)
  return (
    <Page here={here} title={`${t.title}: ${title}`} errors={form.errors} isPrivate head={<WorkScript />}>
      <PageHead
        here={here}
        title={title}
        above={<Tag>{course.publishedAt ? t.published : t.draft}</Tag>}
        ingress={course.publishedAt ? t.publishedText : t.draftText}
        trail={[
          { title: course.service.name, href: to(here, paths.keptCourses(course.service.slug)) },
          { title: t.title },
        ]}
      >
        <CourseDoors here={here} course={course} />
      </PageHead>
      <Band tight>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <SavedNotice here={here} saved={saved} />
          <DraftNotice here={here} draft={draft} formToken={formToken} path={path} />
          {!course.publishedAt && (
            <PlanGate here={here} course={course} what="both" wasRefused={props.wasRefused} />
          )}
          <Standing {...props} />
          <MissingTexts
            here={here}
            missing={missingIn(form.values, writtenTexts, languagesOf(form))}
            labelOf={(text) => nameOf(text, here)}
          />
          <CourseForm
            {...props}
            action={path}
            hidden={seen}
            draft={`course:${course.id}`}
            isPublished={course.publishedAt !== null}
            reviewDefault={longDate(new Date(reviewDefault), here.locale)}
          />
          {props.mayPublish && course.publishedAt && (
            <TakeBack here={here} course={course} formToken={formToken} />
          )}
        </Stack>
      </Band>
    </Page>
  )
}

type Facts = { here: Here; course: KeptCourse }

/** The other pages of a course that its keepers use. */
export const CourseDoors = ({ here, course }: Facts) => {
  const t = texts[here.locale]
  return (
    <Row>
      <ButtonLink kind="secondary" icon="eye" href={to(here, coursePaths.preview(course.slug))}>
        {t.preview}
      </ButtonLink>
      <Link href={to(here, paths.programme(course.slug))}>{t.programme}</Link>
      <Link href={to(here, paths.newRun(course.slug))}>{t.newRun}</Link>
      {course.planId !== null && (
        <Link href={to(here, coursePaths.planOf(course.slug))}>{planTexts[here.locale].go}</Link>
      )}
    </Row>
  )
}

/** What one can do with the course as a whole: let it out, or say that it is looked over. */
const Standing = (props: Props) => {
  const { here, course, mayPublish } = props
  const due = isDueForReview(course, dayOf(here.now))
  if (!mayPublish || (course.publishedAt && !due) || canBePublished(course) === 'not-yet') return null
  return (
    <Card tone="spruce" gap="small">
      {course.publishedAt ? <Due {...props} /> : <Publishing {...props} />}
    </Card>
  )
}

/** A draft with all its texts can still wait for its plan; what it lacks is said meanwhile. */
const canBePublished = (course: KeptCourse) =>
  !course.publishedAt && course.waitsFor.length > 0 && missingToPublish(course).length === 0
    ? 'not-yet'
    : 'yes'

/** The button that publishes, or what is missing first, with a way to each field. */
const Publishing = ({ here, course, formToken }: Props) => {
  const t = texts[here.locale]
  const missing = missingToPublish(course)
  if (missing.length === 0) {
    return (
      <Form method="post" action={to(here, paths.publication(course.slug))} formToken={formToken}>
        <Button>{t.publish}</Button>
      </Form>
    )
  }
  return (
    <p>
      {t.notYet}{' '}
      {missing.map((text, at) => (
        <>
          {at > 0 && ', '}
          <Link href={`#${text}-nb`}>{nameOf(text, here)}</Link>
        </>
      ))}
      .
    </p>
  )
}

const Due = ({ here, course, formToken }: Props) => {
  const t = texts[here.locale]
  return (
    <>
      <p>
        <strong>{t.due}</strong> {t.lastReviewed(longDate(new Date(course.lastReviewedOn), here.locale))}
      </p>
      <Form method="post" action={to(here, paths.review(course.slug))} formToken={formToken}>
        <Button kind="secondary">{t.reviewed}</Button>
      </Form>
    </>
  )
}

const nameOf = (text: WrittenText, { locale }: Here): string => names[locale].texts[text].replace(/ …$/, '')

/** Below the form: taking the course back. */
const TakeBack = ({ here, course, formToken }: Facts & { formToken: string }) => {
  const t = texts[here.locale]
  return (
    <Form method="post" action={to(here, paths.unpublication(course.slug))} formToken={formToken} gap="small">
      <Quiet small>{t.unpublishText}</Quiet>
      <Button kind="tertiary">{t.unpublish}</Button>
    </Form>
  )
}
