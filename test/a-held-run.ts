import type { TestApp } from './app.ts'
import { aCourse, aRun } from './make.ts'
import { aStaffMember, type SignedIn, signIn } from './people.ts'

type Facts = { capacity?: number; companionsMax?: number; startsAt?: string; title?: string; signup?: string }

/** A run, its course, and somebody signed in who works in the service that holds it. */
export async function aHeldRun(service: TestApp, facts: Facts = {}) {
  const { companionsMax = 3, title = 'Kurset', capacity = 3, startsAt } = facts
  const course = await aCourse(service.db, { companionsMax, title, contactEmail: 'lms@example.no' })
  const at = async (more: { capacity?: number; startsAt?: string; in?: string } = {}) => {
    const run = await aRun(service.db, {
      courseId: course.id,
      capacity,
      ...(startsAt && { startsAt }),
      ...more,
    })
    return { ...run, path: `/kurs/${course.slug}/${run.slug}/deltakere` }
  }
  const run = await at()
  const berit = await aStaffMember(service.db, 'coordinator', course.serviceId)
  return { course, run, berit: await signIn(service, berit), anotherRun: at }
}

/** The number a participant has in addresses of the inside. */
export async function idOf(service: TestApp, { number }: { number: string }): Promise<number> {
  const { id } = await service.db
    .selectFrom('registrations')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  return id
}

/** Somebody who works in another service. */
export const aStranger = async (service: TestApp): Promise<SignedIn> =>
  signIn(service, await aStaffMember(service.db))
