import type { Db } from '../platform/db.ts'
import { type Registrar, refreshWaits, type SeedParty, seedRegistrations } from '../registrations/index.ts'
import { personOf } from './people.ts'
import { type Chance, chanceOf } from './random.ts'
import { planSeats, type SeatsPlan } from './registrations.ts'
import type { Options } from './seed.ts'

const day = 24 * 60 * 60 * 1000

/** Signs invented people up: full runs, waiting lists, and past waits enough to say how long one waits. Answers how many. */
export async function seedParticipants(db: Db, registrar: Registrar, { now, log }: Options): Promise<number> {
  const parties = [
    ...(await planSeats(db, { now })).flatMap((plan) => partiesOf(plan, now)),
    ...(await pastWaits(db, now)),
  ]
  const count = await seedRegistrations(db, registrar, parties, now)
  await refreshWaits(db, now)
  log(`Demo data: ${count} registrations`)
  return count
}

/** Spreads a number of registrations over the runs there are, for measuring; as many a run as it has seats, at most. */
export async function seedManyParticipants(
  db: Db,
  registrar: Registrar,
  wanted: number,
  now: Date,
): Promise<number> {
  const runs = await db
    .selectFrom('runs')
    .select(['id', 'capacity', 'startsAt'])
    .where('cancelledAt', 'is', null)
    .orderBy('id')
    .execute()
  const parties: SeedParty[] = []
  for (let round = 0; parties.length < wanted && round < 500; round += 1) {
    for (const { id, capacity, startsAt } of runs) {
      if (round >= capacity || parties.length >= wanted) continue
      parties.push(
        aParty(id, 1, chanceOf(`${id} ${round}`), before(startsAt < now ? startsAt : now, 1 + (round % 60))),
      )
    }
  }
  return seedRegistrations(db, registrar, parties, now)
}

function partiesOf({ runId, takenSeats, waitingParties }: SeatsPlan, now: Date): SeedParty[] {
  const chance = chanceOf(`${runId} participants`)
  const parties: SeedParty[] = []
  for (let seats = takenSeats; seats > 0; ) {
    const size = seats > 1 && chance.happens(0.3) ? 2 : 1
    parties.push(aParty(runId, size, chance, before(now, 30 + chance.whole(0, 40))))
    seats -= size
  }
  for (let place = waitingParties; place > 0; place -= 1) {
    parties.push(aParty(runId, chance.happens(0.3) ? 2 : 1, chance, before(now, place * 3)))
  }
  return parties
}

/** Six parties that waited for seats on a past run of every other course, five to fifty days. */
async function pastWaits(db: Db, now: Date): Promise<SeedParty[]> {
  const runs = await db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .select(['r.id', 'r.startsAt'])
    .distinctOn('r.courseId')
    .where('r.demo', '=', true)
    .where('r.endsAt', '<', now)
    .where('r.startsAt', '>', before(now, 300))
    .where('r.cancelledAt', 'is', null)
    .where('c.signup', '=', 'open')
    .orderBy('r.courseId')
    .orderBy('r.startsAt', 'desc')
    .execute()
  return runs
    .filter((_, index) => index % 2 === 0)
    .flatMap(({ id, startsAt }) => {
      const chance = chanceOf(`${id} waits`)
      return Array.from({ length: 6 }, () => {
        const seatedAt = before(startsAt, chance.whole(6, 12))
        return { ...aParty(id, 1, chance, before(seatedAt, chance.whole(5, 50))), seatedAt }
      })
    })
}

export function aParty(run: number, size: number, chance: Chance, registeredAt: Date): SeedParty {
  const name = personOf(chance)
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${chance.whole(1, 99_999)}@example.no`
  const members = [{ role: 'patient' as const }, { role: 'next-of-kin' as const, name: personOf(chance) }]
  return {
    run,
    registeredAt,
    party: { contact: { name, email, language: 'nb' }, members: members.slice(0, size) },
  }
}

const before = (moment: Date, days: number): Date => new Date(moment.getTime() - days * day)
