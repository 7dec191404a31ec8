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

/**
 * SQL: what a list says of the runs in `shown`, which has run_id, course_id, band, rank, is_elsewhere and other_dates. The
 * columns are named as in HitRow: turning names round for every hit cost more than reading them. `offset 0` keeps the joins
 * apart: weighing every order of ten tables took PostgreSQL 13 ms, longer than the search itself, and now it takes 2.
 */
export const factsOfShown = (place: Place | undefined): RawBuilder<unknown> => sql`
  select shown.band, shown.rank, shown.is_elsewhere as "isElsewhere", shown.other_dates::integer as "otherDates",
    c.id as "courseId", c.slug as "courseSlug", c.title, c.target_groups as "targetGroups", c.age_min as "ageMin",
    c.age_max as "ageMax", c.mode, c.fee, c.referral_required as "referralRequired", c.signup,
    s.id as "serviceId", s.slug as "serviceSlug", s.name as "serviceName",
    r.municipality_number as "municipalityNumber", r.town as "municipalityName",
    r.id as "runId", r.slug as "runSlug", r.language, r.place, r.address, r.latitude, r.longitude,
    r.starts_at as "startsAt", r.ends_at as "endsAt", r.signup_closes_at as "signupClosesAt",
    a.seats_total as "seatsTotal", a.seats_left as "seatsLeft", a.waiting, a.wait_weeks_median as "waitWeeks",
    (select jsonb_agg(jsonb_build_object('startsAt', starts_at, 'endsAt', ends_at) order by day)
      from sessions where run_id = r.id) as sessions,
    ${place ? kmAway(place) : sql`null::float8`} as km
  from shown
  join courses c on c.id = shown.course_id
  join services s on s.id = c.service_id
  cross join lateral (
    select ru.*, m.name as town, r.x, r.y, r.z, r.facets
    from runs ru join run_search r on r.run_id = ru.id join municipalities m on m.number = ru.municipality_number
    where ru.id = shown.run_id offset 0
  ) r
  cross join lateral (select * from run_availability where run_id = shown.run_id limit 1) a`

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
