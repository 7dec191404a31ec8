import { type RawBuilder, sql } from 'kysely'
import type { LocalisedText } from '../platform/localised.ts'
import { kmAway, type Place } from './fitting.ts'

/** A course with the run of it that suits best, as a list shows it. */
export type Hit = {
  course: {
    id: number
    slug: string
    title: LocalisedText
    targetGroups: string[]
    ageMin: number | null
    ageMax: number | null
    mode: 'in-person' | 'digital' | 'hybrid' | 'self-study'
    fee: number
    referralRequired: boolean
    signup: 'open' | 'referral' | 'closed'
    /** How many other dates or places fit too. */
    otherDates: number
  }
  service: { id: number; slug: string; name: string }
  municipality: { number: string; name: string }
  run: {
    id: number
    slug: string
    language: string
    place: string
    address: string
    latitude: number
    longitude: number
    startsAt: Date
    endsAt: Date
    signupClosesAt: Date
    sessions: { startsAt: Date; endsAt: Date }[]
    seats: { total: number; left: number; waiting: number }
    waitWeeks: number | null
  }
  /** From the middle of the reader's municipality; 0 inside it. Null when it isn't known, and for what is only on screen. */
  km: number | null
  /** The course takes only those who live in its service's catchment, and the reader doesn't. */
  isElsewhere: boolean
}

type Moments = { startsAt: string; endsAt: string }
type Fact = Hit['course'] & Omit<Hit['run'], 'sessions' | 'seats'>
export type HitRow = Omit<Fact, 'id' | 'slug'> & {
  courseId: number
  courseSlug: string
  runId: number | null
  runSlug: string
  serviceId: number
  serviceSlug: string
  serviceName: string
  municipalityNumber: string
  municipalityName: string
  sessions: Moments[] | null
  seatsTotal: number
  seatsLeft: number
  waiting: number
  km: number | null
  isElsewhere: boolean
}

/** SQL: what a list says of the runs in `shown`, which has run_id, course_id, band, rank, is_elsewhere and other_dates. */
export const factsOfShown = (place: Place | undefined): RawBuilder<unknown> => sql`
  select shown.band, shown.rank, shown.is_elsewhere, shown.other_dates::integer,
    c.id as course_id, c.slug as course_slug, c.title, c.target_groups, c.age_min, c.age_max, c.mode, c.fee, c.referral_required, c.signup,
    s.id as service_id, s.slug as service_slug, s.name as service_name,
    m.number as municipality_number, m.name as municipality_name,
    ru.id as run_id, ru.slug as run_slug, ru.language, ru.place, ru.address, ru.latitude, ru.longitude,
    ru.starts_at, ru.ends_at, ru.signup_closes_at,
    a.seats_total, a.seats_left, a.waiting, a.wait_weeks_median as wait_weeks,
    (select jsonb_agg(jsonb_build_object('starts_at', starts_at, 'ends_at', ends_at) order by day)
      from sessions where run_id = ru.id) as sessions,
    ${place ? kmAway(place) : sql`null::float8`} as km
  from shown
  join courses c on c.id = shown.course_id
  join services s on s.id = c.service_id
  join runs ru on ru.id = shown.run_id
  join run_search r on r.run_id = shown.run_id
  join municipalities m on m.number = ru.municipality_number
  cross join lateral (select * from run_availability where run_id = shown.run_id limit 1) a` // one look-up a run, not all of them

export const hitOf = (row: HitRow): Hit => ({
  course: {
    id: row.courseId,
    slug: row.courseSlug,
    title: row.title,
    targetGroups: row.targetGroups,
    ageMin: row.ageMin,
    ageMax: row.ageMax,
    mode: row.mode,
    fee: row.fee,
    referralRequired: row.referralRequired,
    signup: row.signup,
    otherDates: row.otherDates,
  },
  service: { id: row.serviceId, slug: row.serviceSlug, name: row.serviceName },
  municipality: { number: row.municipalityNumber, name: row.municipalityName },
  run: {
    id: row.runId ?? 0,
    slug: row.runSlug,
    language: row.language,
    place: row.place,
    address: row.address,
    latitude: row.latitude,
    longitude: row.longitude,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    signupClosesAt: row.signupClosesAt,
    sessions: (row.sessions ?? []).map(({ startsAt, endsAt }) => ({
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    })),
    seats: { total: row.seatsTotal, left: row.seatsLeft, waiting: row.waiting },
    waitWeeks: row.waitWeeks,
  },
  km: row.km,
  isElsewhere: row.isElsewhere,
})
