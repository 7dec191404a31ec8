import type { Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { brokenConstraint } from '../../platform/errors.ts'
import { changePlanAsItStands } from '../change-plan.ts'
import { type Hands, move } from './moves.ts'

/** Closes a plan, with the reason: it is kept, and lets go of its course. One that is closed keeps the reason it has. */
export const close = ({ db, mail }: Hands, person: Person, id: number, because: string): Promise<'closed'> =>
  changePlanAsItStands(db, person, { id, may: 'signers' }, async (db, { stands, ...plan }) => {
    if (stands === 'closed') return stands
    const noLongerPaused = { pausedAt: null, pausedBy: null, pausedBecause: null }
    await db
      .updateTable('plans')
      .set({ ...noLongerPaused, closedAt: person.at, closedBy: person.id, closedBecause: because })
      .where('id', '=', id)
      .execute()
    await move({ db, mail }, person, plan, { what: 'closed', because })
    return 'closed'
  })

/** Opens a plan again where it was left; `course-taken` when another plan has its course by now, and nothing is changed. */
export async function reopen(
  { db, mail }: Hands,
  person: Person,
  id: number,
): Promise<'goes-on' | 'paused' | 'course-taken'> {
  try {
    return await changePlanAsItStands(db, person, { id, may: 'signers' }, async (db, { stands, ...plan }) => {
      if (stands !== 'closed') return stands
      await db
        .updateTable('plans')
        .set({ closedAt: null, closedBy: null, closedBecause: null })
        .where('id', '=', id)
        .execute()
      await move({ db, mail }, person, plan, { what: 'reopened' })
      return 'goes-on'
    })
  } catch (error) {
    if (brokenConstraint(error) !== 'plans_course_unique') throw error
    return 'course-taken'
  }
}

/** Whether another plan has taken the course of a closed one. */
export async function isCourseTaken(db: Db, planId: number): Promise<boolean> {
  const other = await db
    .selectFrom('plans as p')
    .innerJoin('plans as other', 'other.courseId', 'p.courseId')
    .select('other.id')
    .where('p.id', '=', planId)
    .whereRef('other.id', '<>', 'p.id')
    .where('other.closedAt', 'is', null)
    .executeTakeFirst()
  return other !== undefined
}
