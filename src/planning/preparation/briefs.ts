import { sql } from 'kysely'
import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import { changePlan, type PlanAtHand } from '../change-plan.ts'
import type { Side } from '../sides.ts'

type Brief = {
  speaker: string
  /** The speaker's account, where they are in the group: they can be asked and reminded here. */
  accountId: number | undefined
  brief: string
  side: Side
}

/** Writes what a speaker is asked to do. Who had said yes to other words is asked again. */
export const writeBrief = (
  db: Db,
  person: Person,
  planId: number,
  { speaker, accountId, brief, side }: Brief,
): Promise<'written' | 'stopped'> =>
  changePlan(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    const written = { brief, side, accountId: accountId ?? null, writtenBy: person.id, writtenAt: person.at }
    await db
      .insertInto('planBriefs')
      .values({ planId, round: plan.round, speaker, ...written })
      .onConflict((conflict) =>
        conflict.constraint('plan_briefs_speaker_unique').doUpdateSet({
          ...written,
          consentedAt: sql`case when plan_briefs.brief = excluded.brief then plan_briefs.consented_at end`,
        }),
      )
      .execute()
    await audit(db, person, { what: 'planning.brief-written', ...unitOf(plan) })
    return 'written' as const
  })

/**
 * Notes that a speaker has said yes, or has been trained. Once noted, the first time stands. Who is in the group says yes
 * themselves; for those who aren't, the group notes what they have answered.
 */
export const noteSpeaker = (
  db: Db,
  person: Person,
  { planId, brief }: { planId: number; brief: number },
  what: 'consented' | 'trained',
): Promise<'noted' | 'not-theirs' | 'stopped'> =>
  changePlan(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    const asked = db
      .selectFrom('planBriefs')
      .where('planId', '=', planId)
      .where('round', '=', plan.round)
      .where('id', '=', brief)
    const { mayAnswer } = found(await asked.select(isFor(person, plan).as('mayAnswer')).executeTakeFirst())
    if (what === 'consented' && !mayAnswer) return 'not-theirs' as const
    const column = what === 'consented' ? 'consentedAt' : 'trainedAt'
    await db
      .updateTable('planBriefs')
      .set((eb) => ({ [column]: eb.fn.coalesce(column, eb.val(person.at)) }))
      .where('id', '=', brief)
      .execute()
    await audit(db, person, { what: `planning.speaker-${what}`, ...unitOf(plan), details: { brief } })
    return 'noted' as const
  })

/** One's own brief, or that of somebody who isn't in the group now. */
const isFor = ({ id, at }: Person, { planningGroupId }: PlanAtHand) =>
  sql<boolean>`(account_id is null or account_id = ${id} or not exists (
    select from role_grants g where g.planning_group_id = ${planningGroupId} and g.account_id = plan_briefs.account_id
      and g.valid_from <= ${at} and (g.valid_to is null or g.valid_to > ${at})))`

const unitOf = ({ id, serviceId, planningGroupId }: PlanAtHand) => ({
  ...{ serviceId, planningGroupId },
  subject: { kind: 'plan', id },
})
