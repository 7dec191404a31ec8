import type { TestApp } from './app.ts'
import { formIn } from './forms.ts'
import { aCourse, aRun } from './make.ts'
import { aStaffMember, type SignedIn, signIn } from './people.ts'

/** A course with somebody who keeps it. */
export async function aKeptCourse(service: TestApp, facts: Parameters<typeof aCourse>[1] = {}) {
  const course = await aCourse(service.db, facts)
  const berit = await aStaffMember(service.db, 'coordinator', course.serviceId)
  return { course, berit: await signIn(service, berit), path: `/kurs/${course.slug}/rediger` }
}

/** A course with a run last autumn, two Thursdays, and somebody who keeps it. */
export async function aCourseHeld(
  service: TestApp,
  facts: Partial<Parameters<typeof aRun>[1]> = {},
  courseFacts: Parameters<typeof aCourse>[1] = {},
) {
  const { course, berit } = await aKeptCourse(service, courseFacts)
  const run = await aRun(service.db, { courseId: course.id, startsAt: '2026-09-17T15:00:00Z', ...facts })
  const path = `/kurs/${course.slug}/ny-gjennomforing`
  return { course, run, berit, path, edit: `/kurs/${course.slug}/${run.slug}/rediger` }
}

/** The form on a page, as it is filled in there. */
export const formOf = async (browser: SignedIn, path: string) => formIn(await browser.open(path))

/** The address of a service. */
export const slugOfService = async ({ db }: TestApp, id: number): Promise<string> =>
  (await db.selectFrom('services').select('slug').where('id', '=', id).executeTakeFirstOrThrow()).slug
