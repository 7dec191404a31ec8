import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { changePlan } from '../change-plan.ts'
import { type Anchoring, differs, type Point, toSettle } from './rules.ts'

type Writing = { planId: number; anchoring: Anchoring; seen: string }

/** Notes what is settled. A signature on something else falls, and the answer says so. */
export const writeAnchoring = (
  db: Db,
  person: Person,
  { planId, anchoring, seen }: Writing,
): Promise<'written' | 'signature-fell' | 'changed' | 'stopped'> =>
  changePlan(db, person, { id: planId, may: 'members' }, async (db, { serviceId, planningGroupId }) => {
    const before = await asItStands(db, planId)
    if ((before?.writtenAt.toISOString() ?? '') !== seen) return 'changed'
    const falls = before?.signedAt != null && differs(before, anchoring)
    if (before?.signedAt && !falls) return 'written'
    const row = {
      ...{ settled: anchoring.settled, medicalNotNeeded: anchoring.medicalNotNeeded },
      ...{ notes: anchoring.notes || null, writtenBy: person.id, writtenAt: person.at },
      ...{ signedAt: null, signedBy: null },
    }
    await db
      .insertInto('planAnchorings')
      .values({ ...row, planId })
      .onConflict((conflict) => conflict.column('planId').doUpdateSet(row))
      .execute()
    await audit(db, person, {
      what: falls ? 'planning.anchoring-signature-fell' : 'planning.anchoring-written',
      ...{ serviceId, planningGroupId },
      subject: { kind: 'plan', id: planId },
      details: { settled: anchoring.settled.join(' ') },
    })
    return falls ? 'signature-fell' : 'written'
  })

/** Signs what stands, as the leader or the manager who read it; not when something is left, or was changed meanwhile. */
export const signAnchoring = (
  db: Db,
  person: Person,
  { planId, seen }: Omit<Writing, 'anchoring'>,
): Promise<'signed' | 'not-settled' | 'changed' | 'stopped'> =>
  changePlan(db, person, { id: planId, may: 'signers' }, async (db, { serviceId, planningGroupId }) => {
    const stands = await asItStands(db, planId)
    if (!stands || toSettle(stands).length > 0) return 'not-settled'
    if (stands.writtenAt.toISOString() !== seen) return 'changed'
    if (stands.signedAt) return 'signed'
    await db
      .updateTable('planAnchorings')
      .set({ signedAt: person.at, signedBy: person.id })
      .where('planId', '=', planId)
      .execute()
    await audit(db, person, {
      what: 'planning.anchoring-signed',
      ...{ serviceId, planningGroupId },
      subject: { kind: 'plan', id: planId },
    })
    return 'signed'
  })

async function asItStands(db: Db, planId: number) {
  const row = await db
    .selectFrom('planAnchorings')
    .select(['settled', 'medicalNotNeeded', 'notes', 'writtenAt', 'signedAt'])
    .where('planId', '=', planId)
    .$narrowType<{ settled: Point[] }>()
    .executeTakeFirst()
  return row && { ...row, notes: row.notes ?? '' }
}
