import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { mails } from './mails/index.ts'
import { lettersTo, openMany } from './opened.ts'
import { listQueues } from './queue.ts'
import { addReasons, type Reason } from './reasons.ts'
import type { Registrar } from './registrar.ts'
import { type Decision, decideCourse, type Entry, offerExpiresAt } from './rules.ts'

/**
 * Gives the free seats of a course's runs to those who wait. Called in the transaction that freed them, which holds the
 * seats of the course: so a freed seat and its offer are one change, and no crash comes between.
 */
export async function settle(db: Db, registrar: Registrar, course: number, now: Date): Promise<void> {
  await shrink(db, course)
  const queues = await listQueues(db, course, now)
  const starts = new Map(queues.map(({ run, startsAt }) => [run, startsAt]))
  for (const decision of decideCourse(queues, now)) {
    await carryOut(db, registrar, decision, starts.get(decision.run) ?? now, now)
  }
}

/** A run that is to have fewer seats than people: what somebody leaves is gone, until it is as small as it should be. */
async function shrink(db: Db, course: number): Promise<void> {
  await sql`
    update runs r set capacity = greatest(s.shrinks_to, s.taken)
    from run_seats s
    where s.run_id = r.id and r.course_id = ${course} and s.shrinks_to is not null and s.taken < s.capacity
  `.execute(db)
}

/** Writes what was decided about one run: offers with their mails, who was passed over, what is saved, and every reason. */
export async function carryOut(
  db: Db,
  registrar: Registrar,
  { run, offers, passedOver, saved, savedFor }: Decision,
  startsAt: Date,
  now: Date,
): Promise<void> {
  const until = offerExpiresAt(startsAt, now)
  const news: ({ registration: number } & Reason)[] = [
    ...offers.map(({ registration, seats }) => ({
      registration,
      kind: 'offered' as const,
      facts: { run, seats, until: until.toISOString() },
    })),
    ...passedOver.map(({ entry, free }) => ({
      registration: entry.registration,
      kind: 'passed-over' as const,
      facts: { run, seats: entry.seats, free },
    })),
  ]
  if ((await save(db, run, saved)) && savedFor) {
    news.push({
      registration: savedFor.registration,
      kind: 'seats-saved',
      facts: { run, seats: savedFor.seats, free: saved },
    })
  }
  await countPassedOver(
    db,
    run,
    passedOver.map(({ entry }) => entry.registration),
  )
  await offerSeats(db, registrar, run, offers, until, now)
  await addReasons(db, now, news)
}

/** Answers whether more is saved than was. */
async function save(db: Db, run: number, saved: number): Promise<boolean> {
  const changed = await db
    .updateTable('runSeats')
    .set({ saved })
    .where('runId', '=', run)
    .where('saved', '<>', saved)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n && saved > 0
}

async function countPassedOver(db: Db, run: number, registrations: number[]): Promise<void> {
  if (registrations.length === 0) return
  await db
    .updateTable('queueEntries')
    .set((eb) => ({ passedOver: eb('passedOver', '+', 1) }))
    .where('runId', '=', run)
    .where('registrationId', 'in', registrations)
    .execute()
}

async function offerSeats(
  db: Db,
  registrar: Registrar,
  run: number,
  offers: Entry[],
  until: Date,
  now: Date,
): Promise<void> {
  if (offers.length === 0) return
  const registrations = offers.map(({ registration }) => registration)
  await db
    .insertInto('offers')
    .values(
      offers.map(({ registration, seats }) => ({
        runId: run,
        registrationId: registration,
        seats,
        offeredAt: now,
        expiresAt: until,
      })),
    )
    .execute()
  await db
    .updateTable('queueEntries')
    .set({ passedOver: 0 })
    .where('runId', '=', run)
    .where('registrationId', 'in', registrations)
    .execute()
  const opened = await openMany(db, registrar, registrations)
  await registrar.mail.queue(db, mails.offer, ...lettersTo(opened))
}
