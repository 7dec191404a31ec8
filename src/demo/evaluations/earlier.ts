import { sql } from 'kysely'
import { addDays } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { isOpen } from '../calendar.ts'
import { type Evaluated, endsToday, evaluated, splitIntoEvenings } from './evaluated.ts'

/** A run to be made like another, so many days before it; `evenings` is how many of its days were held. */
type Copy = { course: number; source: number; slug: string; days: number; evenings: number; capacity: number }

/** Runs that were held before the rest of the demo begins, like the first of each course, and one that ends today. */
export async function writeRunsBefore(db: Db, today: string): Promise<void> {
  const firsts = await listFirsts(db, today)
  const copies = firsts.flatMap((first) => {
    const one = evaluated.find(({ course }) => course === first.slug)
    if (!one) return []
    const before = copiesOf(one, first)
    return first.slug === endsToday ? [...before, lastToday(first, today)] : before
  })
  await write(db, copies)
}

type First = {
  course: number
  slug: string
  source: number
  day: string
  last: string
  held: number
  capacity: number
}

/** The first run of each course, how many are over and answered, and how many there is room for at most. */
async function listFirsts(db: Db, today: string): Promise<First[]> {
  const { rows } = await sql<First>`
    select distinct on (c.id) c.id as course, c.slug, r.id as source,
      to_char(r.starts_at at time zone 'Europe/Oslo', 'YYYY-MM-DD') as day,
      to_char(r.ends_at at time zone 'Europe/Oslo', 'YYYY-MM-DD') as last,
      (count(*) filter (where r.ends_at < ${today}::date - 15) over (partition by c.id))::int as held,
      max(r.capacity) over (partition by c.id) as capacity
    from courses c join runs r on r.course_id = c.id
    where c.demo and c.slug = any(${evaluated.map(({ course }) => course)}) and r.demo and r.cancelled_at is null
    order by c.id, r.starts_at, r.id`.execute(db)
  return rows
}

function copiesOf(
  { runs, weeksApart, room }: Evaluated,
  { course, slug, source, day, held, capacity }: First,
): Copy[] {
  const many = Math.max(runs - held, 0)
  return Array.from({ length: many }, (_, step) => {
    const wanted = addDays(day, -weeksApart * 7 * (step + 1))
    const found = openWeek(wanted)
    const isBefore = slug === splitIntoEvenings.course && many - step <= splitIntoEvenings.before
    return {
      ...{ course, source, slug: found, days: daysBetween(found, day), capacity: room ?? capacity },
      evenings: isBefore ? 1 : all,
    }
  })
}

const all = 99

function lastToday({ course, source, day, last, capacity }: First, today: string): Copy {
  const days = daysBetween(today, last)
  return { course, source, slug: addDays(day, -days), days, evenings: all, capacity }
}

/** The same weekday, in a week when courses are held. */
const openWeek = (day: string): string => (isOpen(day) ? day : openWeek(addDays(day, -7)))

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

const write = (db: Db, copies: Copy[]) =>
  sql`
    with copy as (
      select * from jsonb_to_recordset(${JSON.stringify(copies)}::jsonb)
        as copy (course integer, source integer, slug text, days integer, evenings integer, capacity integer)
    ), written as (
      insert into runs (course_id, slug, municipality_number, place, address, latitude, longitude, language, capacity,
        signup_closes_at, starts_at, ends_at, published_at, demo)
      select course_id, copy.slug, municipality_number, place, address, latitude, longitude, language, copy.capacity,
        ${back('signup_closes_at')}, ${back('starts_at')},
        ${back('(select max(s.ends_at) from sessions s where s.run_id = r.id and s.day <= copy.evenings)')},
        ${back('starts_at')} - interval '90 days', true
      from copy join runs r on r.id = copy.source
      on conflict do nothing
      returning id, course_id, slug
    )
    insert into sessions (run_id, day, starts_at, ends_at)
    select w.id, s.day, ${back('s.starts_at')}, ${back('s.ends_at')}
    from written w join copy on (copy.course, copy.slug) = (w.course_id, w.slug)
      join sessions s on s.run_id = copy.source and s.day <= copy.evenings`.execute(db)

/** The same clock so many days before, summer or winter. */
const back = (moment: string) =>
  sql.raw(
    `((${moment} at time zone 'Europe/Oslo' - make_interval(days => copy.days)) at time zone 'Europe/Oslo')`,
  )
