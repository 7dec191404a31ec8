import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'

/** What this room shows and needs to know of a run and its course; read only. */
export type RunFacts = Awaited<ReturnType<typeof listRuns>>[number]

export const findRun = async (db: Db, id: number): Promise<RunFacts | undefined> =>
  (await listRuns(db, [id]))[0]

/** A published run by its address. */
export async function getRunAt(db: Db, course: string, run: string): Promise<RunFacts> {
  const row = await runs(db)
    .where('c.slug', '=', course)
    .where('r.slug', '=', run)
    .where('r.publishedAt', 'is not', null)
    .where('c.publishedAt', 'is not', null)
    .executeTakeFirst()
  return withTimes(found(row))
}

export const listRuns = async (db: Db, ids: number[]) =>
  ids.length === 0 ? [] : (await runs(db).where('r.id', 'in', ids).execute()).map(withTimes)

/** The other runs of a course that can still be joined: for somebody who takes the first free seats anywhere. */
export const listOtherRuns = async (db: Db, { id, courseId }: { id: number; courseId: number }, now: Date) =>
  (
    await runs(db)
      .where('r.courseId', '=', courseId)
      .where('r.id', '<>', id)
      .where('r.publishedAt', 'is not', null)
      .where('r.cancelledAt', 'is', null)
      .where('r.signupClosesAt', '>', now)
      .where('c.signup', '=', 'open')
      .execute()
  ).map(withTimes)

/** The course a run belongs to. */
export async function courseOf(db: Db, run: number): Promise<number | undefined> {
  const row = await db.selectFrom('runs').select('courseId').where('id', '=', run).executeTakeFirst()
  return row?.courseId
}

const runs = (db: Db) =>
  db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .innerJoin('services as s', 's.id', 'c.serviceId')
    .innerJoin('municipalities as m', 'm.number', 'r.municipalityNumber')
    .innerJoin('runAvailability as a', 'a.runId', 'r.id')
    .select([
      'r.id',
      'r.slug',
      'r.courseId',
      'r.place',
      'r.address',
      'r.directions',
      'r.startsAt',
      'r.endsAt',
      'r.signupClosesAt',
      'r.publishedAt',
      'r.cancelledAt',
      'r.cancelledBecause',
      'r.calendarSequence',
      'r.updatedAt',
      'm.name as municipalityName',
      'c.slug as courseSlug',
      'c.title',
      'c.mode',
      'c.signup',
      'c.companionsMax',
      'c.targetGroups',
      'c.fee',
      'c.noShowFee',
      'c.cancelHoursBefore',
      'c.interpreter',
      'c.meals',
      'c.referralSendTo',
      'c.referralMustContain',
      'c.referralWhatHappens',
      sql<string | null>`coalesce(c.contact_phone, s.phone)`.as('contactPhone'),
      sql<string | null>`coalesce(c.contact_email, s.email)`.as('contactEmail'),
      'c.contactName',
      's.name as serviceName',
      sql<number>`a.seats_total`.as('seatsTotal'),
      sql<number>`a.seats_left`.as('seatsLeft'),
      sql<number>`a.waiting`.as('waiting'),
      'a.waitWeeksMedian',
    ])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('sessions as t')
          .whereRef('t.runId', '=', 'r.id')
          .select(['t.day', 't.startsAt', 't.endsAt'])
          .orderBy('t.day'),
      ).as('sessions'),
    )
    .orderBy('r.startsAt')
    .orderBy('r.id')

type Times<D> = { day: number; startsAt: D; endsAt: D }

/** Times in JSON are text; and a run without sessions of its own is one. */
const withTimes = <R extends { sessions: Times<Date | string>[]; startsAt: Date; endsAt: Date }>({
  sessions,
  ...run
}: R) => ({
  ...run,
  sessions: (sessions.length === 0 ? [{ day: 1, startsAt: run.startsAt, endsAt: run.endsAt }] : sessions).map(
    ({ day, startsAt, endsAt }): Times<Date> => ({
      day,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    }),
  ),
})
