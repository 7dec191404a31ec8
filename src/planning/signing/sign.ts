import { sql } from 'kysely'
import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { brokenConstraint } from '../../platform/errors.ts'
import { changePlan } from '../change-plan.ts'
import type { Plan } from '../plans.ts'

export type Signing = 'signed' | 'changed' | 'no-side' | 'other-side' | 'stopped'

/**
 * Signs, for one's own side and no other, what has the print that was read. `changed`: something else stands now, and
 * nothing is signed. `no-side`: leader and secretary serve both, and sign for none. `other-side`: they have signed this for the
 * other side, where they sat before.
 */
export async function sign(db: Db, person: Person, plan: Plan, fingerprint: string): Promise<Signing> {
  const { side } = plan.me
  if (!side) return 'no-side'
  try {
    return await changePlan<Signing>(db, person, { id: plan.id, may: 'members' }, async (db) => {
      const signature = await db
        .insertInto('planSignatures')
        .values({ planId: plan.id, side, accountId: person.id, signedAt: person.at, fingerprint })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      if (signature) await trace(db, person, plan, 'planning.signed', { signature: signature.id })
      return 'signed'
    })
  } catch (error) {
    switch (brokenConstraint(error)) {
      case 'plan_signatures_of_what_stands':
        return 'changed'
      case 'plan_signatures_by_a_member':
        return 'no-side'
      case 'plan_signatures_not_for_both':
        return 'other-side'
      default:
        throw error
    }
  }
}

/** Takes back what one's own side has signed, with the reason. What is published stays so; the next publication waits. */
export const revoke = (db: Db, person: Person, plan: Plan, because: string) =>
  changePlan(db, person, { id: plan.id, may: 'members' }, async (db, { planningGroupId }) => {
    const { side } = plan.me
    if (!side) return 'no-side'
    const revoked = await db
      .updateTable('planSignatures')
      .set({ revokedAt: person.at, revokedBy: person.id, revokedBecause: because })
      .where('planId', '=', plan.id)
      .where('side', '=', side)
      .where('revokedAt', 'is', null)
      .where(sql<boolean>`holds_side(${planningGroupId}, ${person.id}, ${side}, ${person.at})`)
      .returning('id')
      .execute()
    const [signature] = revoked
    if (!signature) return 'nothing-signed'
    await trace(db, person, plan, 'planning.signature-revoked', { signature: signature.id })
    return 'revoked'
  })

export const trace = (db: Db, person: Person, plan: Plan, what: string, details: Record<string, number>) =>
  audit(db, person, {
    what,
    serviceId: plan.service.id,
    planningGroupId: plan.groupId,
    subject: { kind: 'plan', id: plan.id },
    details,
  })
