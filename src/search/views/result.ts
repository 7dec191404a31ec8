import { paths as coursePaths, digitalKm, seatsBand, signupAt } from '../../courses/index.ts'
import { type Here, to } from '../../design/here.ts'
import type { Result } from '../../design/result-card.tsx'
import type { SeatState } from '../../design/seats.tsx'
import { daysInWords, sharedClockSpan } from '../../platform/dates.ts'
import { kilometres } from '../../platform/distance.ts'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import { kroner } from '../../platform/money.ts'
import type { Hit } from '../hit.ts'
import { hitTexts } from '../hit-texts.ts'
import { list } from '../sentences.ts'

/** A course that was found, in the words of a list. `home` is the number of the reader's municipality. */
export function resultOf(hit: Hit, here: Here, home: string | undefined): Result {
  const t = hitTexts[here.locale]
  const { course, run, service } = hit
  return {
    href: to(here, coursePaths.run(course.slug, run.slug)),
    title: inLanguage(course.title, here.locale),
    forWhom: forWhom(hit, here.locale),
    place: placeOf(hit, here.locale, home),
    when: whenOf(hit, here.locale),
    seats: seatsOf(hit, here),
    tags: [
      course.fee === 0 ? t.free : t.fee(kroner(course.fee, here.locale)),
      course.referralRequired ? t.referral : t.noReferral,
    ],
    more: course.otherDates > 0 ? t.otherDates(course.otherDates) : undefined,
    reservation: hit.isElsewhere ? t.isElsewhere(service.name) : undefined,
  }
}

/** "For pårørende, 16–30 år". */
function forWhom({ course }: Hit, locale: Locale): string {
  const t = hitTexts[locale]
  const known = course.targetGroups.filter((group): group is keyof typeof t.groups => group in t.groups)
  const named = known.map((group) => t.groups[group])
  const onlyPatients = known.length === 1 && known[0] === 'patient'
  const groups = onlyPatients ? t.forPatients : t.forGroups(list(named, locale))
  const ages = agesOf(course, locale)
  return ages ? `${groups}, ${ages}` : groups
}

function agesOf({ ageMin, ageMax }: Hit['course'], locale: Locale): string | undefined {
  const t = hitTexts[locale]
  if (ageMin !== null && ageMax !== null) return t.ages(ageMin, ageMax)
  if (ageMin !== null && ageMin !== 18) return t.ageFrom(ageMin)
  return ageMax === null ? undefined : t.ageTill(ageMax)
}

/** "Fauske · 44 km unna", "Bodø · i kommunen din", "På skjerm, hele landet". */
function placeOf({ course, municipality, km }: Hit, locale: Locale, home: string | undefined): string {
  const t = hitTexts[locale]
  if (course.mode === 'digital' || course.mode === 'self-study') return t.onScreen
  const distance =
    municipality.number === home
      ? t.inYourMunicipality
      : km === null
        ? undefined
        : t.away(kilometres(km, locale))
  const place = distance ? `${municipality.name} · ${distance}` : municipality.name
  if (course.mode !== 'hybrid') return place
  return km !== null && km > digitalKm ? t.onScreenOr(place) : `${place}, ${t.orOnScreen}`
}

function whenOf({ run }: Hit, locale: Locale): string {
  const sessions = run.sessions.length > 0 ? run.sessions : [run]
  const days = daysInWords(sessions, locale)
  const clock = sharedClockSpan(sessions, locale)
  const when = clock ? `${days}, ${clock}` : days
  return when.charAt(0).toUpperCase() + when.slice(1)
}

function seatsOf({ course, run }: Hit, here: Here): { state: SeatState; text: string } {
  const t = hitTexts[here.locale]
  const signup = signupAt({ ...run, signup: course.signup, cancelledAt: null }, run.seats, here.now)
  if (signup === 'closed') return { state: 'closed', text: t.closed }
  const band = seatsBand(run.seats)
  if (band === 'free') return { state: 'free', text: t.seats.free }
  if (band === 'few') return { state: 'few', text: t.seats.few(run.seats.left) }
  return { state: 'waiting', text: run.waitWeeks ? t.seats.waitingWeeks(run.waitWeeks) : t.seats.waiting }
}
