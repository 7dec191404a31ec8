import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import type { Improvement, ProgrammeItem, Seats } from './rules.ts'

/** A published course with all that its page shows. */
export type CourseDetails = NonNullable<Awaited<ReturnType<typeof findCourse>>>

/** A published run with its sessions, place and seats. */
export type RunDetails = Awaited<ReturnType<typeof listRuns>>[number]

export const getCourse = async (db: Db, slug: string): Promise<CourseDetails> =>
  found(await findCourse(db, slug))

export const findCourse = (db: Db, slug: string) => courses(db).where('c.slug', '=', slug).executeTakeFirst()

/** The courses with these numbers, in their order. */
export const listCourses = (db: Db, ids: number[]): Promise<CourseDetails[]> =>
  courses(db)
    .where(sql<boolean>`c.id = any(${ids}::int[])`)
    .orderBy(sql`array_position(${ids}::int[], c.id)`)
    .execute()

const courses = (db: Db) => drafts(db).where('c.publishedAt', 'is not', null)

/** Courses that are published and those that aren't: only for those who keep them. */
export const drafts = (db: Db) =>
  db
    .selectFrom('courses as c')
    .selectAll('c')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('courseThemes as ct')
          .innerJoin('themes as t', 't.id', 'ct.themeId')
          .whereRef('ct.courseId', '=', 'c.id')
          .select(['t.id', 't.name', 't.icpc2Chapters', 't.icd10Chapters'])
          .orderBy('t.id'),
      ).as('themes'),
      jsonArrayFrom(
        eb
          .selectFrom('courseProgrammeItems as i')
          .whereRef('i.courseId', '=', 'c.id')
          .select([
            'i.day',
            clock('i.starts').as('starts'),
            clock('i.ends').as('ends'),
            'i.title',
            'i.speaker',
            'i.ledBy',
          ])
          .orderBy('i.day')
          .orderBy('i.starts'),
      )
        .$castTo<ProgrammeItem[]>()
        .as('programmeItems'),
      jsonArrayFrom(
        eb
          .selectFrom('courseImprovements as i')
          .whereRef('i.courseId', '=', 'c.id')
          .select(['i.said', 'i.changed'])
          .orderBy('i.changedOn', 'desc')
          .orderBy('i.id')
          .limit(3),
      )
        .$castTo<Improvement[]>()
        .as('improvements'),
      jsonArrayFrom(
        eb
          .selectFrom('courseUserOrganisations as u')
          .innerJoin('organisations as o', 'o.id', 'u.organisationId')
          .whereRef('u.courseId', '=', 'c.id')
          .select(['o.id', 'o.name', 'o.shortName', 'o.website'])
          .orderBy('o.name'),
      ).as('userOrganisations'),
      jsonObjectFrom(
        eb
          .selectFrom('services as s')
          .innerJoin('organisations as o', 'o.id', 's.ownerId')
          .innerJoin('municipalities as m', 'm.number', 's.municipalityNumber')
          .whereRef('s.id', '=', 'c.serviceId')
          .select([
            's.id',
            's.slug',
            's.name',
            's.phone',
            's.email',
            's.openingHours',
            'o.name as ownerName',
            'm.name as municipalityName',
          ]),
      )
        .$notNull()
        .as('service'),
      jsonObjectFrom(
        eb
          .selectFrom('programmes as p')
          .whereRef('p.id', '=', 'c.programmeId')
          .select(['p.slug', 'p.title', 'p.guideVersion']),
      ).as('programme'),
    ])

/** The runs of a course that haven't ended at `from`, soonest first; cancelled ones too, so that a link to one still tells. */
export const listUpcomingRuns = (db: Db, courseId: number, from: Date) =>
  listRuns(db, courseId, (run) => sql<boolean>`${run}.ends_at > ${from}`)

export async function getRun(db: Db, courseId: number, slug: string): Promise<RunDetails> {
  const [run] = await listRuns(db, courseId, (table) => sql<boolean>`${table}.slug = ${slug}`)
  return found(run)
}

/** The runs of a course for those who keep it, drafts too; only the one at an address, if that is given. */
export const listRunsToKeep = (db: Db, courseId: number, slug?: string) =>
  listRuns(db, courseId, (table) => (slug ? sql<boolean>`${table}.slug = ${slug}` : sql<boolean>`true`), true)

const listRuns = (
  db: Db,
  courseId: number,
  which: (run: RawBuilder<unknown>) => RawBuilder<boolean>,
  withDrafts = false,
) =>
  db
    .selectFrom('runs as r')
    .innerJoin('municipalities as m', 'm.number', 'r.municipalityNumber')
    .innerJoin('runAvailability as a', 'a.runId', 'r.id')
    .selectAll('r')
    .select(['m.name as municipalityName', 'a.seatsTotal', 'a.seatsLeft', 'a.waiting', 'a.waitWeeksMedian'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('sessions as s')
          .whereRef('s.runId', '=', 'r.id')
          .select(['s.day', 's.startsAt', 's.endsAt'])
          .orderBy('s.day'),
      ).as('sessionTimes'),
    )
    .where('r.courseId', '=', courseId)
    .$if(!withDrafts, (query) => query.where('r.publishedAt', 'is not', null))
    .where(which(sql.ref('r')))
    .orderBy('r.startsAt')
    .execute()
    .then((runs) =>
      runs.map(({ sessionTimes, seatsTotal, seatsLeft, waiting, ...run }) => ({
        ...run,
        seats: {
          total: seatsTotal ?? run.capacity,
          left: seatsLeft ?? 0,
          waiting: waiting ?? 0,
        } satisfies Seats,
        sessions: sessionTimes.map(({ day, startsAt, endsAt }) => ({
          day,
          startsAt: new Date(startsAt),
          endsAt: new Date(endsAt),
        })),
      })),
    )

/** What a course costs nationally at a day: dated rates, for information beside the course's own fee. */
export const findNationalRate = (db: Db, kind: 'fee-cap' | 'outpatient-fee', day: string) =>
  db
    .selectFrom('nationalRates')
    .select(['amount', 'validFrom', 'source'])
    .where('kind', '=', kind)
    .where('validFrom', '<=', day)
    .orderBy('validFrom', 'desc')
    .limit(1)
    .executeTakeFirst()

const clock = (column: string): RawBuilder<string> => sql<string>`to_char(${sql.ref(column)}, 'HH24:MI')`
