import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { executePrepared } from '../platform/prepared.ts'
import { newCapability, newDataKey } from '../platform/secrets.ts'
import { wishAnyRun } from './any-run.ts'
import { mails } from './mails/index.ts'
import { letterTo } from './opened.ts'
import { type Party, sameAddress } from './party.ts'
import { getQueue } from './queue.ts'
import type { Registrar } from './registrar.ts'
import { decideNewcomer } from './rules.ts'
import { courseOf } from './run-facts.ts'
import { open, seal } from './sealed.ts'
import { inSeatsOf, orBusy } from './seats.ts'
import { carryOut } from './settle.ts'

/** A sign-up as the page and the API both hand it over. `key` is the same when the same sign-up is sent twice. */
export type SignUp = { run: number; party: Party; anyRun: boolean; key: string }

/** Why a sign-up was refused. */
export type Refusal = 'cancelled' | 'past' | 'referral' | 'closed' | 'too-many' | 'too-large'

/** `place` on the waiting list; without one the party has its seats. */
export type Receipt = { kind: 'received'; number: string; place: number | undefined; token: string }

export type Outcome =
  | Receipt
  | { kind: 'refused'; why: Refusal }
  /** The same key came before, with something else. */
  | { kind: 'different' }
  | { kind: 'unknown' }

/**
 * Signs a party up: seats for all of it, or a place on the waiting list. One statement where nobody waits; where somebody
 * does, or the party wants any run of the course, a transaction that holds the seats of the course.
 *
 * Somebody who already takes part is answered like anybody else, and told by mail: this page reveals nobody (decision 009).
 */
export async function register(db: Db, registrar: Registrar, signUp: SignUp, now: Date): Promise<Outcome> {
  const { keys, secrets, mail } = registrar
  const { run, party, anyRun } = signUp
  const { token, hash } = newCapability()
  const key = (await keys.of(db, run, now)) ?? newDataKey() // without a key the run is over, and nothing will be kept
  const locale = party.contact.language
  const letter = mail.seal(mails.receipt, letterTo({ token, run, party, locale, key }))
  const statement = (db: Db, decided: 'seats' | 'wait' | null) =>
    registerParty(db, {
      run,
      roles: party.members.map(({ role }) => role),
      anyRun,
      locale,
      person: secrets.lookup('participant', sameAddress(party.contact.email)),
      hash,
      sealed: seal(key, { run, hash }, { token, party }),
      submission: secrets.lookup('submission', `${run}:${signUp.key}`),
      request: secrets.lookup('request', JSON.stringify([party, anyRun])),
      now,
      mail: letter,
      decided,
    })

  const answer = anyRun ? undecided : await orBusy(statement(db, null))
  const decided =
    answer.outcome === 'undecided' ? await registerInTurn(db, registrar, signUp, statement, now) : answer
  return await outcomeOf(db, registrar, decided, token)
}

const undecided = { outcome: 'undecided' } as Answer

/** Others wait: whether this party gets seats is for the rules to say, and whoever they put first gets theirs first. */
async function registerInTurn(
  db: Db,
  registrar: Registrar,
  { run, party, anyRun }: SignUp,
  statement: (db: Db, decided: 'seats' | 'wait' | null) => Promise<Answer>,
  now: Date,
): Promise<Answer> {
  const course = await courseOf(db, run)
  if (course === undefined) return { ...undecided, outcome: 'unknown' }
  return await inSeatsOf(db, course, async (db) => {
    let answer = await statement(db, null)
    if (answer.outcome === 'undecided') {
      const queue = await getQueue(db, run)
      const { seated, decision } = decideNewcomer(queue, party.members.length, now)
      await carryOut(db, registrar, decision, queue.startsAt, now)
      answer = await statement(db, seated ? 'seats' : 'wait')
    }
    if (anyRun && answer.outcome === 'waiting' && answer.registrationId) {
      await wishAnyRun(db, registrar, answer.registrationId, course, now)
    }
    return answer
  })
}

async function outcomeOf(db: Db, { keys }: Registrar, answer: Answer, token: string): Promise<Outcome> {
  const { outcome, registrationNumber: number, place } = answer
  switch (outcome) {
    case 'confirmed':
    case 'waiting':
    case 'repeat':
      return { kind: 'received', number, place: place ?? undefined, token }
    case 'again': {
      const first = await openFirst(db, keys, answer)
      return first
        ? { kind: 'received', number, place: place ?? undefined, token: first }
        : { kind: 'refused', why: 'past' }
    }
    case 'different':
    case 'unknown':
      return { kind: outcome }
    case 'undecided':
      throw new Error('A sign-up was left undecided')
    default:
      return { kind: 'refused', why: outcome }
  }
}

/** The manage link that was given the first time; none once the run's key is deleted. */
async function openFirst(
  db: Db,
  keys: Registrar['keys'],
  { firstSealed, firstHash, firstRun }: Answer,
): Promise<string | undefined> {
  if (!firstSealed || !firstHash || !firstRun) return undefined
  const key = (await keys.list(db, [firstRun])).get(firstRun)
  return key && open(key, { run: firstRun, hash: firstHash }, firstSealed).token
}

type Statement = {
  run: number
  roles: string[]
  anyRun: boolean
  locale: string
  person: Buffer
  hash: Buffer
  sealed: Buffer
  submission: Buffer
  request: Buffer
  now: Date
  mail: { id: string; keyId?: string | null | undefined; sealed: Buffer }
  decided: 'seats' | 'wait' | null
}

type Answer = {
  outcome: 'confirmed' | 'waiting' | 'repeat' | 'again' | 'different' | 'unknown' | 'undecided' | Refusal
  registrationId: number | null
  registrationNumber: string
  place: number | null
  firstSealed: Buffer | null
  firstHash: Buffer | null
  firstRun: number | null
}

async function registerParty(db: Db, s: Statement): Promise<Answer> {
  const [answer] = await executePrepared(
    db,
    sql<Answer>`select * from register_party(
      ${s.run}, ${s.roles}, ${s.anyRun}, ${s.locale}, ${s.person}, ${s.hash}, ${s.sealed}, ${s.submission}, ${s.request},
      ${s.now}, ${s.mail.id}, ${s.mail.keyId ?? null}, ${s.mail.sealed}, ${s.decided})`,
  )
  if (!answer) throw new Error('A sign-up got no answer')
  return answer
}
