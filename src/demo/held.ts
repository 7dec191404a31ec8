import { recordHeld } from '../activities/index.ts'
import { type Mark, type SeedHeld, seedHeld } from '../attendance/index.ts'
import type { Db } from '../platform/db.ts'
import { type Registrar, type SeedParty, seedRegistrations } from '../registrations/index.ts'
import { aParty } from './participants.ts'
import { type Chance, chanceOf } from './random.ts'
import type { Options } from './seed.ts'

const day = 24 * 60 * 60 * 1000
const services = ['lms-nordlandssykehuset', 'mestring-bodo']

/**
 * What has been held in the services of the demo people: participants of runs that have begun, or begin within two weeks by
 * referral; who came to each session; and what was noted afterwards.
 */
export async function seedHeldRuns(db: Db, registrar: Registrar, { now, log }: Options): Promise<void> {
  const runs = await listRuns(db, now)
  await seedRegistrations(db, registrar, runs.flatMap(partiesOf), now)
  const held = runs.filter(({ sessions }) => sessions.some(({ endsAt }) => endsAt < now))
  const seated = await listSeats(
    db,
    held.map(({ id }) => id),
  )
  const kept = held.flatMap((run) => heldOf(run, seated.get(run.id) ?? [], now))
  await seedHeld(db, {
    marks: kept.flatMap(({ marks }) => marks),
    logs: kept.flatMap(({ logs }) => logs),
    notes: kept.flatMap(({ notes }) => notes),
  })
  await recordHeld(db, now)
  log(`Demo data: ${held.length} runs with attendance`)
}

type Run = { id: number; capacity: number; taken: number; startsAt: Date; sessions: Session[] }
type Session = { runId: number; day: number; endsAt: Date }

async function listRuns(db: Db, now: Date): Promise<Run[]> {
  const soon = new Date(now.getTime() + 14 * day)
  const runs = await db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .innerJoin('services as s', 's.id', 'c.serviceId')
    .innerJoin('runSeats as a', 'a.runId', 'r.id')
    .select(['r.id', 'a.capacity', 'a.taken', 'r.startsAt'])
    .where('r.demo', '=', true)
    .where('s.slug', 'in', services)
    .where('r.cancelledAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('r.startsAt', '<', now),
        eb.and([eb('r.startsAt', '<', soon), eb('c.signup', '=', 'referral')]),
      ]),
    )
    .orderBy('r.startsAt')
    .orderBy('r.id')
    .execute()
  const ids = runs.map(({ id }) => id)
  const sessions = await db
    .selectFrom('sessions')
    .select(['runId', 'day', 'endsAt'])
    .where('runId', 'in', ids.length > 0 ? ids : [0])
    .orderBy('day')
    .execute()
  return runs.map((run) => ({ ...run, sessions: sessions.filter(({ runId }) => runId === run.id) }))
}

/** A group of seven or more in ten of the seats, some with somebody close. */
function partiesOf({ id, capacity, taken, startsAt }: Run): SeedParty[] {
  const chance = chanceOf(`${id} held`)
  const parties: SeedParty[] = []
  for (let seats = Math.ceil(capacity * (0.7 + chance.next() * 0.3)) - taken; seats > 0; ) {
    const size = seats > 1 && chance.happens(0.3) ? 2 : 1
    parties.push(aParty(id, size, chance, new Date(startsAt.getTime() - chance.whole(8, 60) * day)))
    seats -= size
  }
  return parties
}

type Seat = { registrationId: number; member: number }

async function listSeats(db: Db, runs: number[]): Promise<Map<number, Seat[]>> {
  const rows = await db
    .selectFrom('registrations')
    .select(['id', 'runId', 'roles'])
    .where('runId', 'in', runs.length > 0 ? runs : [0])
    .where('confirmedAt', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .execute()
  const seats = new Map<number, Seat[]>()
  for (const { id, runId, roles } of rows) {
    const party = roles.map((_, member) => ({ registrationId: id, member }))
    seats.set(runId, [...(seats.get(runId) ?? []), ...party])
  }
  return seats
}

function heldOf(run: Run, seats: Seat[], now: Date): SeedHeld[] {
  const sessions = run.sessions.filter(({ endsAt }) => endsAt < now)
  return sessions.map(({ day, endsAt }) => {
    const chance = chanceOf(`${run.id} held ${day}`)
    const at = new Date(endsAt.getTime() + 15 * 60_000)
    const log = chance.one(logs)
    return {
      marks: seats.map((seat) => ({ runId: run.id, day, ...seat, mark: markBy(chance), markedAt: at })),
      logs: chance.happens(0.8) ? [{ runId: run.id, day, ...log, writtenAt: at }] : [],
      notes: chance.happens(0.6) ? [{ runId: run.id, day, said: chance.one(said), notedAt: at }] : [],
    }
  })
}

function markBy(chance: Chance): Mark {
  const draw = chance.next()
  if (draw < 0.87) return 'came'
  return draw < 0.95 ? 'told' : 'absent'
}

const logs = [
  {
    ledBy: 'Berit og Jon',
    wentWell: 'God stemning. Jon sin historie åpnet for mange spørsmål.',
    toChange: 'Pausen ble for kort.',
  },
  {
    ledBy: 'Yusuf og Jon',
    wentWell: 'Samtalen to og to fungerte godt.',
    toChange: 'Mindre teori før lunsj, mer tid til spørsmål.',
  },
  { ledBy: 'Berit', wentWell: 'Alle fant fram, og teknikken virket.', toChange: '' },
  {
    ledBy: 'Berit og Yusuf',
    wentWell: 'Gruppa tok selv opp det som skulle komme etter pausen.',
    toChange: 'Heftet bør deles ut dagen før.',
  },
]

const said = [
  'Godt å høre at andre har det på samme måte.',
  'Vi vil ha mer tid til å snakke sammen.',
  'Det var mange fremmedord i den første delen.',
  'Erfaringsdelen var det beste.',
]
