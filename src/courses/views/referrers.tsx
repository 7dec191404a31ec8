import { Details } from '../../design/details.tsx'
import { type Here, to } from '../../design/here.ts'
import { Localised, LocalisedParagraphs } from '../../design/localised.tsx'
import { Quiet } from '../../design/text.tsx'
import { daysInWords } from '../../platform/dates.ts'
import { inLanguage } from '../../platform/localised.ts'
import { paths } from '../paths.ts'
import type { CourseDetails, RunDetails } from '../queries.ts'
import { linesOf } from '../rules.ts'
import { texts } from '../texts.ts'
import { referrers } from './answers.ts'
import { Points } from './course-body.tsx'

type Props = { here: Here; course: CourseDetails; run?: RunDetails | undefined; open?: boolean }

/** "For deg som henviser": all a GP needs, and a text to paste into the referral or the record. */
export const ForReferrers = ({ here, course, run, open = false }: Props) => {
  const t = texts[here.locale]
  return (
    <Details summary={t.forReferrers} open={open} id="henvisning">
      {course.referralRequired ? <ReferralNeeded here={here} course={course} /> : <p>{t.referrersOpen}</p>}
      <p class="no-print">
        <strong>{t.referrersCopy}</strong>
      </p>
      <pre class="copy-text">{textToCopy({ here, course, run })}</pre>
      <Quiet small>
        {course.themes.length > 0 &&
          t.conditionCodes(chapters(course, 'icpc2Chapters'), chapters(course, 'icd10Chapters'))}
      </Quiet>
    </Details>
  )
}

const ReferralNeeded = ({ here, course }: Props) => {
  const t = texts[here.locale]
  return (
    <>
      <p>
        <strong>{t.referrersBy}</strong> {capital(referrers(course, here.locale))}.
      </p>
      {course.referralSendTo && (
        <>
          <p>
            <strong>{t.referrersHow}</strong>
          </p>
          <LocalisedParagraphs here={here} text={course.referralSendTo} />
        </>
      )}
      {course.referralMustContain && (
        <>
          <p>
            <strong>{t.referrersContain}</strong>
          </p>
          <Points here={here} text={course.referralMustContain} />
        </>
      )}
      {course.referralWhatHappens && (
        <p>
          <strong>{t.referrersThen}</strong> <Localised here={here} text={course.referralWhatHappens} />
        </p>
      )}
    </>
  )
}

function textToCopy({ here, course, run }: Props): string {
  const t = texts[here.locale]
  const title = inLanguage(course.title, here.locale).text
  const url = here.baseUrl + to(here, run ? paths.run(course.slug, run.slug) : paths.course(course.slug))
  const when = run
    ? `${capital(daysInWords(run.sessions, here.locale))}, ${run.place}, ${run.municipalityName}.`
    : ''
  if (!course.referralRequired) return t.copyOpen(title, when, url)
  const must = course.referralMustContain
    ? linesOf(inLanguage(course.referralMustContain, here.locale).text)
    : []
  return [t.copyReferral(title, course.service.name), when, ...must.map((line) => `${line}:`), url]
    .filter(Boolean)
    .join('\n')
}

const chapters = (course: CourseDetails, kind: 'icpc2Chapters' | 'icd10Chapters'): string =>
  [...new Set(course.themes.flatMap((theme) => theme[kind]))].sort().join(', ')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
