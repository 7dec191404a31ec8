import { sql } from 'kysely'
import { type MyPagePart, type Person, servicesOf } from '../people/index.ts'
import { weekdayAndDay } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { inLanguage, type LocalisedText } from '../platform/localised.ts'
import { deeds } from './deeds.ts'
import { paths } from './paths.ts'
import { texts } from './texts.ts'

const day = 24 * 60 * 60_000

/** Sessions that have begun and where nobody is marked; and the runs that are being held now. */
export const attendanceOnMyPage: MyPagePart = {
  deeds,
  async waiting(db, person, here) {
    const t = texts[here.locale].mine
    return (await listUntaken(db, person)).map(({ title, course, run, day: number, startsAt }) => ({
      due: startsAt,
      title: t.take(inLanguage(title, here.locale).text),
      text: weekdayAndDay(startsAt, here.locale),
      isLate: person.at.getTime() - startsAt.getTime() > day,
      action: { words: t.action, path: paths.attendance(course, run, number) },
    }))
  },
  async doors(db, person, here) {
    const t = texts[here.locale].mine
    return (await listHeldNow(db, person)).map(({ title, course, run, startsAt }) => ({
      title: inLanguage(title, here.locale).text,
      text: t.held(weekdayAndDay(startsAt, here.locale)),
      path: paths.sessions(course, run),
    }))
  },
}

type Untaken = { title: LocalisedText; course: string; run: string; day: number; startsAt: Date }

/** Of the last three weeks; where somebody has a seat. */
async function listUntaken(db: Db, person: Person): Promise<Untaken[]> {
  const { rows } = await sql<Untaken>`
    select c.title, c.slug as course, r.slug as run, s.day, s.starts_at
    from sessions s
    join runs r on r.id = s.run_id and r.cancelled_at is null
    join courses c on c.id = r.course_id
    join run_seats a on a.run_id = r.id and a.taken > 0
    where c.service_id in ${servicesOf(person)}
      and s.starts_at between ${new Date(person.at.getTime() - 21 * day)} and ${person.at}
      and not exists (select from attendance_marks m where m.run_id = r.id and m.day = s.day)
    order by s.starts_at
    limit 20`.execute(db)
  return rows
}

async function listHeldNow(db: Db, person: Person) {
  return db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .select(['c.title', 'c.slug as course', 'r.slug as run', 'r.startsAt'])
    .where('c.serviceId', 'in', servicesOf(person))
    .where('r.cancelledAt', 'is', null)
    .where('r.publishedAt', 'is not', null)
    .where('r.startsAt', '<', new Date(person.at.getTime() + 7 * day))
    .where('r.endsAt', '>', new Date(person.at.getTime() - 30 * day))
    .orderBy('r.startsAt')
    .limit(6)
    .execute()
}
