import { sql } from 'kysely'
import { isNational, type Person, regionsOf, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import type { LocalisedText } from '../platform/localised.ts'
import { listHealthRegions } from '../reference/index.ts'
import type { Unit } from './protection/tables.ts'

/** Where a course is found; who may see its results is asked with them. */
export type CoursePlace = {
  id: number
  slug: string
  title: LocalisedText
  serviceId: number
  serviceName: string
  planId: number | null
  /** Who plans it. */
  planGroupId: number | null
}

export const getCoursePlace = async (db: Db, slug: string): Promise<CoursePlace> =>
  found(await places(db).where('c.slug', '=', slug).executeTakeFirst())

/** A run of a course that has been held or is to be. */
export type RunPlace = { course: CoursePlace; id: number; slug: string; startsAt: Date; place: string }

export async function getRunPlace(db: Db, courseSlug: string, slug: string): Promise<RunPlace> {
  const course = await getCoursePlace(db, courseSlug)
  const run = await db
    .selectFrom('runs as r')
    .innerJoin('municipalities as m', 'm.number', 'r.municipalityNumber')
    .where('r.courseId', '=', course.id)
    .where('r.slug', '=', slug)
    .select(['r.id', 'r.slug', 'r.startsAt', 'm.name as place'])
    .executeTakeFirst()
  return { course, ...found(run) }
}

/** The same, for somebody who answers for the service; else it isn't there. */
export async function getKeptRun(
  db: Db,
  person: Person,
  courseSlug: string,
  slug: string,
): Promise<RunPlace> {
  const run = await getRunPlace(db, courseSlug, slug)
  found(
    await db
      .selectFrom('services')
      .select('id')
      .where('id', '=', run.course.serviceId)
      .where('id', 'in', servicesOf(person, 'coordinator', 'manager'))
      .executeTakeFirst(),
  )
  return run
}

const places = (db: Db) =>
  db
    .selectFrom('courses as c')
    .innerJoin('services as s', 's.id', 'c.serviceId')
    .select(['c.id', 'c.slug', 'c.title', 'c.serviceId', 's.name as serviceName'])
    .leftJoin('plans as p', (join) => join.onRef('p.courseId', '=', 'c.id').on('p.closedAt', 'is', null))
    .select(['p.id as planId', 'p.planningGroupId as planGroupId'])

/** The courses of a service that are or were evaluated, by title. */
export const listEvaluatedCourses = (
  db: Db,
  serviceId: number,
): Promise<{ slug: string; title: LocalisedText }[]> =>
  db
    .selectFrom('courses as c')
    .select(['c.slug', 'c.title'])
    .where('c.serviceId', '=', serviceId)
    .where((eb) =>
      eb.exists(eb.selectFrom('evaluations as e').select('e.id').whereRef('e.courseId', '=', 'c.id')),
    )
    .orderBy(sql`c.title ->> 'nb' collate "nb-x-icu"`)
    .execute()

/** The programmes (konsepter), or the one at this address. */
export const listProgrammesAt = (
  db: Db,
  slug?: string,
): Promise<{ id: number; slug: string; title: LocalisedText }[]> =>
  db
    .selectFrom('programmes')
    .select(['id', 'slug', 'title'])
    .$if(slug !== undefined, (query) => query.where('slug', '=', slug ?? ''))
    .orderBy('id')
    .execute()

/** The name of the region at this address. */
export async function getRegionAt(db: Db, slug: string): Promise<string> {
  return found((await listRegions(db)).find((name) => slugOf(name) === slug))
}

/** The health regions by name, in their order. */
export const listRegions = async (db: Db): Promise<string[]> =>
  (await listHealthRegions(db)).map(({ name }) => name)

/** Those whose results somebody may see: their own, or all. */
export async function listRegionsSeenBy(db: Db, person: Person): Promise<string[]> {
  const rows = await db
    .selectFrom('healthRegions')
    .select('name')
    .where((eb) => eb.or([eb('name', 'in', regionsOf(person)), eb.and([isNational(person)])]))
    .execute()
  const seen = new Set(rows.map(({ name }) => name))
  return (await listRegions(db)).filter((name) => seen.has(name))
}

/** A region's name is its address: "Helse Nord" is helse-nord. */
export const slugOf = (region: string): string =>
  region.toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'ae').replaceAll(/\W+/g, '-')

/**
 * The versions of questionnaires that were used in a unit. Of pools only those that come with the service: what others ask of their own isn't
 * told there.
 */
export async function listVersionsUsed(db: Db, unit: Unit): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct v.id
    from evaluation_waves w
    join evaluations e on e.id = w.evaluation_id
    join courses c on c.id = e.course_id
    join questionnaire_versions v on v.id = w.questionnaire_version_id
    join questionnaires q on q.id = v.questionnaire_id
    where ${isUsedIn(unit)} order by v.id`.execute(db)
  return rows.map(({ id }) => id)
}

function isUsedIn(unit: Unit) {
  switch (unit.kind) {
    case 'run':
      return sql`e.id in (select evaluation_id from run_waves where run_id = ${unit.id})`
    case 'course':
      return sql`c.id = ${unit.id}`
    case 'service':
      return sql`c.service_id = ${unit.id}`
    case 'programme':
      return sql`q.key is not null and c.programme_id = ${unit.id}`
    case 'region':
    case 'nation':
      return sql`q.key is not null`
    default:
      return unit satisfies never
  }
}
