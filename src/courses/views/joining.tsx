import { ButtonLink } from '../../design/button.tsx'
import { type Here, to } from '../../design/here.ts'
import { Localised } from '../../design/localised.tsx'
import { Seats } from '../../design/seats.tsx'
import { Quiet } from '../../design/text.tsx'
import { longDate } from '../../platform/dates.ts'
import { paths } from '../paths.ts'
import type { CourseDetails, RunDetails } from '../queries.ts'
import { type Signup, seatsBand, signupAt } from '../rules.ts'
import { texts } from '../texts.ts'

type Facts = { here: Here; course: CourseDetails; run: RunDetails }

export const signupOf = ({ here, course, run }: Facts): Signup =>
  signupAt({ signup: course.signup as 'open' | 'referral' | 'closed', ...run }, run.seats, here.now)

/** Free seats, in a circle and in words. */
export const SeatsLeft = ({ here, course, run, brief }: Facts & { brief?: boolean }) => {
  const t = texts[here.locale].seats
  const closed = closedWords({ here, course, run })
  if (closed) return <Seats state="closed" text={closed} />
  const band = seatsBand(run.seats)
  if (band === 'free') return <Seats state="free" text={t.free} />
  if (band === 'few')
    return (
      <Seats state="few" text={brief ? t.few(run.seats.left) : t.fewOf(run.seats.left, run.seats.total)} />
    )
  return (
    <Seats state="waiting" text={run.waitWeeksMedian ? t.waitingWeeks(run.waitWeeksMedian) : t.waiting} />
  )
}

function closedWords(facts: Facts): string | undefined {
  const t = texts[facts.here.locale]
  const words: Partial<Record<Signup, string>> = {
    cancelled: t.cancelled,
    past: t.past,
    closed: t.signupClosed,
  }
  return words[signupOf(facts)]
}

/** The one thing to do next: sign up, wait, or be referred. Nothing when the run can't be joined. */
export const JoinButton = ({ here, course, run }: Facts) => {
  const t = texts[here.locale]
  const signup = signupOf({ here, course, run })
  if (signup === 'referral') return <ButtonLink href="#henvisning">{t.howToBeReferred}</ButtonLink>
  if (signup !== 'open' && signup !== 'waiting-list') return null
  const href = to(here, paths.registration(course.slug, run.slug))
  return <ButtonLink href={href}>{signup === 'open' ? t.signUp : t.joinWaitingList}</ButtonLink>
}

/** Under the button: how long it takes and when it closes, or what to do when it has. */
export const JoinNote = ({ here, course, run }: Facts) => {
  const t = texts[here.locale]
  const signup = signupOf({ here, course, run })
  if (signup === 'cancelled') {
    return (
      <p>
        {t.cancelledNotice} {run.cancelledBecause && <Localised here={here} text={run.cancelledBecause} />}
      </p>
    )
  }
  if (signup === 'closed') return <Quiet small>{t.callInstead}</Quiet>
  if (signup !== 'open' && signup !== 'waiting-list') return null
  return (
    <Quiet small>
      {t.twoMinutes} {t.deadline(longDate(run.signupClosesAt, here.locale))}
    </Quiet>
  )
}
