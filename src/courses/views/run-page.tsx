import { Card } from '../../design/card.tsx'
import { Fact, FactList } from '../../design/facts.tsx'
import { type Here, to } from '../../design/here.ts'
import { Aside, Band, Columns, Section, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Localised } from '../../design/localised.tsx'
import { JsonLd } from '../../design/page/json-ld.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { PrintedFrom } from '../../design/page/printed-from.tsx'
import { StickyBar } from '../../design/sticky-bar.tsx'
import { daysInWords } from '../../platform/dates.ts'
import { inLanguage } from '../../platform/localised.ts'
import { paths } from '../paths.ts'
import type { CourseDetails, RunDetails } from '../queries.ts'
import type { SimilarCourse } from '../similar-courses.ts'
import { courseAsLinkedData } from '../structured-data.ts'
import { texts } from '../texts.ts'
import { About, AskUs, Changed, IsItForMe, OtherLanguage, Practical, Programme } from './course-body.tsx'
import { CourseTags } from './course-tags.tsx'
import { JoinButton, JoinNote, SeatsLeft, signupOf } from './joining.tsx'
import { PreviewNotice } from './preview-notice.tsx'
import { ForReferrers } from './referrers.tsx'
import { RunList } from './run-list.tsx'
import { WhenAndWhere, WhenAndWhereSection } from './when-and-where.tsx'

type Props = {
  here: Here
  course: CourseDetails
  run: RunDetails
  otherRuns: RunDetails[]
  similar: SimilarCourse[]
  feeCap: number | undefined
  /** For those who keep it, before it is out. */
  isPreview?: boolean
}

/** One run of a course: is it for me, when and where, what it costs, how I get in. */
export const runPage = ({ here, course, run, otherRuns, similar, feeCap, isPreview = false }: Props) => {
  const t = texts[here.locale]
  const title = inLanguage(course.title, here.locale).text
  return (
    <Page
      here={here}
      title={`${title}, ${daysInWords(run.sessions, here.locale)}`}
      description={inLanguage(course.summary, here.locale).text}
      current="courses"
      isPrivate={isPreview}
      head={<JsonLd data={courseAsLinkedData(course, [run], here)} />}
      stickyBar={!isPreview && <JoinBar here={here} course={course} run={run} />}
    >
      {isPreview && (
        <PreviewNotice
          here={here}
          back={paths.editRun(course.slug, run.slug)}
          isOut={course.publishedAt !== null && run.publishedAt !== null}
        />
      )}
      <PageHead
        here={here}
        title={<Localised here={here} text={course.title} />}
        ingress={<Localised here={here} text={course.summary} />}
        trail={[
          { title: t.findCourse, href: to(here, '/kurs') },
          { title: t.allDates, href: to(here, paths.course(course.slug)) },
        ]}
      >
        <WhenAndWhere here={here} course={course} run={run} />
        <CourseTags here={here} course={course} />
        <OtherLanguage here={here} course={course} />
      </PageHead>
      <Band tight>
        <Columns>
          <Stack gap="large">
            <IsItForMe here={here} course={course} similar={similar} />
            <WhenAndWhereSection here={here} course={course} run={run} />
            <Practical here={here} course={course} feeCap={feeCap} />
            <About here={here} course={course} printed={false} />
            <Programme here={here} course={course} sessions={run.sessions} />
            <Changed here={here} course={course} />
            <ForReferrers here={here} course={course} run={run} open={course.referralRequired} />
            {otherRuns.length > 0 && (
              <Section printed={false}>
                <h2>{t.moreDates}</h2>
                <RunList here={here} course={course} runs={otherRuns} />
              </Section>
            )}
            <AskUs here={here} course={course} />
            <PrintedFrom here={here} />
          </Stack>
          {isPreview ? <p>{t.preview.join}</p> : <JoinBox here={here} course={course} run={run} />}
        </Columns>
      </Band>
    </Page>
  )
}

type Facts = Pick<Props, 'here' | 'course' | 'run'>

const JoinBox = (facts: Facts) => {
  const { here, course, run } = facts
  const t = texts[here.locale]
  return (
    <Aside label={t.registrationRegion} wideOnly>
      <Card>
        <p>
          <SeatsLeft {...facts} />
        </p>
        <JoinButton {...facts} />
        <JoinNote {...facts} />
        <hr />
        <WhenAndWhere {...facts} />
        <FactList>
          <Fact icon="calendar" label={t.addToCalendar}>
            <Link href={to(here, paths.calendar(course.slug, run.slug))}>{t.addToCalendar}</Link>
          </Fact>
        </FactList>
      </Card>
    </Aside>
  )
}

const JoinBar = (facts: Facts) => {
  const t = texts[facts.here.locale]
  return (
    <StickyBar label={t.registrationRegion}>
      <SeatsLeft {...facts} brief />
      <JoinButton {...facts} />
      {signupOf(facts) === 'cancelled' && (
        <Link href={to(facts.here, paths.course(facts.course.slug))}>{t.seeOtherDates}</Link>
      )}
    </StickyBar>
  )
}
