import type { Country } from '../country.ts'
import { aCourse, aRun } from '../make.ts'
import { signUp } from '../registrations.ts'

/** Runs that have been held in the service where Berit works, with and without the names of those who came. */
export async function heldByBerit(country: Country) {
  const runs = await country.db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .innerJoin('services as s', 's.id', 'c.serviceId')
    .innerJoin('attendanceMarks as m', 'm.runId', 'r.id')
    .select(['r.id', 'c.slug as course', 'r.slug as run', 'r.endsAt'])
    .distinct()
    .where('s.slug', '=', 'lms-nordlandssykehuset')
    .where('r.endsAt', '<', country.tools.clock())
    .orderBy('r.endsAt')
    .execute()
  const [longAgo, lately] = [runs[0], runs.at(-1)]
  if (!longAgo || !lately) throw new Error('Nothing has been held in the demo country')
  const came = await country.db
    .selectFrom('attendanceMarks')
    .select(['registrationId', 'member'])
    .where('runId', '=', lately.id)
    .where('day', '=', 1)
    .where('mark', '=', 'came')
    .executeTakeFirstOrThrow()
  return {
    lately: `/kurs/${lately.course}/${lately.run}`,
    longAgo: `/kurs/${longAgo.course}/${longAgo.run}`,
    came: `${came.registrationId}-${came.member}`,
    certified: await somebodyWhoCame(country),
  }
}

/** The page of somebody whose course is over. */
async function somebodyWhoCame({ app, db }: Country): Promise<string> {
  const course = await aCourse(db, { title: 'Å sove igjen' })
  const run = await aRun(db, {
    courseId: course.id,
    startsAt: '2026-11-30T16:00:00Z',
    sessions: 1,
    signupClosesAt: new Date('2026-11-29'),
  })
  const kari = await signUp(app, run, { with: 1 })
  const times = { startsAt: new Date('2026-11-20T16:00:00Z'), endsAt: new Date('2026-11-20T19:00:00Z') }
  await db
    .updateTable('runs')
    .set({ ...times, signupClosesAt: times.startsAt })
    .where('id', '=', run.id)
    .execute()
  await db.updateTable('sessions').set(times).where('runId', '=', run.id).execute()
  const { id } = await db
    .selectFrom('registrations')
    .select('id')
    .where('runId', '=', run.id)
    .executeTakeFirstOrThrow()
  const mark = { runId: run.id, day: 1, registrationId: id, mark: 'came', markedAt: times.endsAt }
  await db
    .insertInto('attendanceMarks')
    .values([
      { ...mark, member: 0 },
      { ...mark, member: 1 },
    ])
    .execute()
  return `/pamelding/${kari.token}`
}
