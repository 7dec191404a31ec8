import { addDays, dayOf } from '../../platform/dates.ts'
import { readDay } from '../../platform/day.ts'
import type { FieldError } from '../../platform/form.ts'
import { osloMoment } from '../../platform/oslo-time.ts'
import { oneLine } from '../../platform/plain-text.ts'
import type { Fields } from '../kit/merge.ts'
import { dayInField } from '../kit/schema.ts'
import { mostSessions, type Planned } from './calendar.ts'
import { readTime, timeInField } from './times.ts'

/** A session as it was written, readable or not. */
export type Row = { day: string; from: string; to: string }

type Words = { day: string; time: string; order: string; same: string; none: string }
export type Session = { startsAt: Date; endsAt: Date }

/** The sessions that stand in a form: day-1, from-1, to-1 and so on. An empty row is none. */
export function rowsIn(fields: Fields): Row[] {
  const rows = Array.from({ length: mostSessions }, (_, at) => ({
    day: textIn(fields, `day-${at + 1}`),
    from: textIn(fields, `from-${at + 1}`),
    to: textIn(fields, `to-${at + 1}`),
  }))
  return rows.filter(({ day, from, to }) => day || from || to)
}

/** The fields of these sessions. */
export const fieldsOfRows = (rows: Row[]): Fields =>
  Object.fromEntries(
    rows.flatMap(({ day, from, to }, at) => [
      [`day-${at + 1}`, day],
      [`from-${at + 1}`, from],
      [`to-${at + 1}`, to],
    ]),
  )

/** Sessions as the page writes them in its fields. */
export const rowsOf = (sessions: Planned[]): Row[] =>
  sessions.map(({ day, from, to }) => ({
    day: dayInField(day),
    from: timeInField(from),
    to: timeInField(to),
  }))

/** A session on the calendar and the clock of Norway. */
export const plannedOf = ({ startsAt, endsAt }: Session): Planned => ({
  day: dayOf(startsAt),
  from: clock.format(startsAt),
  to: clock.format(endsAt),
})

/** The sessions as moments, in order; or what is wrong with each. */
export function readSessions(rows: Row[], t: Words): { sessions: Session[]; errors: FieldError[] } {
  const errors: FieldError[] = []
  const wrong = (field: string, at: number, message: string) =>
    errors.push({ field: `${field}-${at + 1}`, message })
  const sessions = rows.flatMap(({ day, from, to }, at) => {
    const [read, begins, ends] = [readDay(day), readTime(from), readTime(to)]
    if (!read) wrong('day', at, t.day)
    if (!begins) wrong('from', at, t.time)
    if (!ends) wrong('to', at, t.time)
    const startsAt = read && begins && osloMoment(read, begins)
    const endsAt = read && ends && osloMoment(read, ends)
    if (!startsAt || !endsAt) return []
    if (endsAt <= startsAt) wrong('to', at, t.order)
    return [{ startsAt, endsAt, at }]
  })
  if (rows.length === 0) wrong('day', 0, t.none)
  sessions.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  sessions.forEach((session, place) => {
    const before = sessions[place - 1]
    if (before && session.startsAt < before.endsAt) wrong('day', session.at, t.same)
  })
  return { sessions: sessions.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })), errors }
}

/** One more row, as the last one a week later. */
export function withOneMore(rows: Row[]): Row[] {
  const last = rows.at(-1)
  const day = last && readDay(last.day)
  return [
    ...rows,
    last && day
      ? { ...last, day: dayInField(addDays(day, 7)) }
      : { day: '', from: last?.from ?? '', to: last?.to ?? '' },
  ]
}

const textIn = (fields: Fields, name: string): string =>
  oneLine([fields[name] ?? ''].flat()[0] ?? '').slice(0, 40)

const clock = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: 'Europe/Oslo' })
