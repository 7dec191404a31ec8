import type { Person } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import {
  addCounted,
  addReferred,
  changeCapacity,
  type Needs,
  putFirst,
  type Registrar,
  type SeedParty,
  seedRegistrations,
  sendMessage,
  withdrawFor,
} from '../registrations/index.ts'
import { aParty } from './participants.ts'
import { chanceOf } from './random.ts'
import type { Options } from './seed.ts'

const day = 24 * 60 * 60 * 1000

type Run = { id: number; courseId: number; serviceId: number; capacity: number }

/**
 * Runs in each situation that those who hold them meet, for the demo coordinator: full with a waiting list and an offer,
 * half full with some who are only counted, and with more people than seats. The others stay empty. Sends no mail.
 */
export async function seedLookedAfter(db: Db, registrar: Registrar, { now, log }: Options): Promise<void> {
  const person = await findCoordinator(db, now)
  const [full, half, crowded] = await listEmptyRuns(db, now)
  if (!person || !full || !half || !crowded) return
  const quiet = { ...registrar, mail: { ...registrar.mail, queue: async () => {} } }
  await seedRegistrations(
    db,
    registrar,
    [
      ...partiesOf(full, full.capacity + 6, now),
      ...partiesOf(half, 4, now),
      ...partiesOf(crowded, crowded.capacity, now),
    ],
    now,
  )
  const words = 'Vi møtes ved hovedinngangen ti minutter før. Det er lunsj begge dager.'
  await sendMessage(db, quiet, person, full, { toWhom: 'seated', words, key: 'demo' })
  await leaveAndPass(db, quiet, person, full)
  const counted = { role: 'patient' as const, ageBand: '40-59' as const, sex: 'woman' as const }
  await addCounted(db, quiet, person, half, { counted, people: 2, key: 'demo' })
  await changeCapacity(db, quiet, person, crowded, Math.max(crowded.capacity - 2, 1))
  log('Demo data: runs that are full, half full and overfull')
}

/** Somebody who came by referral, without an e-mail address, gets the next seats, with a reason; then two leave. */
async function leaveAndPass(db: Db, registrar: Registrar, person: Person, run: Run): Promise<void> {
  const contact = { name: 'S. T.', email: '', phone: '999 00 250', language: 'nb' as const }
  const party = { contact, members: [{ role: 'patient' as const }] }
  const added = await addReferred(db, registrar, person, run, { party, key: 'demo' })
  const because = 'Flytter i mars, og kan ikke vente til neste kurs.'
  if (added.kind === 'waiting')
    await putFirst(db, registrar, person, run, { registration: added.id, because })
  const leaving = await db
    .selectFrom('registrations')
    .select('id as registration')
    .where('runId', '=', run.id)
    .where('confirmedAt', 'is not', null)
    .orderBy('id')
    .limit(2)
    .execute()
  for (const { registration } of leaving) {
    await withdrawFor(db, registrar, person, run, { registration, because: 'asked' })
  }
}

const needs: (Needs | undefined)[] = [
  { wheelchair: true },
  undefined,
  { food: 'nøtter' },
  { hearingLoop: true, food: 'gluten' },
  undefined,
  { wheelchair: true, food: 'gluten' },
  { interpreter: 'arabisk' },
  undefined,
]

/** As many parties as make so many people; every fourth is of two, and some need something. */
function partiesOf({ id }: Run, people: number, now: Date): SeedParty[] {
  const chance = chanceOf(`${id} looked after`)
  const parties: SeedParty[] = []
  for (let left = people; left > 0; ) {
    const at = parties.length
    const size = at % 4 === 3 && left > 1 ? 2 : 1
    const made = aParty(id, size, chance, new Date(now.getTime() - (60 - at) * day))
    const [first, ...company] = made.party.members
    if (first) made.party.members = [{ ...first, needs: needs[at % needs.length] }, ...company]
    if (at % 3 === 0) made.party.contact.phone = `999 00 ${String(100 + at)}`
    parties.push(made)
    left -= size
  }
  return parties
}

/** Runs of her service that nobody has signed up for, more than two weeks ahead. */
const listEmptyRuns = (db: Db, now: Date): Promise<Run[]> =>
  db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .innerJoin('services as s', 's.id', 'c.serviceId')
    .innerJoin('runSeats as a', 'a.runId', 'r.id')
    .select(['r.id', 'r.courseId', 'c.serviceId', 'a.capacity'])
    .where('s.slug', '=', 'lms-nordlandssykehuset')
    .where('r.demo', '=', true)
    .where('r.cancelledAt', 'is', null)
    .where('r.publishedAt', 'is not', null)
    .where('r.startsAt', '>', new Date(now.getTime() + 14 * day))
    .where('a.taken', '=', 0)
    .where('a.waiting', '=', 0)
    .where('a.capacity', '>', 4)
    .orderBy('r.startsAt')
    .orderBy('r.id')
    .execute()

async function findCoordinator(db: Db, now: Date): Promise<Person | undefined> {
  const row = await db
    .selectFrom('accounts as a')
    .innerJoin('roleGrants as g', 'g.accountId', 'a.id')
    .innerJoin('services as s', 's.id', 'g.serviceId')
    .select(['a.id', 'a.name', 'a.email', 'g.id as grant', 'g.serviceId', 's.name as unitName'])
    .where('a.demo', '=', true)
    .where('s.slug', '=', 'lms-nordlandssykehuset')
    .where('g.role', '=', 'coordinator')
    .executeTakeFirst()
  if (!row) return undefined
  const { grant, serviceId, unitName, ...account } = row
  return {
    ...account,
    locale: 'nb',
    at: now,
    roles: [
      {
        grant,
        heldIn: 'service',
        role: 'coordinator',
        serviceId,
        planningGroupId: null,
        region: null,
        unitName,
      },
    ],
    session: { id: 0, isFresh: true, method: 'demo', provider: null, acr: null },
  }
}
