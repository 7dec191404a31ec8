import { sql } from 'kysely'
import { listStaff, peoplePaths, tell } from '../people/index.ts'
import { weekdayAndDay } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import type { Job } from '../platform/jobs/index.ts'
import { locales } from '../platform/locale.ts'
import type { Mail } from '../platform/mail/index.ts'
import { texts } from './texts.ts'

const hour = 60 * 60_000

/** What this room does by the clock: in the morning, attendance that wasn't taken the day before. */
export const attendanceJobs = (mail: Mail): Job[] => [
  { name: 'attendance.untaken', cron: '50 6 * * *', run: (db, now) => tellUntaken(db, mail, now) },
]

/** Tells those who may have held a session that nobody is marked there. Once a session. */
export const tellUntaken = (db: Db, mail: Mail, now: Date): Promise<void> =>
  db.transaction().execute(async (db) => {
    for (const { run, day, startsAt, place, serviceId } of await listUntaken(db, now)) {
      const staff = await listStaff(db, serviceId, now, 'professional', 'coordinator')
      const title = Object.fromEntries(
        locales.map((locale) => [locale, texts[locale].mine.missing(weekdayAndDay(startsAt, locale), place)]),
      )
      await tell(db, mail, staff, { title, path: peoplePaths.mine(), now, about: `attendance:${run}:${day}` })
    }
  })

type Untaken = { run: number; day: number; startsAt: Date; place: string; serviceId: number }

async function listUntaken(db: Db, now: Date): Promise<Untaken[]> {
  const { rows } = await sql<Untaken>`
    select s.run_id as run, s.day, s.starts_at, m.name as place, c.service_id
    from sessions s
    join runs r on r.id = s.run_id and r.cancelled_at is null and r.published_at is not null
    join courses c on c.id = r.course_id
    join municipalities m on m.number = r.municipality_number
    join run_seats a on a.run_id = r.id and a.taken > 0
    where s.ends_at between ${new Date(now.getTime() - 48 * hour)} and ${new Date(now.getTime() - 6 * hour)}
      and not exists (select from attendance_marks k where k.run_id = r.id and k.day = s.day)
    order by s.starts_at`.execute(db)
  return rows
}
