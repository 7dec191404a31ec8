import type { Db } from '../../platform/db.ts'
import type { Side } from '../sides.ts'
import type { Signature } from './rules.ts'

/** Every signature of a plan, the first first; taken back ones too. */
export async function listSignatures(db: Db, planId: number): Promise<Signature[]> {
  const rows = await db
    .selectFrom('planSignatures as s')
    .innerJoin('accounts as a', 'a.id', 's.accountId')
    .where('s.planId', '=', planId)
    .select(['s.side', 'a.name', 's.signedAt', 's.fingerprint', 's.revokedAt', 's.revokedBecause'])
    .orderBy('s.id')
    .execute()
  return rows.map(({ revokedAt, revokedBecause, side, ...row }) => ({
    ...row,
    side: side as Side,
    revoked: revokedAt ? { at: revokedAt, because: revokedBecause ?? '' } : undefined,
  }))
}

export type ChangeRequest = Awaited<ReturnType<typeof listChangeRequests>>[number]

/** What has been asked to be changed: unanswered first, then the latest. */
export const listChangeRequests = (db: Db, planId: number) =>
  db
    .selectFrom('planChangeRequests as r')
    .innerJoin('accounts as a', 'a.id', 'r.accountId')
    .leftJoin('accounts as b', 'b.id', 'r.answeredBy')
    .where('r.planId', '=', planId)
    .select(['r.id', 'r.side', 'r.accountId', 'a.name', 'r.askedAt', 'r.because'])
    .select(['r.answer', 'r.answeredAt', 'b.name as answeredByName'])
    .orderBy('r.answeredAt', (order) => order.desc().nullsFirst())
    .orderBy('r.id', 'desc')
    .execute()
    .then((rows) => rows.map(({ side, ...row }) => ({ ...row, side: side as Side | null })))

/** What the plan knows that a course begins with. */
export async function getKnown(db: Db, plan: { id: number; round: number }) {
  const [need, common] = await Promise.all([
    db
      .selectFrom('planNeeds')
      .select(['who', 'themeId', 'targetGroups'])
      .where('planId', '=', plan.id)
      .executeTakeFirst(),
    db
      .selectFrom('planCommonTexts as t')
      .distinctOn('t.element')
      .where('t.planId', '=', plan.id)
      .where('t.round', '=', plan.round)
      .select(['t.element', 't.words'])
      .select((eb) =>
        eb
          .selectFrom('planAgreements as a')
          .whereRef('a.textId', '=', 't.id')
          .select(({ fn }) => fn.countAll<number>().as('sides'))
          .$castTo<number>()
          .as('agreed'),
      )
      .orderBy('t.element')
      .orderBy('t.id', 'desc')
      .execute(),
  ])
  return {
    need,
    common: Object.fromEntries(common.map(({ element, words }) => [element, words])) as {
      [element: string]: string | undefined
    },
    goals: common.find(({ element, agreed }) => element === 'goals' && Number(agreed) === 2)?.words,
  }
}
export type Known = Awaited<ReturnType<typeof getKnown>>
