import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { newCapability } from '../../platform/secrets.ts'
import { mails } from '../mails/index.ts'
import { lettersTo, personOf } from '../opened.ts'
import { type Party, sameAddress } from '../party.ts'
import { enterQueues } from '../queue.ts'
import { addReason } from '../reasons.ts'
import type { Registrar } from '../registrar.ts'
import { findRun, type RunFacts } from '../run-facts.ts'
import { seal } from '../sealed.ts'
import { inOwnSeats, type OwnRun } from './own-run.ts'
import { seatsForNewcomer } from './seats-for-newcomer.ts'

export type Added =
  | { kind: 'seated'; id: number }
  | { kind: 'waiting'; id: number; place: number }
  /** This address takes part already. */
  | { kind: 'already'; id: number }
  /** Larger than the run. */
  | { kind: 'too-large' }
  /** The run is over, cancelled, or not published. */
  | { kind: 'closed' }

/** Somebody who comes by referral, with as little as is known: `key` is the same when the same form is sent twice. */
type Referred = { party: Party; key: string }

/** Signs up somebody who comes by referral. They get seats or a place on the waiting list, as anybody who comes now would. */
export const addReferred = (
  db: Db,
  registrar: Registrar,
  person: Person,
  own: OwnRun,
  { party, key }: Referred,
): Promise<Added> =>
  inOwnSeats(db, person, own, async (db) => {
    const now = person.at
    const submission = registrar.secrets.lookup('submission', `${own.id}:${key}`)
    const known = await findKnown(db, registrar, own, party, submission)
    if (known) return known
    const run = await findRun(db, own.id)
    const runKey = await registrar.keys.of(db, own.id, now)
    if (!run || !runKey || isOver(run, now)) return { kind: 'closed' }
    const size = party.members.length
    if (size > run.seatsTotal) return { kind: 'too-large' }

    const seated = await seatsForNewcomer(db, registrar, own.id, size, now)
    const place = seated ? undefined : run.waiting + 1
    const facts = { party, run: own.id, key: runKey, submission, place, addedBy: person.id }
    const id = await write(db, registrar, facts, now)
    await audit(db, person, {
      what: 'registrations.participant-added',
      serviceId: own.serviceId,
      subject: { kind: 'registration', id },
      details: { run: own.id, seats: size, waits: !seated },
    })
    return place === undefined ? { kind: 'seated', id } : { kind: 'waiting', id, place }
  })

type Facts = {
  party: Party
  run: number
  key: Buffer
  submission: Buffer
  /** On the waiting list; without one it has its seats. */
  place: number | undefined
  addedBy: number
}

/** The registration, its seats or its place, why, and a mail where there is an address for it. */
async function write(
  db: Db,
  registrar: Registrar,
  { party, run, key, submission, place, addedBy }: Facts,
  now: Date,
): Promise<number> {
  const { token, ...row } = rowOf(registrar, run, key, party)
  const seats = party.members.length
  const { id } = await db
    .insertInto('registrations')
    .values({
      ...row,
      submission,
      addedBy,
      registeredAt: now,
      confirmedAt: place === undefined ? now : null,
      firstPlace: place ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (place === undefined) await addReason(db, now, id, { kind: 'added-seated', facts: { seats } })
  else {
    await enterQueues(db, id, [run], now)
    await addReason(db, now, id, { kind: 'added-queued', facts: { seats, place } })
  }
  const letter = { token, run, party, locale: party.contact.language, key }
  await registrar.mail.queue(db, mails.receipt, ...lettersTo([letter]))
  return id
}

function rowOf(registrar: Registrar, runId: number, key: Buffer, party: Party) {
  const { token, hash } = newCapability()
  const { email, language } = party.contact
  return {
    token,
    runId,
    roles: party.members.map(({ role }) => role),
    locale: language,
    person: personOf(registrar, email, token),
    byPhone: email === '',
    tokenHash: hash,
    sealed: seal(key, { run: runId, hash }, { token, party }),
    request: registrar.secrets.lookup('request', token),
  }
}

/** The same form once more, or somebody with the same address: nothing new is written. */
async function findKnown(
  db: Db,
  registrar: Registrar,
  { id: run }: OwnRun,
  { contact }: Party,
  submission: Buffer,
): Promise<Added | undefined> {
  const again = await db
    .selectFrom('registrations')
    .select(['id', 'firstPlace'])
    .where('submission', '=', submission)
    .executeTakeFirst()
  if (again) {
    const { id, firstPlace } = again
    return firstPlace === null ? { kind: 'seated', id } : { kind: 'waiting', id, place: firstPlace }
  }
  const already = await findByAddress(db, registrar, run, contact.email)
  return already && { kind: 'already', id: already.id }
}

/** Who has seats on a run or waits for it, by address; nobody has none. */
export async function findByAddress(
  db: Db,
  { secrets }: Pick<Registrar, 'secrets'>,
  run: number,
  email: string,
): Promise<{ id: number } | undefined> {
  if (email === '') return undefined
  return await db
    .selectFrom('registrations as g')
    .select('g.id')
    .where('g.person', '=', secrets.lookup('participant', sameAddress(email)))
    .where('g.withdrawnAt', 'is', null)
    .where('g.leftOutAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('g.runId', '=', run),
        eb('g.id', 'in', eb.selectFrom('queueEntries').select('registrationId').where('runId', '=', run)),
      ]),
    )
    .executeTakeFirst()
}

/** Those who hold a run may add to it until it ends, also after sign-up has closed. */
export const isOver = ({ cancelledAt, publishedAt, endsAt }: RunFacts, now: Date): boolean =>
  cancelledAt !== null || publishedAt === null || endsAt <= now
