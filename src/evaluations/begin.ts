import { audit, type Person, servicesOf } from '../people/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { brokenConstraint, found } from '../platform/errors.ts'
import { listUnlicensed } from './licences/unlicensed.ts'
import type { LinkedBy, Purpose, Wave } from './rules.ts'
import { planWaves } from './run-waves.ts'

export type NewEvaluation = {
  courseId: number
  purpose: Purpose
  linkedBy: LinkedBy
  /** In the order they are asked; each with the version of a form. */
  waves: (Wave & { versionId: number })[]
}

/** Who decides how a course is evaluated. */
export const keepers = ['coordinator', 'manager'] as const

/** `unlicensed`: instruments whose owners have not said yes to the service. */
export type Begun =
  | { kind: 'begun'; id: number }
  | { kind: 'under-way' }
  | { kind: 'unlicensed'; instruments: string[] }

/** Attaches an evaluation to a course: every run that hasn't ended is asked by it. One at a time a course. */
export async function beginEvaluation(db: Db, person: Person, wish: NewEvaluation): Promise<Begun> {
  try {
    return await db.transaction().execute(async (db) => {
      const { serviceId } = found(
        await db
          .selectFrom('courses')
          .select('serviceId')
          .where('id', '=', wish.courseId)
          .where('serviceId', 'in', servicesOf(person, ...keepers))
          .executeTakeFirst(),
      )
      const versions = wish.waves.map(({ versionId }) => versionId)
      const instruments = await listUnlicensed(db, serviceId, versions, dayOf(person.at))
      if (instruments.length > 0) return { kind: 'unlicensed', instruments }
      const id = await addEvaluation(db, wish, { by: person.id, at: person.at })
      const subject = { kind: 'course', id: wish.courseId }
      await audit(db, person, { what: 'evaluations.begun', serviceId, subject, details: { evaluation: id } })
      return { kind: 'begun', id }
    })
  } catch (error) {
    if (brokenConstraint(error) === 'evaluations_one_under_way') return { kind: 'under-way' }
    throw error
  }
}

/** Writes an evaluation down and plans its waves. Answers its id. */
export async function addEvaluation(
  db: Db,
  { courseId, purpose, linkedBy, waves }: NewEvaluation,
  { by, at }: { by: number | null; at: Date },
): Promise<number> {
  const { id } = await db
    .insertInto('evaluations')
    .values({ courseId, purpose, linkedBy, startedBy: by, startedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('evaluationWaves')
    .values(
      waves.map(({ versionId, ...wave }, at) => ({
        ...wave,
        evaluationId: id,
        wave: at,
        questionnaireVersionId: versionId,
      })),
    )
    .execute()
  await planWaves(db, at)
  return id
}

/** Ends an evaluation: nobody new is asked, and what is open stays open till it closes. Done twice, it is done once. */
export const endEvaluation = (db: Db, person: Person, id: number): Promise<void> =>
  db.transaction().execute(async (db) => {
    const ended = await db
      .updateTable('evaluations as e')
      .from('courses as c')
      .whereRef('c.id', '=', 'e.courseId')
      .set({ endedAt: person.at })
      .where('e.id', '=', id)
      .where('e.endedAt', 'is', null)
      .where('c.serviceId', 'in', servicesOf(person, ...keepers))
      .returning(['c.id as courseId', 'c.serviceId'])
      .executeTakeFirst()
    if (!ended) return
    await db
      .deleteFrom('runWaves')
      .where('evaluationId', '=', id)
      .where('invited', 'is', null)
      .where('opensOn', '>', dayOf(person.at))
      .execute()
    const subject = { kind: 'course', id: ended.courseId }
    await audit(db, person, {
      what: 'evaluations.ended',
      serviceId: ended.serviceId,
      subject,
      details: { evaluation: id },
    })
  })
