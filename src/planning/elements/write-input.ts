import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { changePlan } from '../change-plan.ts'
import type { Plan } from '../plans.ts'
import type { Element } from './elements.ts'

type Words = { element: Element; words: string; handIn: boolean }
export type Written = 'saved' | 'handed-in' | 'stopped' | 'no-side' | 'stands' | 'too-late'

/**
 * Saves what a member writes alone of an element, or hands it in: then it stays. When the common text has been begun it is too late:
 * then that is the one to write in.
 */
export const writeInput = (
  db: Db,
  person: Person,
  plan: Plan,
  { element, words, handIn }: Words,
): Promise<Written> =>
  changePlan<Written>(db, person, { id: plan.id, may: 'members' }, async (db) => {
    const { side } = plan.me
    if (!side) return 'no-side'
    const place = { planId: plan.id, round: plan.round, element }
    if (await hasCommonText(db, place)) return 'too-late'
    const now = { side, words, writtenAt: person.at, handedInAt: handIn ? person.at : null }
    const written = await db
      .insertInto('planInputs')
      .values({ ...place, accountId: person.id, ...now })
      .onConflict((conflict) =>
        conflict
          .columns(['planId', 'round', 'element', 'accountId'])
          .doUpdateSet(now)
          .where('planInputs.handedInAt', 'is', null),
      )
      .returning('accountId')
      .executeTakeFirst()
    if (!written) return 'stands'
    await audit(db, person, {
      what: handIn ? 'planning.input-handed-in' : 'planning.input-saved',
      serviceId: plan.service.id,
      planningGroupId: plan.groupId,
      subject: { kind: 'plan', id: plan.id },
      details: { element, round: plan.round },
    })
    return handIn ? 'handed-in' : 'saved'
  })

const hasCommonText = async (db: Db, { planId, round, element }: Place): Promise<boolean> =>
  (await db
    .selectFrom('planCommonTexts')
    .select('id')
    .where('planId', '=', planId)
    .where('round', '=', round)
    .where('element', '=', element)
    .limit(1)
    .executeTakeFirst()) !== undefined
type Place = { planId: number; round: number; element: Element }
