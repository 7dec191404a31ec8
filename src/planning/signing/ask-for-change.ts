import type { Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import { changePlan } from '../change-plan.ts'
import type { Plan } from '../plans.ts'
import { trace } from './sign.ts'

/** Asks for a change of the course, with the reason. Everybody in the group may. */
export const askForChange = (db: Db, person: Person, plan: Plan, because: string) =>
  changePlan(db, person, { id: plan.id, may: 'members' }, async (db) => {
    const { id } = await db
      .insertInto('planChangeRequests')
      .values({
        planId: plan.id,
        side: plan.me.side ?? null,
        accountId: person.id,
        askedAt: person.at,
        because,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await trace(db, person, plan, 'planning.change-asked', { request: id })
    return 'asked'
  })

/** Answers what somebody else in the group asked for, with what was done or why not. The first answer stands. */
export const answerChange = (db: Db, person: Person, plan: Plan, request: number, answer: string) =>
  changePlan(db, person, { id: plan.id, may: 'members' }, async (db) => {
    found(
      await db
        .selectFrom('planChangeRequests')
        .select('id')
        .where('id', '=', request)
        .where('planId', '=', plan.id)
        .executeTakeFirst(),
    )
    const answered = await db
      .updateTable('planChangeRequests')
      .set({ answer, answeredBy: person.id, answeredAt: person.at })
      .where('id', '=', request)
      .where('planId', '=', plan.id)
      .where('accountId', '<>', person.id)
      .where('answeredAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!answered) return 'not-yours'
    await trace(db, person, plan, 'planning.change-answered', { request })
    return 'answered'
  })
