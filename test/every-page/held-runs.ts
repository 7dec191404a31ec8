import type { Country } from '../country.ts'

/** Runs that the demo coordinator holds, in each situation, and somebody on each: where their pages are. */
export async function heldRuns({ db }: Pick<Country, 'db'>) {
  const runs = await db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .innerJoin('services as s', 's.id', 'c.serviceId')
    .innerJoin('runSeats as a', 'a.runId', 'r.id')
    .select(['r.id', 'r.slug', 'c.slug as course', 'a.taken', 'a.waiting', 'a.shrinksTo', 'r.startsAt'])
    .where('s.slug', '=', 'lms-nordlandssykehuset')
    .where('r.startsAt', '>', new Date('2026-12-07T00:00:00Z'))
    .orderBy('r.startsAt')
    .execute()
  const run = (fits: (run: (typeof runs)[number]) => boolean) => {
    const found = runs.find(fits)
    if (!found) throw new Error('The demo coordinator holds no such run')
    return { id: found.id, path: `/kurs/${found.course}/${found.slug}/deltakere` }
  }
  const full = run(({ waiting }) => waiting > 0)
  const crowded = run(({ shrinksTo }) => shrinksTo !== null)
  const half = run(({ taken, id }) => taken > 0 && id !== full.id && id !== crowded.id)
  const empty = run(({ taken }) => taken === 0)
  const one = async ({ id, path }: { id: number; path: string }, which: Which) => {
    const { registration } = await whichOf(db, id, which)
    return `${path}/${registration}`
  }
  return {
    full: full.path,
    crowded: crowded.path,
    half: half.path,
    empty: empty.path,
    seated: await one(full, 'seated'),
    offered: await one(full, 'offered'),
    waiting: await one(full, 'waiting'),
    gone: await one(full, 'gone'),
    counted: await one(half, 'counted'),
  }
}

type Which = 'seated' | 'offered' | 'waiting' | 'gone' | 'counted'

const whichOf = (db: Country['db'], run: number, which: Which) =>
  db
    .selectFrom('registrations as g')
    .leftJoin('queueEntries as q', 'q.registrationId', 'g.id')
    .leftJoin('offers as o', (join) =>
      join.onRef('o.registrationId', '=', 'g.id').on('o.outcome', 'is', null),
    )
    .select('g.id as registration')
    .where('g.runId', '=', run)
    .where((eb) => {
      switch (which) {
        case 'seated':
          return eb.and([eb('g.confirmedAt', 'is not', null), eb('g.withdrawnAt', 'is', null)])
        case 'offered':
          return eb('o.id', 'is not', null)
        case 'waiting':
          return eb.and([eb('q.runId', 'is not', null), eb('o.id', 'is', null)])
        case 'gone':
          return eb('g.withdrawnAt', 'is not', null)
        case 'counted':
          return eb('g.counted', '=', true)
        default:
          return which satisfies never
      }
    })
    .orderBy('q.rank', 'desc')
    .orderBy('g.id')
    .executeTakeFirstOrThrow()
