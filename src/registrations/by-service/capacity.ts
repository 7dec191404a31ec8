import { changeRun as changeRunOfCourse } from '../../courses/index.ts'
import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { changeRun } from '../change-run.ts'
import { getQueue, listQueues } from '../queue.ts'
import type { Registrar } from '../registrar.ts'
import { decideCourse } from '../rules.ts'
import { inOwnSeats, type OwnRun } from './own-run.ts'

/** What another number of seats would do. */
export type CapacityEffect = {
  seats: number
  taken: number
  /** Parties that would be offered seats at once, and how many people they are. */
  offers: { parties: number; people: number }
  /** Free for those who come next. */
  left: number
  /** More have seats than there would be. Nobody loses theirs: the number goes down as people leave. */
  tooMany: number
}

/** What another number of seats would do. Reads, and changes nothing. */
export async function previewCapacity(
  db: Db,
  { id, courseId }: OwnRun,
  seats: number,
  now: Date,
): Promise<CapacityEffect> {
  const queues = await listQueues(db, courseId, now)
  const queue = await getQueue(db, id)
  const grows = seats > queue.capacity
  const entries = grows ? queue.entries.map((entry) => ({ ...entry, sitsOut: false })) : queue.entries
  const resized = { ...queue, entries, capacity: Math.max(seats, queue.taken) }
  const changed = queues.map((other) => (other.run === id ? resized : other))
  const offers = decideCourse(changed, now).find(({ run }) => run === id)?.offers ?? []
  const people = offers.reduce((sum, entry) => sum + entry.seats, 0)
  return {
    seats,
    taken: queue.taken,
    offers: { parties: offers.length, people },
    left: Math.max(seats - queue.taken - people, 0),
    tooMany: Math.max(queue.taken - seats, 0),
  }
}

/** Changes how many seats a run has. With fewer than are taken it shrinks as people leave: nobody loses a seat. */
export const changeCapacity = (
  db: Db,
  registrar: Registrar,
  person: Person,
  own: OwnRun,
  seats: number,
): Promise<CapacityEffect> =>
  inOwnSeats(db, person, own, async (db) => {
    const now = person.at
    const effect = await previewCapacity(db, own, seats, now)
    const { capacity } = await getQueue(db, own.id)
    await changeRun(
      db,
      registrar,
      own.id,
      async (db) => {
        await shrinkTo(db, own.id, null)
        await changeRunOfCourse(db, own.id, { capacity: Math.max(seats, effect.taken) })
        if (effect.tooMany > 0) await shrinkTo(db, own.id, seats)
      },
      now,
    )
    await audit(db, person, {
      what: 'registrations.capacity-changed',
      serviceId: own.serviceId,
      subject: { kind: 'run', id: own.id },
      details: { from: capacity, to: seats, taken: effect.taken },
    })
    return effect
  })

const shrinkTo = (db: Db, run: number, shrinksTo: number | null) =>
  db.updateTable('runSeats').set({ shrinksTo }).where('runId', '=', run).execute()
