import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { enterOpenRuns } from './any-run.ts'
import { endOffer } from './held.ts'
import { type MailKey, mails } from './mails/index.ts'
import { lettersTo, openMany, openToChange, reseal } from './opened.ts'
import { goLast, leaveQueues } from './queue.ts'
import { addReason } from './reasons.ts'
import type { Registrar } from './registrar.ts'
import { silences } from './rules.ts'
import { inSeatsOf } from './seats.ts'
import { settle } from './settle.ts'

/**
 * What time alone changes: offers run out, runs begin, saving ends, new runs open for those who take any. Each course in a
 * transaction of its own; safe to run often, at once on several machines, and after a crash. Answers how many courses it did.
 */
export async function sweep(db: Db, registrar: Registrar, now: Date): Promise<number> {
  const courses = await listDueCourses(db, now)
  for (const course of courses) {
    await inSeatsOf(db, course, async (db) => {
      await closeQueues(db, registrar, course, now)
      await expireOffers(db, registrar, course, now)
      await enterOpenRuns(db, course, now)
      await settle(db, registrar, course, now)
    })
  }
  return courses.length
}

/** Ends the waiting lists of runs that have begun or are cancelled. Who waits elsewhere too, goes on waiting there. */
export async function closeQueues(db: Db, registrar: Registrar, course: number, now: Date): Promise<void> {
  const { rows } = await sql<{ run: number; registration: number; cancelled: boolean }>`
    select q.run_id as run, q.registration_id as registration, r.cancelled_at is not null as cancelled
    from queue_entries q join runs r on r.id = q.run_id
    where r.course_id = ${course} and (r.starts_at <= ${now} or r.cancelled_at is not null)
    order by q.run_id, q.rank
  `.execute(db)
  for (const { run, registration, cancelled } of rows) {
    const offer = await db
      .selectFrom('offers')
      .select('id')
      .where('registrationId', '=', registration)
      .where('runId', '=', run)
      .where('outcome', 'is', null)
      .executeTakeFirst()
    if (offer) await endOffer(db, offer.id, cancelled ? 'cancelled' : 'expired', now)
    await db
      .deleteFrom('queueEntries')
      .where('registrationId', '=', registration)
      .where('runId', '=', run)
      .execute()
    await addReason(db, now, registration, {
      kind: cancelled ? 'run-cancelled' : 'run-began',
      facts: { run },
    })
    await waitElsewhere(db, registrar, registration, run, cancelled, now)
  }
}

/** A party whose run is closed to it: its next run becomes its home, or it is left out and told so. */
async function waitElsewhere(
  db: Db,
  registrar: Registrar,
  registration: number,
  closed: number,
  cancelled: boolean,
  now: Date,
): Promise<void> {
  const opened = await openToChange(db, registrar, registration)
  if (!opened) return
  const next = await db
    .selectFrom('queueEntries as q')
    .innerJoin('runs as r', 'r.id', 'q.runId')
    .select('q.runId')
    .where('q.registrationId', '=', registration)
    .orderBy('r.startsAt')
    .executeTakeFirst()
  if (!next) {
    await db.updateTable('registrations').set({ leftOutAt: now }).where('id', '=', registration).execute()
    await tell(db, registrar, registration, cancelled ? 'cancelled' : 'leftOut')
  } else if (opened.run === closed) {
    const key = await registrar.keys.of(db, next.runId, now)
    if (!key) throw new Error(`Run ${next.runId} has no key`)
    await reseal(db, { ...opened, run: next.runId, key })
  }
}

/** An offer nobody answered goes on to the next. The party goes last; the second time it leaves, so that no seat circles. */
async function expireOffers(db: Db, registrar: Registrar, course: number, now: Date): Promise<void> {
  const expired = await db
    .selectFrom('offers as o')
    .innerJoin('runs as r', 'r.id', 'o.runId')
    .select(['o.id', 'o.registrationId as registration', 'o.runId as run'])
    .where('r.courseId', '=', course)
    .where('o.outcome', 'is', null)
    .where('o.expiresAt', '<=', now)
    .orderBy('o.id')
    .execute()
  for (const { id, registration, run } of expired) {
    await endOffer(db, id, 'expired', now)
    const times = (await countSilences(db, registration)) + 1
    if (times >= silences) {
      await leaveQueues(db, { registration, because: 'left', now })
      await db.updateTable('registrations').set({ withdrawnAt: now }).where('id', '=', registration).execute()
      await addReason(db, now, registration, { kind: 'silent', facts: { run, times } })
      await tell(db, registrar, registration, 'silent')
    } else {
      const place = await goLast(db, registration, run, now)
      await addReason(db, now, registration, { kind: 'offer-expired', facts: { run, place } })
      await tell(db, registrar, registration, 'expired')
    }
  }
}

async function countSilences(db: Db, registration: number): Promise<number> {
  const { total } = await db
    .selectFrom('queueEntries')
    .select((eb) => eb.fn.sum<string | null>('unanswered').as('total'))
    .where('registrationId', '=', registration)
    .executeTakeFirstOrThrow()
  return Number(total ?? 0)
}

async function tell(db: Db, registrar: Registrar, registration: number, what: MailKey): Promise<void> {
  await registrar.mail.queue(db, mails[what], ...lettersTo(await openMany(db, registrar, [registration])))
}

/** Courses where something waits for somebody and may be due. Cheap: only runs with a waiting list are looked at. */
async function listDueCourses(db: Db, now: Date): Promise<number[]> {
  const { rows } = await sql<{ course: number }>`
    select r.course_id as course from offers o join runs r on r.id = o.run_id
    where o.outcome is null and o.expires_at <= ${now}
    union
    select r.course_id from run_seats s join runs r on r.id = s.run_id
    where s.waiting > 0 and (r.starts_at <= ${now} or r.cancelled_at is not null or s.taken + s.saved < s.capacity
      or s.saved > 0 and r.starts_at <= ${now}::timestamptz + interval '5 days')
    union
    select home.course_id from queue_entries q
    join registrations g on g.id = q.registration_id and g.any_run
    join runs home on home.id = g.run_id
    join runs r on r.course_id = home.course_id and r.published_at is not null and r.cancelled_at is null
      and r.starts_at > ${now} and r.signup_closes_at > ${now}
    where not exists (select 1 from queue_entries mine where mine.registration_id = g.id and mine.run_id = r.id)
    order by course
  `.execute(db)
  return rows.map(({ course }) => course)
}
