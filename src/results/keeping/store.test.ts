import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { testDb } from '../../../test/db.ts'
import { aVersion } from '../../../test/evaluations.ts'
import { aPerson } from '../../../test/people.ts'
import { anAnsweredRun, anEvaluatedCourse, formOfResults, type Said, well } from '../../../test/results.ts'
import { aService } from '../../../test/services.ts'
import { closeWaves } from '../../evaluations/close.ts'
import { asSide } from '../../evaluations/index.ts'
import type { Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { resultsOf } from '../asking/results-of.ts'
import type { Tally } from '../protection/facts.ts'
import { sum } from '../protection/tally.ts'
import { layResults } from './lay.ts'
import { poolResults } from './pool.ts'

let db: Db
let close: () => Promise<void>
let versionId: number
before(async () => {
  ;({ db, close } = await testDb())
  versionId = await aVersion({ db }, formOfResults)
})
after(() => close())

const person = fc.record({
  benefit: fc.option(fc.constantFrom('1', '3', '4', '5'), { freq: 6 }),
  role: fc.option(fc.constantFrom('self', 'next-of-kin'), { freq: 6 }),
  well: fc.option(fc.constantFrom(20, 40, 60), { freq: 6 }),
  isThere: fc.tuple(...Array.from({ length: 2 }, () => fc.integer({ min: 0, max: 9 }).map((n) => n > 1))),
})
const days = ['01-10', '03-20', '07-30', '12-01'] as const
/** Each world has a year of its own: pools are made up once a day. */
let year = 2025
const run = fc.record({
  people: fc.oneof(fc.array(person, { maxLength: 7 }), fc.array(person, { minLength: 8, maxLength: 30 })),
  closes: fc.subarray([...days], { minLength: 2, maxLength: 2 }),
})
const worlds = fc.array(
  fc.record({
    pools: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
    runs: fc.array(run, { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 3, maxLength: 5 },
)
type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never

/** One in which there is enough to tell, whatever chance makes of the others: four services that share, twelve people in each of two runs. */
const people = Array.from({ length: 12 }, (_, at) => ({
  benefit: at % 2 === 0 ? '4' : '5',
  role: at % 3 === 0 ? 'next-of-kin' : 'self',
  well: at % 2 === 0 ? 40 : 60,
  isThere: [true, true],
}))
const telling = Array.from({ length: 4 }, () => ({
  pools: true,
  runs: [0, 1].map(() => ({ people, closes: ['01-10', '03-20'] })),
})) as World

/** The world in the database, all of it open. Answers the courses. */
async function settle(world: World): Promise<number[]> {
  const courses: number[] = []
  for (const { pools, runs } of world) {
    const { id: serviceId } = await aService(db, { name: 'LMS (demo)', in: 'Bodø' })
    if (pools) await db.insertInto('poolConsents').values({ serviceId, fromOn: '2020-01-01' }).execute()
    const course = await anEvaluatedCourse(db, { versionId, serviceId, waves: ['before', 'after-3-months'] })
    courses.push(course.courseId)
    for (const { people, closes } of runs)
      await anAnsweredRun(
        db,
        course,
        closes.map((day, wave) => ({ closesOn: `${year}-${day}`, said: saidIn(people, wave) })),
      )
  }
  return courses
}

type Somebody = typeof person extends fc.Arbitrary<infer P> ? P : never
const saidIn = (people: Somebody[], wave: number): Said[] =>
  people.flatMap(({ isThere, benefit, role, well: score }, at) => {
    if (!isThere[wave]) return []
    const answers = { ...(benefit && { benefit }), ...(role && { role }), ...(score && well(score)) }
    return [{ who: `person ${at}`, answers }]
  })

/** Night after night: what is over closes, several copies of the program count it, and pools are made up, all at once. */
async function liveThrough(): Promise<void> {
  for (const day of days) {
    const night = new Date(`${year}-${day}T23:30:00Z`)
    const work = [layResults, closeWaves, layResults, poolResults, layResults]
    await Promise.all(work.map((job) => job(db, night)))
    await layResults(db, night)
  }
  year += 1
  await poolResults(db, new Date(`${year}-02-02T01:00:00Z`))
}

const asked = <T>(query: string): Promise<T[]> =>
  asSide(db, 'answers', async (db) => (await sql.raw<T>(query).execute(db)).rows)

type Kept = { key: string; tally: string }
const parsed = (rows: Kept[]): Map<string, Tally> =>
  new Map(
    [...Map.groupBy(rows, ({ key }) => key)].map(([key, its]) => [
      key,
      orderly(sum(its.map(({ tally }) => JSON.parse(tally) as Tally))),
    ]),
  )
/** Without zeros, in a set order: so that equal is the same. */
const orderly = (tally: Tally): Tally => JSON.parse(JSON.stringify(tally, (_, value) => sorted(value)))
const sorted = (value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)))
    : value

const ownUnits = `(values ('course', 'course_id'), ('service', 'service_id')) as unit (kind, name)`
const bricksByUnit = `
  select concat_ws(' ', unit.kind, case unit.kind when 'course' then course_id else service_id end, period, topic) as key, tally::text as tally
  from results.bricks, ${ownUnits}, lateral (values (0), (year)) as p (period) where period is not null
  union all
  select concat_ws(' ', 'run', run_id, 0, b.topic), tally::text from results.bricks b join results.brick_runs r on r.brick_id = b.id
  where (select count(*) from results.brick_runs where brick_id = b.id) = 1
  union all
  select concat_ws(' ', unit.kind, unit.id, period, topic), tally::text
  from results.bundles, lateral (values ('nation', ''), ('region', region), ('programme', programme_id::text)) as unit (kind, id),
    lateral (values (0), (year)) as p (period) where period is not null and unit.id is not null`
const tables = `select concat_ws(' ', unit_kind, unit_id, period, topic) as key, tally::text as tally from results.tables where tally is not null`

describe('However runs close, and whoever counts them at once', () => {
  it('the tables are the sums of bricks and bundles, and these with what waits are all that was answered', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const courses = await settle(world)
        await liveThrough()
        assert.deepEqual(parsed(await asked(tables)), parsed(await asked(bricksByUnit)))
        const counted = await asked<{ code: string; value: string; n: number }>(`
          select code, value, sum(n)::integer as n from answers.counts
          where code in ('', 'benefit', 'who-5') group by 1, 2 having sum(n) <> 0 order by 1, 2`)
        const kept = await asked<{ code: string; value: string; n: number }>(`
          with told as (select topic, tally from results.bricks union all select topic, tally from results.waiting),
          of_question as (select code, tally from told join results.topics on key = topic where kind in ('question', 'score', 'answered'))
          select code, value, sum(n)::integer as n from of_question,
            lateral (select '' as value, (tally ->> 'n')::integer as n where code = ''
              union all select key, value::integer from jsonb_each_text(tally -> 'counts')) as each
          where code in ('', 'benefit', 'who-5') group by 1, 2 having sum(n) <> 0 order by 1, 2`)
        assert.deepEqual(kept, counted)
        const twice = await asked(
          `select run_id, topic from results.brick_runs join results.waiting using (run_id, topic)`,
        )
        assert.deepEqual(twice, [])
        assert.ok(courses.length > 0)
      }),
      { numRuns: 8, examples: [[telling]], endOnFailure: true }, // what went wrong stays in the database
    )
  })

  it('nothing under five is told, in any unit, nor of fewer than three services in a pool', async () => {
    const [{ few, lonely, pools, tables: all }] = (await asked(`
      select count(*) filter (where (tally ->> 'n')::integer < 5)::integer as few,
        count(*) filter (where unit_kind = 'nation')::integer as pools,
        count(*) filter (where services is not null and cardinality(services) < 3)::integer as lonely, count(*)::integer as tables
      from results.tables where tally is not null`)) as [Record<string, number>]
    assert.deepEqual({ few, lonely }, { few: 0, lonely: 0 })
    assert.ok(Number(all) > 50 && Number(pools) > 10)
  })

  it('nothing under five is told by any function', async () => {
    const { rows: services } = await sql<{ id: number }>`select id from services`.execute(db)
    const person = await aPerson(db, {
      roles: services.map(({ id }) => ({ heldIn: 'service', role: 'professional', serviceId: id })),
    })
    const asker = { ...person, at: new Date('2030-01-01T00:00:00Z'), roles: [] } as unknown as Person
    const units = await asked<{ kind: 'run'; id: string; period: number }>(
      `select distinct unit_kind as kind, unit_id as id, period from results.tables where unit_kind in ('run', 'course', 'service')`,
    )
    let seen = 0 // nobody is no small group: that all have stayed may be told
    for (const { kind, id, period } of units) {
      const results = await resultsOf(db, asker, { unit: { kind, id: Number(id) }, period: period || 'all' })
      JSON.stringify(results, (key, value) => {
        if (key === 'n' || key === 'answered' || key === 'everyWaveSoFar' || key === 'of')
          if (typeof value === 'number')
            assert.ok(++seen && (value >= 5 || value === 0), `${key} ${value} of ${kind} ${id}`)
        return value
      })
    }
    assert.ok(seen > 100)
  })

  it('what has been told is neither changed nor removed', async () => {
    for (const table of ['bricks', 'brick_runs', 'bundles', 'bundle_bricks', 'closings', 'topics']) {
      await assert.rejects(asked(`delete from results.${table}`), /stand as they are/)
    }
    await assert.rejects(asked(`update results.bricks set tally = '{}'`), /stand as they are/)
  })

  it('a page can read what is told, and neither what waits nor a sheet', async () => {
    const asPage = (query: string) => asSide(db, 'results', (db) => sql.raw(query).execute(db))
    await asPage('select from results.tables')
    for (const table of [
      'results.waiting',
      'results.closings',
      'results.bundles',
      'answers.sheets',
      'answers.counts',
    ])
      await assert.rejects(asPage(`select from ${table}`), /permission denied/)
  })
})
