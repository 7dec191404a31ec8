import { sql } from 'kysely'
import { listStaff, peoplePaths, tell } from '../people/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import type { Job } from '../platform/jobs/index.ts'
import type { LocalisedText } from '../platform/localised.ts'
import type { Mail } from '../platform/mail/index.ts'

/** What this room does by the clock: on working days, courses that are to be looked over. */
export const courseJobs = (mail: Mail): Job[] => [
  { name: 'courses.due', cron: '45 6 * * 1-5', run: (db, now) => tellOfCoursesDue(db, mail, now) },
]

// Which course it is stands on the page it leads to: a course may be named after an illness.
const title: LocalisedText = {
  nb: 'Et kurs skal ses over. Datoen for det er gått ut.',
  nn: 'Eit kurs skal sjåast over. Datoen for det er gått ut.',
  en: 'A course needs a look. The date for it has passed.',
}

/** Tells those who keep a course that its day of review has passed. Once each time. */
export const tellOfCoursesDue = (db: Db, mail: Mail, now: Date): Promise<void> =>
  db.transaction().execute(async (db) => {
    for (const { id, serviceId, due } of await listNewlyDue(db, dayOf(now))) {
      const staff = await listStaff(db, serviceId, now, 'coordinator', 'manager')
      await tell(db, mail, staff, { title, path: peoplePaths.mine(), now, about: `review:${id}:${due}` })
    }
  })

async function listNewlyDue(db: Db, today: string) {
  const { rows } = await sql<{ id: number; serviceId: number; due: string }>`
    select id, service_id, due::text from (
      select id, service_id, coalesce(review_by, (last_reviewed_on + interval '18 months')::date) as due
      from courses where published_at is not null
    ) as courses
    where due < ${today}::date and due >= ${today}::date - 7
    order by id`.execute(db)
  return rows
}
