import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../platform/db.ts'
import type { Mode, Seats } from './rules.ts'

/** A published run by itself, as lists, feeds and other programs show it. */
export type PublicRun = Awaited<ReturnType<typeof listPublicRuns>>[number]

/** A published run by its number. */
export const findPublicRun = async (db: Db, id: number): Promise<PublicRun | undefined> =>
  (await listPublicRuns(db, [id]))[0]

/** The published run at this address. */
export async function findPublicRunAt(db: Db, course: string, run: string): Promise<PublicRun | undefined> {
  const row = await publicRuns(db).where('c.slug', '=', course).where('r.slug', '=', run).executeTakeFirst()
  return row && asPublicRun(row)
}

/** The published runs with these numbers, in their order; past and cancelled ones too, so that who asks is told. */
export async function listPublicRuns(db: Db, ids: number[]) {
  const rows = await publicRuns(db)
    .where(sql<boolean>`r.id = any(${ids}::int[])`)
    .orderBy(sql`array_position(${ids}::int[], r.id)`)
    .execute()
  return rows.map(asPublicRun)
}

type Row = Awaited<ReturnType<ReturnType<typeof publicRuns>['execute']>>[number]

const asPublicRun = ({ sessions, seatsTotal, seatsLeft, waiting, ...run }: Row) => ({
  ...run,
  seats: { total: seatsTotal, left: seatsLeft, waiting } satisfies Seats,
  sessions: sessions.map(({ day, startsAt, endsAt }) => ({
    day,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
  })),
})

const publicRuns = (db: Db) =>
  db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .innerJoin('services as s', 's.id', 'c.serviceId')
    .innerJoin('municipalities as m', 'm.number', 'r.municipalityNumber')
    .innerJoinLateral(
      // One look-up a run, not all of them.
      (eb) => eb.selectFrom('runAvailability').selectAll().whereRef('runId', '=', 'r.id').limit(1).as('a'),
      (on) => on.onTrue(),
    )
    .where('r.publishedAt', 'is not', null)
    .where('c.publishedAt', 'is not', null)
    .select([
      'r.id',
      'r.slug',
      'r.courseId',
      'r.language',
      'r.place',
      'r.address',
      'r.latitude',
      'r.longitude',
      'r.startsAt',
      'r.endsAt',
      'r.signupClosesAt',
      'r.cancelledAt',
      'r.cancelledBecause',
      'r.calendarSequence',
      'r.publishedAt',
      'r.updatedAt',
      'r.municipalityNumber',
      'm.name as municipalityName',
      'c.slug as courseSlug',
      'c.title',
      'c.summary',
      'c.mode',
      'c.signup',
      'c.signupUrl',
      'c.fee',
      'c.targetGroups',
      's.id as serviceId',
      's.slug as serviceSlug',
      's.name as serviceName',
      count('a.seats_total').as('seatsTotal'),
      count('a.seats_left').as('seatsLeft'),
      count('a.waiting').as('waiting'),
      'a.waitWeeksMedian as waitWeeks',
    ])
    .$narrowType<{ mode: Mode; publishedAt: Date; signup: 'open' | 'referral' | 'closed' }>()
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('sessions as t')
          .whereRef('t.runId', '=', 'r.id')
          .select(['t.day', 't.startsAt', 't.endsAt'])
          .orderBy('t.day'),
      ).as('sessions'),
    )

const count = (column: string): RawBuilder<number> => sql<number>`${sql.ref(column)}`

/** Every published course by its number, title and service, with a run ahead or not. */
export const listCourseNames = (db: Db) =>
  db
    .selectFrom('courses')
    .select(['id', 'slug', 'title', 'serviceId', 'updatedAt'])
    .where('publishedAt', 'is not', null)
    .orderBy('id')
    .execute()

/** The addresses of every published run that hasn't ended, for those who list all pages there are. */
export const listAddresses = (db: Db, now: Date) =>
  db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .select(['c.slug as course', 'r.slug as run', 'r.updatedAt'])
    .where('r.publishedAt', 'is not', null)
    .where('c.publishedAt', 'is not', null)
    .where('r.cancelledAt', 'is', null)
    .where('r.endsAt', '>', now)
    .orderBy('r.id')
    .execute()
