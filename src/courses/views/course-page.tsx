import { ButtonLink } from '../../design/button.tsx'
import { Notice } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { Aside, Band, Columns, Section, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Localised } from '../../design/localised.tsx'
import { JsonLd } from '../../design/page/json-ld.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { PrintedFrom } from '../../design/page/printed-from.tsx'
import { StickyBar } from '../../design/sticky-bar.tsx'
import { inLanguage } from '../../platform/localised.ts'
import type { CourseFigures } from '../figures.ts'
import { paths } from '../paths.ts'
import type { CourseDetails, RunDetails } from '../queries.ts'
import type { SimilarCourse } from '../similar-courses.ts'
import { courseAsLinkedData } from '../structured-data.ts'
import { texts } from '../texts.ts'
import { About, AskUs, Changed, IsItForMe, OtherLanguage, Practical, Programme } from './course-body.tsx'
import { CourseTags } from './course-tags.tsx'
import { PreviewNotice } from './preview-notice.tsx'
import { ForReferrers } from './referrers.tsx'
import { RunList } from './run-list.tsx'
import { WhatParticipantsSay } from './what-participants-say.tsx'

type Props = {
  here: Here
  course: CourseDetails
  runs: RunDetails[]
  similar: SimilarCourse[]
  feeCap: number | undefined
  figures: CourseFigures | undefined
  /** For those who keep it, before it is out. */
  isPreview?: boolean
}

/** A course, whatever the date: what it is, for whom, and which dates there are. */
export const coursePage = (props: Props) => {
  const { here, course, runs, similar, feeCap, figures, isPreview = false } = props
  const t = texts[here.locale]
  const title = inLanguage(course.title, here.locale).text
  return (
    <Page
      here={here}
      title={title}
      description={inLanguage(course.summary, here.locale).text}
      current="courses"
      isPrivate={isPreview}
      head={<JsonLd data={courseAsLinkedData(course, runs, here)} />}
      stickyBar={
        <StickyBar label={t.dates}>
          <ButtonLink href="#dates">{t.chooseDate}</ButtonLink>
        </StickyBar>
      }
    >
      {isPreview && (
        <PreviewNotice here={here} back={paths.edit(course.slug)} isOut={course.publishedAt !== null} />
      )}
      <PageHead
        here={here}
        title={<Localised here={here} text={course.title} />}
        ingress={<Localised here={here} text={course.summary} />}
        trail={[{ title: t.findCourse, href: to(here, '/kurs') }, { title }]}
      >
        <CourseTags here={here} course={course} />
        <OtherLanguage here={here} course={course} />
      </PageHead>
      <Band tight>
        <Columns>
          <Stack gap="large">
            <IsItForMe here={here} course={course} similar={similar} />
            <Section id="dates">
              <h2>{t.dates}</h2>
              {runs.length > 0 ? (
                <RunList here={here} course={course} runs={runs} />
              ) : (
                <NoDates here={here} course={course} />
              )}
            </Section>
            <Practical here={here} course={course} feeCap={feeCap} />
            <About here={here} course={course} />
            <Programme here={here} course={course} />
            <WhatParticipantsSay here={here} figures={figures} />
            <Changed here={here} course={course} />
            <ForReferrers here={here} course={course} open={course.referralRequired} />
            <PrintedFrom here={here} />
          </Stack>
          <Aside label={t.askUs}>
            <AskUs here={here} course={course} />
          </Aside>
        </Columns>
      </Band>
    </Page>
  )
}

const NoDates = ({ here, course }: Pick<Props, 'here' | 'course'>) => {
  const t = texts[here.locale]
  const theme = course.themes[0]?.id
  return (
    <Notice>
      <p>{t.noDates}</p>
      <p>{t.noDatesHelp}</p>
      <p>
        <Link href={to(here, theme ? `/behov?theme=${theme}` : '/behov')}>{t.reportNeed}</Link>
      </p>
    </Notice>
  )
}
