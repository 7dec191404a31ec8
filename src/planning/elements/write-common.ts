import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { brokenConstraint } from '../../platform/errors.ts'
import { changePlan } from '../change-plan.ts'
import type { Plan } from '../plans.ts'
import type { Element } from './elements.ts'

/** `version` is the text that was shown: 0 where there was none. */
type Words = { element: Element; words: string; version: number }
export type CommonWritten = 'written' | 'newer' | 'apart' | 'stopped'
export type Agreed = 'agreed' | 'newer' | 'no-side' | 'other-side' | 'stopped'

/** Writes a new version of the common text, on top of the one that was shown. Both sides are asked about it anew. */
export async function writeCommon(
  db: Db,
  person: Person,
  plan: Plan,
  { element, words, version }: Words,
): Promise<CommonWritten> {
  const place = { planId: plan.id, round: plan.round, element }
  try {
    return await changePlan<CommonWritten>(db, person, { id: plan.id, may: 'members' }, async (db) => {
      const latest = await findLatest(db, place)
      if (latest?.words === words) return 'written'
      if ((latest?.id ?? 0) !== version) return 'newer'
      await db
        .insertInto('planCommonTexts')
        .values({ ...place, words, writtenBy: person.id, writtenAt: person.at })
        .execute()
      await trail(db, person, plan, 'planning.common-text-written', element)
      return 'written'
    })
  } catch (error) {
    if (brokenConstraint(error) === 'plan_common_texts_after_both') return 'apart'
    throw error
  }
}

/** A side says yes to the text that was shown; to a newer one it must be asked. Nobody says it for the one side and then the other. */
export async function agree(
  db: Db,
  person: Person,
  plan: Plan,
  { element, version }: Omit<Words, 'words'>,
): Promise<Agreed> {
  const { side } = plan.me
  if (!side) return 'no-side'
  try {
    return await changePlan<Agreed>(db, person, { id: plan.id, may: 'members' }, async (db) => {
      const latest = await findLatest(db, { planId: plan.id, round: plan.round, element })
      if (!latest || latest.id !== version) return 'newer'
      const said = await db
        .insertInto('planAgreements')
        .values({ textId: latest.id, side, accountId: person.id, agreedAt: person.at })
        .onConflict((conflict) => conflict.columns(['textId', 'side']).doNothing())
        .returning('textId')
        .executeTakeFirst()
      if (said) await trail(db, person, plan, 'planning.common-text-agreed', element)
      return 'agreed'
    })
  } catch (error) {
    if (brokenConstraint(error) === 'plan_agreements_not_for_both') return 'other-side'
    throw error
  }
}

const findLatest = (db: Db, { planId, round, element }: Place) =>
  db
    .selectFrom('planCommonTexts')
    .select(['id', 'words'])
    .where('planId', '=', planId)
    .where('round', '=', round)
    .where('element', '=', element)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
type Place = { planId: number; round: number; element: Element }

const trail = (db: Db, person: Person, plan: Plan, what: string, element: Element) =>
  audit(db, person, {
    what,
    serviceId: plan.service.id,
    planningGroupId: plan.groupId,
    subject: { kind: 'plan', id: plan.id },
    details: { element, round: plan.round },
  })
