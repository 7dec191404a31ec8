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
 * Writes down those who are to be asked, once each. How to reach them is kept here till the last wave closes, since the registration is
 * forgotten thirty days after the run.
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
    }
  })
  if (rows.length === 0) return
  await asSide(db, 'invitations', (db) =>
    db
      .insertInto('invitations.invitees')
      .values(rows)
      .onConflict((conflict) => conflict.constraint('invitees_once').doNothing())
      .execute(),
  )
}

/** Of these, those who haven't said no to being asked about a course, or about any: on whatever date of it, or of another. */
export async function willing<P extends { address: string }>(
  db: Db,
  secrets: Secrets,
  courseId: number,
  people: P[],
): Promise<P[]> {
  if (people.length === 0) return []
  const noesOf = ({ address }: P) => [addressHash(secrets, address), addressHash(secrets, address, courseId)]
  const rows = await asSide(db, 'invitations', (db) =>
    db
      .selectFrom('invitations.refusals')
      .select('address')
      .where('address', 'in', people.flatMap(noesOf))
      .execute(),
  )
  const said = new Set(rows.map(({ address }) => address.toString('hex')))
  return people.filter((one) => !noesOf(one).some((no) => said.has(no.toString('hex'))))
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

/** What an address that doesn't want to be asked, about one course or any, is known by. */
export const addressHash = (secrets: Secrets, address: string, courseId?: number): Buffer =>
  secrets.lookup(
    'evaluation-never',
    `${courseId === undefined ? '' : `${courseId} `}${address.trim().toLowerCase()}`,
  )

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
