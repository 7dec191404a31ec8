import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { testDb } from '../../test/db.ts'
import { aCourse } from '../../test/make.ts'
import type { Db } from '../platform/db.ts'
import { benchLoad, planSeats, resetDemo, seedDemo } from './index.ts'
import type { Counts } from './seed.ts'

const now = new Date('2026-11-22T09:00:00Z')
const quiet = { now, log: () => {} }

const countOf = async (db: Db, table: string, where = 'true'): Promise<number> => {
  const { rows } = await sql<{
    count: string
  }>`select count(*) from ${sql.raw(table)} where ${sql.raw(where)}`.execute(db)
  return Number(rows[0]?.count)
}

describe('The demo country in the database', () => {
  let test: Awaited<ReturnType<typeof testDb>>
  let counts: Counts
  before(async () => {
    test = await testDb()
    counts = await seedDemo(test.db, quiet)
  })
  after(() => test.close())

  it('is as large as it says', async () => {
    for (const [table, count] of Object.entries(counts))
      assert.equal(await countOf(test.db, table), count, table)
    assert.equal(counts.services, 62)
    assert.equal(counts.programmes, 12)
  })

  it('is marked demo throughout, and its services say so in their names', async () => {
    for (const table of ['organisations', 'services', 'programmes', 'courses', 'runs']) {
      assert.equal(await countOf(test.db, table, 'not demo'), 0, table)
    }
    assert.equal(await countOf(test.db, 'services', `name not like '% (demo)'`), 0)
  })

  it('has a learning centre for every hospital trust, with the municipalities of its area', async () => {
    assert.equal(await countOf(test.db, 'organisations', `kind = 'health-region'`), 4)
    assert.equal(
      await countOf(test.db, 'organisations', `kind = 'hospital-trust' and parent_id is not null`),
      20,
    )
    assert.equal(await countOf(test.db, 'services', `kind = 'learning-centre'`), 20)
    const { rows } = await sql<{ number: string }>`
      select c.municipality_number as number from service_catchments c join services s on s.id = c.service_id
      where s.slug = 'lms-helse-forde' order by 1`.execute(test.db)
    assert.equal(rows.length, 17)
  })

  it('keeps clock times in Norwegian time, summer and winter', async () => {
    const { rows } = await sql<{ course: number; times: number; offsets: number }>`
      select r.course_id as course, count(distinct (s.starts_at at time zone 'Europe/Oslo')::time)::int as times,
        count(distinct extract(hour from s.starts_at at time zone 'UTC'))::int as offsets
      from sessions s join runs r on r.id = s.run_id group by 1`.execute(test.db)
    assert.ok(rows.every(({ times }) => times === 1))
    assert.ok(rows.some(({ offsets }) => offsets === 2))
  })

  it('can be found by the search', async () => {
    assert.equal(await countOf(test.db, 'course_search'), 180)
    assert.ok((await countOf(test.db, 'run_search')) > 600)
  })

  it('is not put on top of courses that are there', async () => {
    await assert.rejects(seedDemo(test.db, quiet), /courses in the database already/)
    assert.equal(await countOf(test.db, 'courses'), 180)
  })

  it('wants a quarter of the open runs full with a waiting list, and a quarter nearly full', async () => {
    const plans = await planSeats(test.db, { now })
    const capacities = new Map(
      (await test.db.selectFrom('runs').select(['id', 'capacity']).execute()).map(({ id, capacity }) => [
        id,
        capacity,
      ]),
    )
    const left = plans.map(({ runId, takenSeats }) => (capacities.get(runId) ?? 0) - takenSeats)
    const share = (count: number): number => count / plans.length
    assert.ok(plans.length > 150)
    assert.ok(left.every((seats) => seats >= 0))
    assert.ok(Math.abs(share(plans.filter(({ waitingParties }) => waitingParties > 0).length) - 0.25) < 0.08)
    assert.ok(Math.abs(share(left.filter((seats) => seats === 1 || seats === 2).length) - 0.25) < 0.1)
    assert.ok(
      plans.every(({ waitingParties }, i) => waitingParties === 0 || (left[i] === 0 && waitingParties <= 9)),
    )
  })

  it('can be made anew around another day, and leaves a real course at a demo service as it is', async () => {
    await sql`insert into courses (slug, service_id, title, summary, about, for_whom, target_groups, mode, signup, last_reviewed_on)
      select 'ekte-kurs', service_id, title, summary, about, for_whom, target_groups, mode, 'open', last_reviewed_on
      from courses where slug = 'starthjelp-helse-forde'`.execute(test.db)
    const later = await resetDemo(test.db, { ...quiet, now: new Date('2027-04-05T09:00:00Z') })
    assert.deepEqual([later.courses, later.services], [180, 62])
    assert.equal(await countOf(test.db, 'courses', 'demo'), 180)
    assert.equal(await countOf(test.db, 'courses', 'not demo'), 1)
    assert.equal(await countOf(test.db, 'services'), 62)
    assert.ok((await countOf(test.db, 'runs', `starts_at > '2027-11-01'`)) > 50)
  })
})

describe('The bench data', () => {
  it('has exactly as many runs as asked for, in every municipality first', async () => {
    const { db, close } = await testDb()
    const counts = await benchLoad(db, { ...quiet, runs: 1599, fillRegistrations: async () => 7 })
    assert.deepEqual(
      [counts.services, counts.courses, counts.runs, counts.registrations],
      [357, 400, 1599, 7],
    )
    assert.equal(await countOf(db, 'runs'), 1599)
    await close()
  })

  it('refuses to come among real courses and services, unless it is told that it may', async () => {
    const { db, close } = await testDb()
    await aCourse(db)
    await assert.rejects(benchLoad(db, { ...quiet, runs: 4 }), /There are real courses or services/)
    assert.equal(await countOf(db, 'runs'), 0)
    assert.equal((await benchLoad(db, { ...quiet, runs: 4, amongReal: true })).runs, 4)
    await close()
  })
})
