import { Notice } from '../../design/card.tsx'
import { Answer, AnswerList, Checklist } from '../../design/facts.tsx'
import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Localised, LocalisedParagraphs } from '../../design/localised.tsx'
import { ProgrammeList } from '../../design/programme.tsx'
import { InLanguage, Quiet } from '../../design/text.tsx'
import { phoneAddress, phoneInGroups } from '../../organisations/index.ts'
import { dayOf, longDate, weekdayAndDay } from '../../platform/dates.ts'
import { inLanguage, type LocalisedText } from '../../platform/localised.ts'
import { paths } from '../paths.ts'
import type { CourseDetails } from '../queries.ts'
import { byDay, isOverdueForReview, linesOf, type Session } from '../rules.ts'
import type { SimilarCourse } from '../similar-courses.ts'
import { texts } from '../texts.ts'
import { practicalAnswers } from './answers.ts'

type Facts = { here: Here; course: CourseDetails }

/** "Er det noe for meg?": the reader recognises themself, or is shown where else to look. */
export const IsItForMe = ({ here, course, similar }: Facts & { similar: SimilarCourse[] }) => {
  const t = texts[here.locale]
  return (
    <Section>
      <h2>{t.isItForMe}</h2>
      <Points here={here} text={course.forWhom} />
      {course.notFor && (
        <p>
          {t.notFor}: <Localised here={here} text={course.notFor} />
        </p>
      )}
      {similar.length > 0 && (
        <div class="no-print">
          <Quiet>{t.similar}</Quiet>
          <ul>
            {similar.map(({ slug, title, serviceName, municipalityName, isOnScreen }) => (
              <li>
                <Link href={to(here, paths.course(slug))}>
                  <Localised here={here} text={title} />
                </Link>{' '}
                <span class="quiet">
                  {isOnScreen ? t.digital : municipalityName}, {serviceName}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  )
}

export const About = ({ here, course, printed = true }: Facts & { printed?: boolean }) => (
  <Section printed={printed}>
    <h2>{texts[here.locale].about}</h2>
    <LocalisedParagraphs here={here} text={course.about} />
    {course.goals && (
      <>
        <h3>{texts[here.locale].goals}</h3>
        <Points here={here} text={course.goals} />
      </>
    )}
  </Section>
)

export const Practical = ({ here, course, feeCap }: Facts & { feeCap: number | undefined }) => (
  <Section>
    <h2>{texts[here.locale].practical}</h2>
    <AnswerList>
      {practicalAnswers({ course, locale: here.locale, feeCap }).map(({ question, answer, lang }) => (
        <Answer question={question}>
          <InLanguage here={here} locale={lang ?? here.locale}>
            {answer}
          </InLanguage>
        </Answer>
      ))}
    </AnswerList>
  </Section>
)

/** The programme by day; with dates when the run's sessions are known. */
export const Programme = ({ here, course, sessions = [] }: Facts & { sessions?: Session[] | undefined }) => {
  const t = texts[here.locale]
  const days = byDay(course.programmeItems)
  if (days.length === 0) return null
  const heading = (index: number) => {
    const session = sessions[index]
    return session ? capital(weekdayAndDay(session.startsAt, here.locale)) : t.day(index + 1)
  }
  return (
    <Section>
      <h2>{t.programme}</h2>
      <ProgrammeList
        here={here}
        words={t.led}
        days={days.map((items, index) => ({
          heading: heading(index),
          parts: items.map(({ starts, title, speaker, ledBy }) => ({
            time: here.locale === 'en' ? starts : starts.replace(':', '.'),
            title: <Localised here={here} text={title} />,
            who: speaker,
            ledBy,
          })),
        }))}
      />
    </Section>
  )
}

/** "Dette endret vi": what those before the reader said, and what came of it. */
export const Changed = ({ here, course }: Facts) => {
  const t = texts[here.locale]
  if (course.improvements.length === 0) return null
  return (
    <Notice title={t.changed} icon="refresh" printed={false}>
      <p>{t.changedIntro}</p>
      <Checklist
        items={course.improvements.map(({ said, changed }) => (
          <>
            <strong>
              <q>
                <Localised here={here} text={said} />
              </q>
            </strong>{' '}
            <Localised here={here} text={changed} />
          </>
        ))}
      />
    </Notice>
  )
}

export const AskUs = ({ here, course }: Facts) => {
  const t = texts[here.locale]
  const { service } = course
  const phone = course.contactPhone ?? service.phone
  const email = course.contactEmail ?? service.email
  return (
    <Section>
      <h2>{t.askUs}</h2>
      <p>
        {course.contactName
          ? t.contactLeads(course.contactName, service.name)
          : t.contactService(service.name)}
      </p>
      <p>
        {phone && (
          <>
            {t.call} <Link href={phoneAddress(phone)}>{phoneInGroups(phone)}</Link>.{' '}
          </>
        )}
        {email && (
          <>
            {t.write} <Link href={`mailto:${email}`}>{email}</Link>.
          </>
        )}
      </p>
      {service.openingHours && (
        <Quiet>
          <Localised here={here} text={service.openingHours} />
        </Quiet>
      )}
      <MadeBy here={here} course={course} />
    </Section>
  )
}

const MadeBy = ({ here, course }: Facts) => {
  const t = texts[here.locale]
  const names = course.userOrganisations.map(({ name }) => name)
  const reviewed = longDate(new Date(course.lastReviewedOn), here.locale)
  const overdue = isOverdueForReview(course, dayOf(here.now))
  return (
    <Quiet small>
      {names.length > 0 && `${t.userOrganisations(new Intl.ListFormat(here.locale).format(names))} `}
      {course.programme && (
        <>
          <Link href={to(here, `/konsepter/${course.programme.slug}`)}>
            {t.partOf(inLanguage(course.programme.title, here.locale).text)}
          </Link>{' '}
        </>
      )}
      {overdue ? t.overdue(reviewed) : t.reviewed(reviewed)}
    </Quiet>
  )
}

/** A text in lines as points, each with the two circles. */
export const Points = ({ here, text }: { here: Here; text: LocalisedText }) => {
  const shown = inLanguage(text, here.locale)
  return (
    <Checklist
      items={linesOf(shown.text).map((line) => (
        <InLanguage here={here} locale={shown.locale}>
          {line}
        </InLanguage>
      ))}
    />
  )
}

/** Says once, at the top, when the course's own text isn't in the reader's language. */
export const OtherLanguage = ({ here, course }: Facts) => {
  const { locale } = inLanguage(course.summary, here.locale)
  return locale === here.locale ? null : <Quiet small>{texts[here.locale].otherLanguage[locale]}</Quiet>
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
