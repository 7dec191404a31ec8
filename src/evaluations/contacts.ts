import { randomUUID } from 'node:crypto'
import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'
import type { FindKeys } from '../platform/mail/index.ts'
import { capabilityHash, decrypt, encrypt, newDataKey, type Secrets } from '../platform/secrets.ts'
import type { Reachable } from '../registrations/index.ts'
import type { RunEvaluation } from './link-keys.ts'
import { asSide } from './sides.ts'

/** Somebody we ask, and how to reach them. */
export type Invitee = {
  id: string
  registration: number
  member: number
  role: string
  name: string
  address: string
  locale: Locale
}

type Contact = Pick<Invitee, 'role' | 'name' | 'address' | 'locale'>

/** The key that seals how to reach those who are asked about a run; made the first time. */
export async function contactKey(
  db: Db,
  secrets: Secrets,
  { evaluationId, runId }: RunEvaluation,
): Promise<Buffer> {
  const about = { evaluationId, runId }
  const wrapped = secrets.wrapKey(newDataKey(), contextOf(about))
  const kept = await asSide(db, 'invitations', async (db) => {
    await db
      .insertInto('invitations.contactKeys')
      .values({ ...about, wrapped })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return db
      .selectFrom('invitations.contactKeys')
      .select('wrapped')
      .where('evaluationId', '=', about.evaluationId)
      .where('runId', '=', about.runId)
      .executeTakeFirstOrThrow()
  })
  return secrets.unwrapKey(kept.wrapped, contextOf(about))
}

/**
 * Writes down those who are to be asked, once each. Not those who said that they never want to be asked. How to reach them is kept here
 * till the last wave closes, since the registration is forgotten thirty days after the run.
 */
export async function addInvitees(
  db: Db,
  secrets: Secrets,
  about: RunEvaluation,
  { key, people }: { key: Buffer; people: Reachable[] },
): Promise<void> {
  const rows = people.map(({ registration, member, role, name, address, locale }) => {
    const id = randomUUID()
    const contact: Contact = { role, name, address, locale }
    return {
      ...{ ...about, id, member, registrationId: registration },
      sealed: encrypt(key, JSON.stringify(contact), sealedIn(id)),
      refusal: capabilityHash(refusalOf(secrets, id)),
      address: addressHash(secrets, address),
    }
  })
  if (rows.length === 0) return
  await asSide(db, 'invitations', async (db) => {
    const refused = await db
      .selectFrom('invitations.refusals')
      .select('address')
      .where(
        'address',
        'in',
        rows.map(({ address }) => address),
      )
      .execute()
    const never = new Set(refused.map(({ address }) => address.toString('hex')))
    const asked = rows.filter(({ address }) => !never.has(address.toString('hex')))
    if (asked.length === 0) return
    await db
      .insertInto('invitations.invitees')
      .values(asked.map(({ address: _, ...row }) => row))
      .onConflict((conflict) => conflict.constraint('invitees_once').doNothing())
      .execute()
  })
}

/** Those who may be asked about a run: not those who said no. */
export async function listInvitees(db: Db, about: RunEvaluation, key: Buffer): Promise<Invitee[]> {
  const rows = await asSide(db, 'invitations', (db) =>
    db
      .selectFrom('invitations.invitees')
      .select(['id', 'registrationId as registration', 'member', 'sealed'])
      .where('evaluationId', '=', about.evaluationId)
      .where('runId', '=', about.runId)
      .where('sealed', 'is not', null)
      .orderBy('registrationId')
      .orderBy('member')
      .execute(),
  )
  return rows.flatMap(({ sealed, ...row }) =>
    sealed ? [{ ...row, ...(JSON.parse(decrypt(key, sealed, sealedIn(row.id)).toString()) as Contact) }] : [],
  )
}

/** Forgets how to reach those who were asked about a run, the mails not yet sent too, and how many were reminded in its waves. */
export const forgetContacts = (
  db: Db,
  { evaluationId, runId }: RunEvaluation,
  waves: number[],
): Promise<unknown> =>
  asSide(db, 'invitations', async (db) => {
    if (waves.length > 0)
      await db.deleteFrom('invitations.reminders').where('runWaveId', 'in', waves).execute()
    for (const table of ['invitations.contactKeys', 'invitations.invitees'] as const) {
      await db.deleteFrom(table).where('evaluationId', '=', evaluationId).where('runId', '=', runId).execute()
    }
  })

/** What the link to say no holds; made of the person's id, and kept as a hash. */
export const refusalOf = (secrets: Secrets, invitee: string): string =>
  secrets.lookup('evaluation-refusal', invitee).toString('base64url')

/** What an address that never wants to be asked is known by. */
export const addressHash = (secrets: Secrets, address: string): Buffer =>
  secrets.lookup('evaluation-never', address.trim().toLowerCase())

/** The keys that mails of this room were sealed with: those of runs that aren't over. */
export const findContactKeys =
  (secrets: Secrets): FindKeys =>
  async (db, ids) => {
    const abouts = ids.flatMap((id) => runOfMailKey(id) ?? [])
    if (abouts.length === 0) return new Map()
    const rows = await asSide(db, 'invitations', (db) =>
      db
        .selectFrom('invitations.contactKeys')
        .selectAll()
        .where(
          'runId',
          'in',
          abouts.map(({ runId }) => runId),
        )
        .execute(),
    )
    return new Map(rows.map((row) => [mailKeyOf(row), secrets.unwrapKey(row.wrapped, contextOf(row))]))
  }

export const mailKeyOf = ({ evaluationId, runId }: RunEvaluation): string =>
  `evaluation:${evaluationId}:${runId}`

const runOfMailKey = (id: string): RunEvaluation | undefined => {
  const [, evaluation, run] = /^evaluation:(\d+):(\d+)$/.exec(id) ?? []
  return run === undefined ? undefined : { evaluationId: Number(evaluation), runId: Number(run) }
}

const contextOf = ({ evaluationId, runId }: RunEvaluation): string => `contacts:${evaluationId}:${runId}`
const sealedIn = (invitee: string): string => `invitee:${invitee}`
