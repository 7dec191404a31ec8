import { type RawBuilder, sql } from 'kysely'
import { type Person, planningGroupsOf, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { noteOwnTurns } from './turns/own-turns.ts'

/** A plan while it is being changed: nobody else changes it meanwhile. */
export type PlanAtHand = { id: number; serviceId: number; planningGroupId: number; round: number }

/**
 * Who may change something of a plan. `members`: everybody in the group. `keepers`: its leader and secretary, and those who
 * answer for the service. `signers`: its leader, and the manager of the service.
 */
export type MayChange = 'members' | 'keepers' | 'signers'

type Asked = { id: number; may: MayChange }

/**
 * Changes a plan, as somebody who may: for all others it isn't there. One that is on hold or closed stands as it is, and the
 * answer is `stopped`.
 */
export const changePlan = <T>(
  db: Db,
  person: Person,
  asked: Asked,
  change: (db: Db, plan: PlanAtHand) => Promise<T>,
): Promise<T | 'stopped'> =>
  changePlanAsItStands<T | 'stopped'>(db, person, asked, async (db, { stands, ...plan }) =>
    stands === 'goes-on' ? change(db, plan) : 'stopped',
  )

/** Whether a plan goes on, waits, or has ended. */
export type Standing = 'goes-on' | 'paused' | 'closed'

/** Changes how a plan goes on: for the few verbs that have business with one that is on hold or closed. They look at how it stands. */
export const changePlanAsItStands = <T>(
  db: Db,
  person: Person,
  { id, may }: Asked,
  change: (db: Db, plan: PlanAtHand & { stands: Standing }) => Promise<T>,
): Promise<T> =>
  db.transaction().execute(async (db) => {
    const { pausedAt, closedAt, ...plan } = found(
      await db
        .selectFrom('plans')
        .select(['id', 'serviceId', 'planningGroupId', 'round', 'pausedAt', 'closedAt'])
        .where('id', '=', id)
        .where(isAmong(may, person))
        .forUpdate()
        .executeTakeFirst(),
    )
    const stands = closedAt ? 'closed' : pausedAt ? 'paused' : 'goes-on'
    const changed = await change(db, { ...plan, stands })
    await noteOwnTurns(db, person, id)
    return changed
  })

function isAmong(may: MayChange, person: Person): RawBuilder<boolean> {
  switch (may) {
    case 'members':
      return sql<boolean>`planning_group_id in ${planningGroupsOf(person)}`
    case 'keepers':
      return sql<boolean>`(planning_group_id in ${planningGroupsOf(person, 'leader', 'secretary')}
        or service_id in ${servicesOf(person, 'coordinator', 'manager')})`
    case 'signers':
      return sql<boolean>`(planning_group_id in ${planningGroupsOf(person, 'leader')}
        or service_id in ${servicesOf(person, 'manager')})`
    default:
      return may satisfies never
  }
}
