import { Fact, FactList } from '../../design/facts.tsx'
import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Localised } from '../../design/localised.tsx'
import { clockSpan, daysInWords, sharedClockSpan, weekdayAndDay } from '../../platform/dates.ts'
import { mapAddress } from '../../platform/map-address.ts'
import { answerTexts } from '../answer-texts.ts'
import { paths } from '../paths.ts'
import type { CourseDetails, RunDetails } from '../queries.ts'
import type { Accessibility } from '../rules.ts'
import { texts } from '../texts.ts'

type Facts = { here: Here; course: CourseDetails; run: RunDetails }

/** When and where in two lines, for the top of the page and the box beside it. */
export const WhenAndWhere = ({ here, course, run }: Facts) => {
  const t = texts[here.locale]
  const clock = sharedClockSpan(run.sessions, here.locale)
  return (
    <FactList>
      <Fact icon="calendar" label={t.whenAndWhere}>
        <strong>{capital(daysInWords(run.sessions, here.locale))}</strong>
        {clock && `, ${clock}`}
      </Fact>
      {course.mode === 'digital' ? (
        <Fact icon="digital" label={t.whenAndWhere}>
          <strong>{t.digital}</strong>
        </Fact>
      ) : (
        <Fact icon="place" label={t.whenAndWhere}>
          <strong>{run.municipalityName}</strong>, {run.address}
        </Fact>
      )}
    </FactList>
  )
}

/** Every session with its day and clock, the place, how to get in, and the two ways to take it along. */
export const WhenAndWhereSection = ({ here, course, run }: Facts) => {
  const t = texts[here.locale]
  return (
    <Section>
      <h2>{t.whenAndWhere}</h2>
      <FactList>
        <Fact icon="calendar" label={t.dates}>
          {run.sessions.map((session) => (
            <>
              <strong>{capital(weekdayAndDay(session.startsAt, here.locale))}</strong>{' '}
              {clockSpan(session, here.locale)}
              <br />
            </>
          ))}
          <Link href={to(here, paths.calendar(course.slug, run.slug))}>{t.addToCalendar}</Link>
        </Fact>
        {course.mode === 'digital' ? (
          <Fact icon="digital" label={t.digital}>
            <strong>{t.digital}</strong>
            <Directions here={here} run={run} />
          </Fact>
        ) : (
          <Fact icon="place" label={t.whenAndWhere}>
            <strong>
              {run.place}, {run.address}, {run.municipalityName}
            </strong>
            <br />
            {course.accessibility.length > 0 && `${capital(accessOf(course, here))}. `}
            <Directions here={here} run={run} />
            <Link href={mapAddress(run)}>{t.seeMap}</Link>
          </Fact>
        )}
      </FactList>
    </Section>
  )
}

const Directions = ({ here, run }: Pick<Facts, 'here' | 'run'>) =>
  run.directions && (
    <>
      <br />
      <Localised here={here} text={run.directions} />{' '}
    </>
  )

const accessOf = (course: CourseDetails, here: Here): string =>
  course.accessibility.map((one) => answerTexts[here.locale].accessibility[one as Accessibility]).join(', ')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
