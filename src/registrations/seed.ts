import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { newCapability, type Secrets } from '../platform/secrets.ts'
import { type Party, sameAddress } from './party.ts'
import type { Reason } from './reasons.ts'
import type { Registrar } from './registrar.ts'
import { deletedAt } from './rules.ts'
import { seal } from './sealed.ts'

/** A party that signed up once, for demonstrations and benchmarks. */
export type SeedParty = {
  run: number
  party: Party
  registeredAt: Date
  /** Waited, and got seats then. Without it: seats at once while there are some, else on the waiting list. */
  seatedAt?: Date
  withdrawnAt?: Date
}

type Row = SeedParty & { place: number | undefined; confirmedAt: Date | undefined; ends: Date }

const batch = 2000

/**
 * Registers many parties at once, in order of time, with real sealed data; those of runs that ended long ago come erased,
 * as they would be by now. Sends no mail. The database refuses more seats than there are. Answers how many.
 */
export async function seedRegistrations(
  db: Db,
  registrar: Registrar,
  parties: SeedParty[],
  now: Date,
): Promise<number> {
  const rows = await placed(
    db,
    [...parties].sort((a, b) => a.run - b.run || a.registeredAt.getTime() - b.registeredAt.getTime()),
    now,
  )
  const live = rows.filter((row) => !isErased(row, now))
  await registrar.keys.make(db, [...new Set(live.map(({ run }) => run))], earliest(live, now))
  for (let start = 0; start < rows.length; start += batch) {
    await add(db, registrar, rows.slice(start, start + batch), now)
  }
  return rows.length
}

/** Who gets seats at once and who waits, in order, with the seats there are. */
async function placed(db: Db, parties: SeedParty[], now: Date): Promise<Row[]> {
  const runs = [...new Set(parties.map(({ run }) => run))]
  const { rows } = await sql<{ run: number; free: number; waiting: number; ends: Date }>`
    select s.run_id as run, s.capacity - s.taken as free, s.waiting, r.ends_at as ends
    from run_seats s join runs r on r.id = s.run_id where s.run_id = any(${runs}::integer[])`.execute(db)
  const seats = new Map(rows.map((row) => [row.run, row]))
  for (const { run, party, seatedAt, withdrawnAt } of parties) {
    const left = seats.get(run)
    if (left && seatedAt && !withdrawnAt) left.free -= party.members.length
  }
  return parties.map((party) => {
    const left = seats.get(party.run)
    if (!left) throw new Error(`There is no run ${party.run}`)
    const size = party.party.members.length
    if (party.seatedAt) return { ...party, place: 1, confirmedAt: party.seatedAt, ends: left.ends }
    if (party.withdrawnAt)
      return { ...party, place: undefined, confirmedAt: party.registeredAt, ends: left.ends }
    if (left.waiting === 0 && size <= left.free) {
      left.free -= size
      return { ...party, place: undefined, confirmedAt: party.registeredAt, ends: left.ends }
    }
    left.waiting += left.ends > now ? 1 : 0
    return { ...party, place: Math.max(left.waiting, 1), confirmedAt: undefined, ends: left.ends }
  })
}

async function add(db: Db, { secrets, keys }: Registrar, rows: Row[], now: Date): Promise<void> {
  const found = await keys.list(db, [...new Set(rows.map(({ run }) => run))])
  await db.transaction().execute(async (db) => {
    const added = await db
      .insertInto('registrations')
      .values(
        rows.map((row) => ({
          runId: row.run,
          roles: row.party.members.map(({ role }) => role),
          locale: row.party.contact.language,
          registeredAt: row.registeredAt,
          firstPlace: row.place ?? null,
          confirmedAt: row.confirmedAt ?? null,
          withdrawnAt: row.withdrawnAt ?? null,
          leftOutAt: row.confirmedAt || row.withdrawnAt || row.ends > now ? null : row.ends,
          ...(isErased(row, now)
            ? { erasedAt: deletedAt(row.ends) }
            : sealed(row, secrets, found.get(row.run))),
        })),
      )
      .returning(['id', 'runId', 'erasedAt', 'confirmedAt', 'withdrawnAt', 'leftOutAt', 'registeredAt'])
      .execute()
    const waiting = added.filter((row) => !row.confirmedAt && !row.withdrawnAt && !row.leftOutAt)
    if (waiting.length > 0) {
      await db
        .insertInto('queueEntries')
        .values(
          waiting.map(({ id, runId, registeredAt }) => ({
            runId,
            registrationId: id,
            joinedAt: registeredAt,
          })),
        )
        .execute()
    }
    const reasons = added.flatMap(({ id, erasedAt }, index) =>
      erasedAt ? [] : reasonsOf(id, rows[index] as Row),
    )
    if (reasons.length > 0) await db.insertInto('registrationReasons').values(reasons).execute()
  })
}

function sealed({ run, party }: Row, secrets: Secrets, key: Buffer | undefined) {
  if (!key) throw new Error(`Run ${run} has no key`)
  const { token, hash } = newCapability()
  return {
    sealed: seal(key, { run, hash }, { token, party }),
    tokenHash: hash,
    person: secrets.lookup('participant', sameAddress(party.contact.email)),
    submission: secrets.lookup('submission', token),
    request: secrets.lookup('request', token),
  }
}

function reasonsOf(registrationId: number, { run, party, place, registeredAt, seatedAt, withdrawnAt }: Row) {
  const seats = party.members.length
  const written = (at: Date, { kind, facts }: Reason) => ({
    registrationId,
    at,
    kind,
    facts: JSON.stringify(facts),
  })
  return [
    place === undefined
      ? written(registeredAt, { kind: 'seated-at-once', facts: { seats } })
      : written(registeredAt, { kind: 'queued', facts: { seats, place, free: 0, saved: 0 } }),
    ...(seatedAt ? [written(seatedAt, { kind: 'accepted', facts: { run, seats } })] : []),
    ...(withdrawnAt ? [written(withdrawnAt, { kind: 'withdrawn', facts: {} })] : []),
  ]
}

const isErased = ({ ends }: { ends: Date }, now: Date): boolean => deletedAt(ends) <= now
const earliest = (rows: Row[], now: Date): Date =>
  new Date(rows.reduce((first, { registeredAt }) => Math.min(first, registeredAt.getTime()), now.getTime()))
