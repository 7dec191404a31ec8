import { isValue, listWithdrawn } from '../../instruments/index.ts'
import type { Db } from '../../platform/db.ts'
import type { Answer } from './read-tables.ts'

/** Whose value sets count: those of a service, of the service that has a course, or of anybody in a pool. */
type Of = { serviceId?: number; courseId?: number }

/**
 * The same answers, but nothing told of values whose value set the service has withdrawn. Bricks keep what was laid: a value set that is loaded
 * anew is told of again. In a pool, as long as any service uses it.
 */
export async function withoutWithdrawn(db: Db, of: Of, answers: Answer[]): Promise<Answer[]> {
  const codes = answers.map(({ topic }) => topic.question ?? '')
  const withdrawn = await withdrawnAmong(db, of, codes)
  if (withdrawn.size === 0) return answers
  return answers.map((answer) =>
    withdrawn.has(answer.topic.question ?? '')
      ? { ...answer, told: { told: false, why: 'withdrawn', waiting: 0 } }
      : answer,
  )
}

/** Which of these codes are values by a value set that was withdrawn. */
export async function withdrawnAmong(db: Db, of: Of, codes: string[]): Promise<Set<string>> {
  const values = codes.filter(isValue)
  if (values.length === 0) return new Set()
  return new Set(values).intersection(new Set(await listWithdrawn(db, await serviceOf(db, of))))
}

async function serviceOf(db: Db, { serviceId, courseId }: Of): Promise<number | undefined> {
  if (serviceId !== undefined || courseId === undefined) return serviceId
  const course = await db
    .selectFrom('courses')
    .select('serviceId')
    .where('id', '=', courseId)
    .executeTakeFirstOrThrow()
  return course.serviceId
}
