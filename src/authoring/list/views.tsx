import { type CourseToKeep, paths as coursePaths, reviewDueOn } from '../../courses/index.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { Icon } from '../../design/icon/icon.tsx'
import { Band, CardList, Row, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Localised } from '../../design/localised.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Tag } from '../../design/tag.tsx'
import { Unseen } from '../../design/text.tsx'
import { servicePaths } from '../../organisations/index.ts'
import { longDate, weekdayAndDate } from '../../platform/dates.ts'
import { inLanguage } from '../../platform/localised.ts'
import { planTexts } from '../kit/plan-texts.ts'
import { paths } from '../paths.ts'
import type { Task } from './rules.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  service: { slug: string; name: string }
  courses: { course: CourseToKeep; tasks: Task[] }[]
  mayEditService: boolean
}

/** The courses of a service for those who keep them: what needs doing first. */
export const keptCoursesPage = ({ here, service, courses, mayEditService }: Props) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={`${t.title}, ${service.name}`} isPrivate>
      <PageHead here={here} title={t.title} above={service.name} ingress={t.ingress}>
        <Row>
          <ButtonLink icon="plus" href={to(here, paths.newCourseOf(service.slug))}>
            {t.newCourse}
          </ButtonLink>
          {mayEditService && <Link href={to(here, paths.editService(service.slug))}>{t.editService}</Link>}
          <Link href={to(here, coursePaths.resultsOfService(service.slug))}>{t.results}</Link>
          <Link href={to(here, servicePaths.service(service.slug))}>{t.seeService}</Link>
        </Row>
      </PageHead>
      <Band tight>
        {courses.length === 0 ? (
          <p>{t.empty}</p>
        ) : (
          <CardList>
            {courses.map(({ course, tasks }) => (
              <CourseCard here={here} course={course} tasks={tasks} />
            ))}
          </CardList>
        )}
      </Band>
    </Page>
  )
}

type Facts = { here: Here; course: CourseToKeep }

const CourseCard = ({ here, course, tasks }: Facts & { tasks: Task[] }) => {
  const t = texts[here.locale]
  return (
    <Card as="li" gap="small">
      <Row apart>
        <h2>
          <Link
            href={to(
              here,
              course.publishedAt ? coursePaths.course(course.slug) : coursePaths.preview(course.slug),
            )}
          >
            <Localised here={here} text={course.title} />
          </Link>
        </h2>
        <Row>
          {!course.throughPlan && course.planId === null && <Tag>{t.earlier}</Tag>}
          <Tag>{course.publishedAt ? t.published : t.draft}</Tag>
        </Row>
      </Row>
      {tasks.map((task, at) => (
        <Row apart>
          <span>
            <Icon name="bell" /> <strong>{taskWords(task, { here, course })}</strong>
          </span>
          {at === 0 && (
            <ButtonLink kind="secondary" href={to(here, wayTo(task, course))}>
              {t.actions[task]}
              <Unseen>: {inLanguage(course.title, here.locale).text}</Unseen>
            </ButtonLink>
          )}
        </Row>
      ))}
      <Runs here={here} course={course} />
      <CourseLinks here={here} course={course} />
    </Card>
  )
}

const CourseLinks = ({ here, course }: Facts) => {
  const t = texts[here.locale]
  const links = [
    [paths.editCourse(course.slug), t.edit],
    [paths.programme(course.slug), t.programme],
    [paths.newRun(course.slug), t.newRun],
    [paths.copyRuns(course.slug), t.copyRuns],
    [coursePaths.evaluationOfCourse(course.slug), t.evaluation],
    [coursePaths.resultsOfCourse(course.slug), t.resultsOfCourse],
    [coursePaths.planOf(course.slug), planWords(course, here)],
  ] as const
  return (
    <Row>
      {links.map(([path, words]) => (
        <Link href={to(here, path)}>
          {words}
          <Unseen>: {inLanguage(course.title, here.locale).text}</Unseen>
        </Link>
      ))}
    </Row>
  )
}

/** Earlier and imported courses have a light way into a plan; others have theirs, or begin one. */
function planWords({ planId, throughPlan }: CourseToKeep, { locale }: Here): string {
  if (planId !== null) return planTexts[locale].go
  return throughPlan ? planTexts[locale].start : texts[locale].takeIn
}

const Runs = ({ here, course }: Facts) => {
  const t = texts[here.locale]
  if (course.runs.length === 0) return null
  return (
    <Stack gap="tiny">
      <h3>{t.runs}</h3>
      <ul>
        {course.runs.map((run) => {
          const when = weekdayAndDate(run.startsAt, here.locale)
          return (
            <li>
              <Link href={to(here, paths.editRun(course.slug, run.slug))}>
                {when}
                <Unseen>, {inLanguage(course.title, here.locale).text}</Unseen>
              </Link>
              , {run.place}, {run.municipalityName}.{' '}
              {run.cancelledAt ? (
                <Tag>{t.cancelled}</Tag>
              ) : (
                <>
                  <Link href={to(here, coursePaths.participants(course.slug, run.slug))}>
                    {t.seats(run.taken, run.capacity)}
                    <Unseen>
                      : {inLanguage(course.title, here.locale).text}, {when}
                    </Unseen>
                  </Link>
                  {run.waiting > 0 && `, ${t.waiting(run.waiting)}`}.{' '}
                  {!run.publishedAt && <Tag>{t.draft}</Tag>}
                </>
              )}
            </li>
          )
        })}
      </ul>
    </Stack>
  )
}

function taskWords(task: Task, { here, course }: Facts): string {
  const t = texts[here.locale].tasks
  return task === 'review' ? t.review(longDate(new Date(reviewDueOn(course)), here.locale)) : t[task]
}

function wayTo(task: Task, course: CourseToKeep): string {
  switch (task) {
    case 'plan':
      return paths.newRun(course.slug)
    case 'publish-run': {
      const run = course.runs.find(({ publishedAt, cancelledAt }) => !publishedAt && !cancelledAt)
      return run ? paths.editRun(course.slug, run.slug) : paths.editCourse(course.slug)
    }
    default:
      return paths.editCourse(course.slug)
  }
}
