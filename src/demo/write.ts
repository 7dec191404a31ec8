import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { insertRows } from './insert.ts'
import type { CoursePlan, RunPlan, ServicePlan } from './rows.ts'

/** Writes services with their catchments, those that aren't there. The owners are. */
export async function writeServices(db: Db, plans: ServicePlan[]): Promise<void> {
  const owners = await db
    .selectFrom('organisations')
    .select(['name', 'id'])
    .where('kind', 'in', ['hospital-trust', 'municipality'])
    .execute()
  const idOfOwner = idsBy(owners.map(({ name, id }) => [name, id]))
  await insertRows(
    db,
    'services',
    plans.map(({ owner, service }) => ({ ...service, ownerId: idOfOwner(owner) })),
    'kept',
  )
  const idOfService = idsBy((await slugsOf(db, 'services')).map(({ slug, id }) => [slug, id]))
  const covered = plans.flatMap(({ service, catchment }) =>
    catchment.map((municipalityNumber) => ({ serviceId: idOfService(service.slug), municipalityNumber })),
  )
  await insertRows(db, 'serviceCatchments', covered, 'kept')
}

/**
 * Writes courses with everything under them. Their services, programmes, themes and organisations are there already.
 * They are published last and all at once, so that the search reads each of them once.
 */
export async function writeCourses(db: Db, plans: CoursePlan[]): Promise<void> {
  const idOfService = idsBy((await slugsOf(db, 'services')).map(({ slug, id }) => [slug, id]))
  const idOfProgramme = idsBy((await slugsOf(db, 'programmes')).map(({ slug, id }) => [slug, id]))
  await insertRows(
    db,
    'courses',
    plans.map(({ course, service, programme }) => ({
      ...course,
      publishedAt: null,
      serviceId: idOfService(service),
      programmeId: programme ? idOfProgramme(programme) : null,
    })),
  )
  const idOfCourse = idsBy((await slugsOf(db, 'courses')).map(({ slug, id }) => [slug, id]))
  const numbered = plans.map((plan) => ({ ...plan, courseId: idOfCourse(plan.course.slug) }))
  await writeUnderCourses(db, numbered)
  await writeRuns(db, numbered)
  await publish(db, numbered)
}

async function publish(db: Db, plans: Numbered[]): Promise<void> {
  const moments = plans.map(({ courseId, course }) => ({ id: courseId, at: course.publishedAt }))
  await sql`update courses c set published_at = moment.at
    from jsonb_to_recordset(${JSON.stringify(moments)}::jsonb) as moment (id integer, at timestamptz)
    where c.id = moment.id`.execute(db)
}

type Numbered = CoursePlan & { courseId: number }

async function writeUnderCourses(db: Db, plans: Numbered[]): Promise<void> {
  const organisations = await db.selectFrom('organisations').select(['shortName', 'id']).execute()
  const idOfOrganisation = idsBy(organisations.map(({ shortName, id }) => [shortName ?? '', id]))
  const under = <T>(rows: (plan: Numbered) => T[]) =>
    plans.flatMap((plan) => rows(plan).map((row) => ({ ...row, courseId: plan.courseId })))
  await insertRows(
    db,
    'courseThemes',
    under(({ themes }) => themes.map((themeId) => ({ themeId }))),
  )
  await insertRows(
    db,
    'courseProgrammeItems',
    under(({ items }) => items),
  )
  await insertRows(
    db,
    'courseImprovements',
    under(({ improvements }) => improvements),
  )
  await insertRows(
    db,
    'courseUserOrganisations',
    under(({ userOrganisations }) =>
      userOrganisations.map((name) => ({ organisationId: idOfOrganisation(name) })),
    ),
  )
}

async function writeRuns(db: Db, plans: Numbered[]): Promise<void> {
  await insertRows(
    db,
    'runs',
    plans.flatMap(({ courseId, runs }) => runs.map(({ run }) => ({ ...run, courseId }))),
  )
  const rows = await db
    .selectFrom('runs')
    .select(['courseId', 'slug', 'id'])
    .where('demo', '=', true)
    .execute()
  const idOfRun = idsBy(rows.map(({ courseId, slug, id }) => [`${courseId} ${slug}`, id]))
  const sessionsOf = (courseId: number, { run, sessions }: RunPlan) =>
    sessions.map((session) => ({ ...session, runId: idOfRun(`${courseId} ${run.slug}`) }))
  await insertRows(
    db,
    'sessions',
    plans.flatMap(({ courseId, runs }) => runs.flatMap((run) => sessionsOf(courseId, run))),
  )
}

const slugsOf = (db: Db, table: 'services' | 'programmes' | 'courses') =>
  db.selectFrom(table).select(['slug', 'id']).execute()

/** Looks up ids by name, and says which name isn't there. */
function idsBy(pairs: [string, number][]): (name: string) => number {
  const ids = new Map(pairs)
  return (name) => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`The demo data points at ${name}, which is not in the database`)
    return id
  }
}
