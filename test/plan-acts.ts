import { sql } from 'kysely'
import type { Db } from '../src/platform/db.ts'
import { brokenConstraint } from '../src/platform/errors.ts'
import { aRun } from './make.ts'
import type { Account } from './people.ts'
import type { APlan } from './plans.ts'

type Side = 'experience' | 'professional'

/** What people can do to a plan and its course, straight in the database: no page stands between. */
export function actsOf(db: Db, plan: APlan, courseId: number, now: Date) {
  const of = (side: Side): Account => (side === 'experience' ? plan.solveig : plan.jonas)
  const fingerprint = sql<string>`plan_fingerprint(${courseId})`
  let written = 0
  const stand = (how: object) => db.updateTable('plans').set(how).where('id', '=', plan.id).execute()
  const goals = { planId: plan.id, round: 1, element: 'goals' }
  return {
    handIn: (side: Side, account = of(side)) =>
      db
        .insertInto('planInputs')
        .values({
          ...goals,
          accountId: account.id,
          side,
          words: 'Tørre å gå ut',
          writtenAt: now,
          handedInAt: now,
        })
        .execute(),
    writeCommon: (account = plan.berit) =>
      db
        .insertInto('planCommonTexts')
        .values({ ...goals, words: `Mål ${++written}`, writtenBy: account.id, writtenAt: now })
        .execute(),
    agree: (side: Side, account = of(side)) =>
      db
        .insertInto('planAgreements')
        .values({
          textId: sql<number>`(select max(id) from plan_common_texts where plan_id = ${plan.id})`,
          side,
          accountId: account.id,
          agreedAt: now,
        })
        .execute(),
    sign: (side: Side, account = of(side)) =>
      db
        .insertInto('planSignatures')
        .values({ planId: plan.id, side, accountId: account.id, signedAt: now, fingerprint })
        .execute(),
    revoke: (side: Side) =>
      db
        .updateTable('planSignatures')
        .set({ revokedAt: now, revokedBy: of(side).id, revokedBecause: 'Programmet er for langt' })
        .where('planId', '=', plan.id)
        .where('side', '=', side)
        .where('revokedAt', 'is', null)
        .execute(),
    changeGoals: () =>
      db
        .updateTable('courses')
        .set({ goals: JSON.stringify({ nb: `Mål ${++written}` }) })
        .where('id', '=', courseId)
        .execute(),
    changeProgramme: () =>
      db
        .insertInto('courseProgrammeItems')
        .values({
          courseId,
          day: ++written,
          title: JSON.stringify({ nb: 'Pause' }),
          starts: '10:00',
          ends: '11:00',
        })
        .execute(),
    leave: (side: Side) =>
      db.updateTable('roleGrants').set({ validTo: now }).where('accountId', '=', of(side).id).execute(),
    comeBack: (side: Side) =>
      db.updateTable('roleGrants').set({ validTo: null }).where('accountId', '=', of(side).id).execute(),
    addAction: () =>
      db
        .insertInto('planActions')
        .values({
          planId: plan.id,
          round: 1,
          what: 'Kortere dager',
          owner: plan.jonas.id,
          due: '2027-01-01',
          addedBy: plan.berit.id,
          addedAt: now,
        })
        .execute(),
    finishActions: () =>
      db
        .updateTable('planActions')
        .set({ doneAt: now, doneBy: plan.jonas.id })
        .where('planId', '=', plan.id)
        .execute(),
    pause: () =>
      stand({ pausedAt: now, pausedBecause: 'Vi venter på rom', closedAt: null, closedBecause: null }),
    close: () => stand({ closedAt: now, closedBecause: 'Ikke penger', pausedAt: null, pausedBecause: null }),
    goOn: () => stand({ pausedAt: null, pausedBecause: null, closedAt: null, closedBecause: null }),
    publish: () => db.updateTable('courses').set({ publishedAt: now }).where('id', '=', courseId).execute(),
    publishRun: () => aRun(db, { courseId, publishedAt: now }),
    takeBack: () => db.updateTable('courses').set({ publishedAt: null }).where('id', '=', courseId).execute(),
  }
}

/** The promise that an act broke; nothing when it was let through. */
export const refusal = async (act: Promise<unknown>): Promise<string | undefined> =>
  act.then(
    () => undefined,
    (error) => brokenConstraint(error) ?? String(error),
  )
