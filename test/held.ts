import type { TestApp } from './app.ts'
import { aCourse, aRun } from './make.ts'
import { aStaffMember, signIn } from './people.ts'
import { signUp } from './registrations.ts'

/** A run with two sessions, those who have a seat on it, and a coordinator who is signed in; the clock is at the first session. */
export async function aHeldRun(
  service: TestApp,
  { people = 3, with: company = 0, name }: { people?: number; with?: number; name?: string } = {},
) {
  const { app, db, moveClock } = service
  const staff = await aStaffMember(db)
  const course = await aCourse(db, { title: 'Når en av oss får demens', serviceId: staff.serviceId })
  const run = await aRun(db, { courseId: course.id, capacity: 30, startsAt: '2027-01-14T16:00:00Z' })
  moveClock('2026-12-01T09:00:00Z')
  const parties = []
  for (let number = 1; number <= people; number += 1) {
    parties.push(
      await signUp(app, run, { name: name ?? `Deltaker ${String(number).padStart(2, '0')}`, with: company }),
    )
  }
  moveClock('2027-01-14T16:05:00Z')
  const ids = await db
    .selectFrom('registrations')
    .select('id')
    .where('runId', '=', run.id)
    .orderBy('id')
    .execute()
  return {
    staff,
    course,
    run,
    parties,
    /** The keys of the first of each party, as fields are named by. */
    keys: ids.map(({ id }) => `${id}-0`),
    registrations: ids.map(({ id }) => id),
    path: `/kurs/${course.slug}/${run.slug}`,
    browser: await signIn(service, staff),
  }
}
