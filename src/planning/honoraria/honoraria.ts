import { sql } from 'kysely'
import { audit, type Person, tell } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import type { Mail } from '../../platform/mail/index.ts'
import { changePlan, type PlanAtHand } from '../change-plan.ts'
import { paths } from '../paths.ts'
import type { PaidPer } from './rules.ts'
import { texts } from './texts.ts'

export type Offer = { kroner: number; per: PaidPer; travel: boolean }

type Offering = { planId: number; accountId: number; offer: Offer }

/** Offers a user representative of the group what they are paid. Another offer than before is to be agreed to anew. */
export const offerHonorarium = (
  db: Db,
  mail: Mail,
  person: Person,
  { planId, accountId, offer }: Offering,
): Promise<'offered' | 'stopped'> =>
  changePlan<'offered'>(db, person, { id: planId, may: 'keepers' }, async (db, plan) => {
    await findRepresentative(db, plan, accountId, person.at)
    const before = await db
      .selectFrom('planHonoraria')
      .select(['kroner', 'per', 'travel'])
      .where('planId', '=', planId)
      .where('accountId', '=', accountId)
      .executeTakeFirst()
    if (before && isSame(before, offer)) return 'offered'
    const row = { ...offer, offeredBy: person.id, offeredAt: person.at, agreedAt: null }
    await db
      .insertInto('planHonoraria')
      .values({ ...row, planId, accountId })
      .onConflict((conflict) => conflict.columns(['planId', 'accountId']).doUpdateSet(row))
      .execute()
    await traced(db, person, plan, 'planning.honorarium-offered')
    const { nb, nn, en } = texts
    await tell(db, mail, accountId === person.id ? [] : [accountId], {
      title: { nb: nb.told, nn: nn.told, en: en.told },
      path: paths.step(planId, 'group'),
      now: person.at,
    })
    return 'offered'
  })

/** Says yes to one's own honorarium, as it was when one read it. */
export const agreeToHonorarium = (
  db: Db,
  person: Person,
  { planId, seen }: { planId: number; seen: string },
): Promise<'agreed' | 'changed' | 'stopped'> =>
  changePlan<'agreed' | 'changed'>(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    const offer = await db
      .selectFrom('planHonoraria')
      .select(['offeredAt', 'agreedAt'])
      .where('planId', '=', planId)
      .where('accountId', '=', person.id)
      .executeTakeFirst()
    if (offer?.offeredAt.toISOString() !== seen) return 'changed'
    if (offer.agreedAt) return 'agreed'
    await db
      .updateTable('planHonoraria')
      .set({ agreedAt: person.at })
      .where('planId', '=', planId)
      .where('accountId', '=', person.id)
      .execute()
    await traced(db, person, plan, 'planning.honorarium-agreed')
    return 'agreed'
  })

const findRepresentative = async (db: Db, { planningGroupId }: PlanAtHand, account: number, at: Date) =>
  found(
    await db
      .selectFrom('accounts')
      .select('id')
      .where('id', '=', account)
      .where(sql<boolean>`holds_side(${planningGroupId}, id, 'experience', ${at})`)
      .executeTakeFirst(),
  )

const isSame = (before: { kroner: number; per: string; travel: boolean }, offer: Offer): boolean =>
  before.kroner === offer.kroner && before.per === offer.per && before.travel === offer.travel

const traced = (db: Db, person: Person, { id, serviceId, planningGroupId }: PlanAtHand, what: string) =>
  audit(db, person, { what, serviceId, planningGroupId, subject: { kind: 'plan', id } })
