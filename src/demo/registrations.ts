import type { Db } from '../platform/db.ts'
import { chanceOf } from './random.ts'

/** How full a run is to look: seats to be taken by registrations, and parties to be put on its waiting list. */
export type SeatsPlan = { runId: number; takenSeats: number; waitingParties: number }

/**
 * What the registrations of the demo country should come to, for open runs that begin later than a moment: a quarter are
 * full with a waiting list, a quarter nearly full, the rest fill up as their day comes nearer. The same for the same day.
 */
export async function planSeats(db: Db, { now }: { now: Date }): Promise<SeatsPlan[]> {
  const runs = await db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .select(['r.id', 'r.slug', 'c.slug as courseSlug', 'r.capacity', 'r.startsAt'])
    .where('r.demo', '=', true)
    .where('r.cancelledAt', 'is', null)
    .where('r.signupClosesAt', '>', now)
    .where('c.signup', '=', 'open')
    .orderBy('r.startsAt')
    .orderBy('r.id')
    .execute()
  return runs.map(({ id, slug, courseSlug, capacity, startsAt }) => {
    const daysAhead = (startsAt.getTime() - now.getTime()) / 86_400_000
    return { runId: id, ...seatsOf({ key: `${courseSlug} ${slug}`, capacity, daysAhead }) }
  })
}

/** How full one run is to look. */
function seatsOf(run: { key: string; capacity: number; daysAhead: number }): Omit<SeatsPlan, 'runId'> {
  const chance = chanceOf(`${run.key} seats`)
  const draw = chance.next()
  if (draw < 0.25) return { takenSeats: run.capacity, waitingParties: chance.whole(1, 9) }
  if (draw < 0.5) return { takenSeats: run.capacity - chance.whole(1, 2), waitingParties: 0 }
  const share =
    run.daysAhead < 30
      ? 0.4 + chance.next() * 0.3
      : run.daysAhead < 120
        ? chance.next() * 0.5
        : chance.next() * 0.15
  return { takenSeats: Math.floor(run.capacity * share), waitingParties: 0 }
}
