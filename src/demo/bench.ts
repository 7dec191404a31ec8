import { sql } from 'kysely'
import { loadThemes } from '../courses/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { listMunicipalities, type Municipality } from '../reference/index.ts'
import { writeOrganisations } from './organisations.ts'
import { planCourse } from './plan/course.ts'
import { type PlacedCourse, place } from './plan/placed.ts'
import { planService } from './plan/services.ts'
import { writeProgrammes } from './programmes.ts'
import { at } from './random.ts'
import type { CoursePlan } from './rows.ts'
import { type Counts, countsOf, inWords, type Options } from './seed.ts'
import type { DemoService } from './services/index.ts'
import { templates } from './templates/index.ts'
import { writeCourses, writeServices } from './write.ts'

/** Puts registrations on the runs of the bench, and answers how many. The room that keeps registrations has its own way. */
export type FillRegistrations = (db: Db, wanted: number) => Promise<number>

export type BenchOptions = Options & {
  runs?: number
  registrations?: number
  fillRegistrations?: FillRegistrations
  /** Whether it may be where real courses are; what is invented is published beside them. */
  amongReal?: boolean
}

const runsACourse = 4
const coursesAtATime = 500

/**
 * Fills a database for measuring: a service in every municipality and some thousand courses and runs, from the templates of
 * the demo. Runs are ahead of today and behind it. Every row is marked demo, so that a reset removes them.
 */
export async function benchLoad(
  db: Db,
  { now, log, runs = 10_000, registrations = 100_000, fillRegistrations, amongReal = false }: BenchOptions,
) {
  if (!amongReal) await refuseAmongReal(db)
  await loadThemes(db)
  const counts = await db.transaction().execute((db) => writeBench(db, { now, log, runs }))
  log(`Bench data: ${inWords(counts)}`)
  await sql`analyze`.execute(db)
  const filled = (await fillRegistrations?.(db, registrations)) ?? 0
  if (fillRegistrations) log(`Bench data: ${filled} registrations`)
  return { ...counts, registrations: filled }
}

/** Thousands of invented courses are published at once: beside real ones people would find them, and sign up. */
async function refuseAmongReal(db: Db): Promise<void> {
  const { rows } = await sql<{ real: boolean }>`select exists (select from services where not demo)
    or exists (select from courses where not demo) as real`.execute(db)
  if (rows[0]?.real)
    throw new Error(
      'There are real courses or services in this database. Use another, or run it with -- --among-real-courses',
    )
}

type Wanted = Options & { runs: number }

async function writeBench(db: Db, { now, log, runs }: Wanted): Promise<Partial<Counts>> {
  const known = await db
    .selectFrom('services')
    .select('id')
    .where('slug', 'like', 'bench-%')
    .executeTakeFirst()
  if (known) throw new Error('There is bench data already; npm run demo:reset removes it')
  const today = dayOf(now)
  const municipalities = await listMunicipalities(db)
  const places = municipalities.map(serviceIn)
  const services = places.map((service, turn) => planService(service, turn, municipalities, today))
  await writeOrganisations(db, services)
  await writeServices(db, services)
  await writeProgrammes(db)
  const courses = coursesFor(places, runs, today)
  for (let written = 0; written < courses.length; written += coursesAtATime) {
    log(`Bench data: ${written} of ${courses.length} courses`)
    await writeCourses(db, courses.slice(written, written + coursesAtATime))
  }
  return { services: services.length, ...countsOf(courses) }
}

/** As many courses as the runs need; the last one gives up the runs that are too many. */
function coursesFor(places: DemoService[], runs: number, today: string): CoursePlan[] {
  const courses = Array.from({ length: Math.ceil(runs / runsACourse) }, (_, number) =>
    planCourse(placeNumber(number, places), today),
  )
  const last = courses.at(-1)
  if (last) last.runs.length -= courses.length * runsACourse - runs
  return courses
}

/** Course number 0, 1, 2 …: municipality by municipality, another template each round. */
function placeNumber(number: number, services: DemoService[]): PlacedCourse {
  const held = templates.filter(({ days }) => days.length > 0)
  const round = Math.floor(number / services.length)
  const service = at(services, number)
  const placed = place(
    at(held, number + round * 11),
    service,
    round,
    number % 6 === 0 ? 'digital' : undefined,
  )
  return { ...placed, slug: `${placed.slug}-${round + 1}`, runs: runsACourse }
}

function serviceIn({ name, number, latitude, longitude, languageForm }: Municipality): DemoService {
  const called = `${name} kommune`
  return {
    slug: `bench-${number}`,
    kind: 'municipal',
    owner: called,
    name: `Læring og mestring, ${called}`,
    called: { nb: called, nn: called, en: `the municipality of ${name}` },
    standard: languageForm === 'nynorsk' ? 'nn' : 'nb',
    catchment: 'own',
    venues: [
      {
        town: name,
        inTown: `i ${name}`,
        municipality: number,
        postalCode: '0000',
        postalPlace: name,
        latitude,
        longitude,
      },
    ],
  }
}
