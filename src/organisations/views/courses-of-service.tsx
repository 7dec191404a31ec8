import { Card } from '../../design/card.tsx'
import { Fact, FactList } from '../../design/facts.tsx'
import { type Here, to } from '../../design/here.ts'
import { CardList, Row, Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Localised } from '../../design/localised.tsx'
import { Tag } from '../../design/tag.tsx'
import { longDate } from '../../platform/dates.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { texts } from '../texts.ts'

/** A course of a service with when and where it is held next. */
export type CourseOfService = {
  slug: string
  title: LocalisedText
  summary: LocalisedText
  referralRequired: boolean
  startsAt: Date
  municipalityName: string
  isDigital: boolean
}

type Props = { here: Here; courses: CourseOfService[]; coursePath: (slug: string) => string }

export const CoursesOfService = ({ here, courses, coursePath }: Props) => {
  const t = texts[here.locale]
  return (
    <Section>
      <h2>{t.courses}</h2>
      {courses.length === 0 ? (
        <p>{t.noCourses}</p>
      ) : (
        <CardList>
          {courses.map((course) => (
            <CourseCard here={here} course={course} path={coursePath(course.slug)} />
          ))}
        </CardList>
      )}
    </Section>
  )
}

const CourseCard = ({ here, course, path }: { here: Here; course: CourseOfService; path: string }) => {
  const t = texts[here.locale]
  return (
    <Card as="li" gap="tiny">
      <h3 class="title">
        <Link href={to(here, path)}>
          <Localised here={here} text={course.title} />
        </Link>
      </h3>
      <p>
        <Localised here={here} text={course.summary} />
      </p>
      <FactList>
        <Fact icon="calendar" label={t.starts}>
          {longDate(course.startsAt, here.locale)}, {course.isDigital ? t.digital : course.municipalityName}
        </Fact>
      </FactList>
      <Row>
        <Tag>{course.referralRequired ? t.referral : t.noReferral}</Tag>
        {course.referralRequired && <Link href={`${to(here, path)}#henvisning`}>{t.howReferred}</Link>}
      </Row>
    </Card>
  )
}
