import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { changePlan } from '../change-plan.ts'
import type { Source } from './rules.ts'

export type NeedWritten = {
  source: Source
  who: string
  why: string
  themeId: string | null
  municipalityNumber: string | null
  targetGroups: string[]
}

/** `seen`: when what the writer had before them was written; nothing when there was nothing. */
type Writing = { planId: number; need: NeedWritten; seen: string }

/** Writes down the need. Somebody else's words that came meanwhile are never written over unseen. */
export const writeNeed = (
  db: Db,
  person: Person,
  { planId, need, seen }: Writing,
): Promise<'written' | 'changed' | 'stopped'> =>
  changePlan(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    const before = await db
      .selectFrom('planNeeds')
      .select('writtenAt')
      .where('planId', '=', planId)
      .executeTakeFirst()
    if ((before?.writtenAt.toISOString() ?? '') !== seen) return 'changed'
    const row = { ...need, writtenBy: person.id, writtenAt: person.at }
    await db
      .insertInto('planNeeds')
      .values({ ...row, planId })
      .onConflict((conflict) => conflict.column('planId').doUpdateSet(row))
      .execute()
    await audit(db, person, {
      what: 'planning.need-written',
      ...{ serviceId: plan.serviceId, planningGroupId: plan.planningGroupId },
      subject: { kind: 'plan', id: planId },
      details: { source: need.source, theme: need.themeId, municipality: need.municipalityNumber },
    })
    return 'written'
  })

/** Writes down what there is already, and why a new course is wanted none the less. */
export const writeComparison = (
  db: Db,
  person: Person,
  { planId, compared }: { planId: number; compared: string },
): Promise<'written' | 'no-need' | 'stopped'> =>
  changePlan(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    const written = await db
      .updateTable('planNeeds')
      .set({ compared, comparedAt: person.at })
      .where('planId', '=', planId)
      .returning('planId')
      .executeTakeFirst()
    if (!written) return 'no-need'
    await audit(db, person, {
      what: 'planning.need-compared',
      ...{ serviceId: plan.serviceId, planningGroupId: plan.planningGroupId },
      subject: { kind: 'plan', id: planId },
    })
    return 'written'
  })
