import type { Db } from '../platform/db.ts'
import { capabilityHash, type Secrets } from '../platform/secrets.ts'
import { addressHash, contactKey, listInvitees } from './contacts.ts'
import { asSide } from './sides.ts'

/** Whom a link to say no is for: a party that shares an address. */
export type Refusal = { evaluationId: number; runId: number; registrationId: number; isRefused: boolean }

export const findRefusal = (db: Db, refusal: string): Promise<Refusal | undefined> =>
  asSide(db, 'invitations', (db) =>
    db
      .selectFrom('invitations.invitees')
      .select(['evaluationId', 'runId', 'registrationId'])
      .select((eb) => eb('refusedOn', 'is not', null).$castTo<boolean>().as('isRefused'))
      .where('refusal', '=', capabilityHash(refusal))
      .executeTakeFirst(),
  )

type Wish = { party: Refusal; isForAll: boolean; today: string }

/**
 * Remembers that a party isn't to be asked about this course again, on other dates either, and forgets how to reach them. `isForAll`: about no
 * course at all. What is kept of the address is a keyed hash.
 */
export async function refuse(db: Db, secrets: Secrets, { party, isForAll, today }: Wish): Promise<void> {
  const { evaluationId, runId, registrationId } = party
  const people = await listInvitees(db, { evaluationId, runId }, await contactKey(db, secrets, party))
  const address = people.find(({ registration }) => registration === registrationId)?.address
  const courseId = isForAll ? undefined : await courseOf(db, evaluationId)
  await asSide(db, 'invitations', async (db) => {
    if (address !== undefined) {
      await db
        .insertInto('invitations.refusals')
        .values({ address: addressHash(secrets, address, courseId), refusedOn: today })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    await db
      .updateTable('invitations.invitees')
      .set({ sealed: null, refusedOn: today })
      .where('evaluationId', '=', evaluationId)
      .where('runId', '=', runId)
      .where('registrationId', '=', registrationId)
      .execute()
  })
}

const courseOf = (db: Db, evaluationId: number): Promise<number> =>
  db
    .selectFrom('evaluations')
    .select('courseId')
    .where('id', '=', evaluationId)
    .executeTakeFirstOrThrow()
    .then(({ courseId }) => courseId)
