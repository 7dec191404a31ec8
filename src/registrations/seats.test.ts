import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { type TestApp, testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { accept, aSignUp, decline, type Holder, signUp, withdraw } from '../../test/registrations.ts'
import { seatFaults } from '../../test/seat-faults.ts'
import { addCompanion, removeCompanion } from './change-party.ts'
import { changeRun } from './change-run.ts'
import { getHeld } from './held.ts'
import { registrar } from './registrar.ts'
import { sweep } from './sweep.ts'

let service: TestApp
const app = () => service.app
const monday = '2026-11-23T09:00:00Z'

before(async () => {
  service = await testApp(monday)
})
after(() => service.close())

describe('sixty-four people at once', () => {
  it('get the fifty seats of a run, and the others a place each: none sold twice, none lost', async () => {
    const run = await aRun(service.db, { courseId: (await aCourse(service.db)).id, capacity: 50 })
    const url = `${await app().listen({ port: 0, host: '127.0.0.1' })}/api/v1/runs/${run.id}/registrations`
    const answers: { status: number; body: any }[] = []
    const left = Array.from({ length: 256 }, () =>
      JSON.stringify(aSignUp({ with: Math.random() < 0.3 ? 1 : 0 })),
    )
    const client = async () => {
      for (let body = left.pop(); body; body = left.pop()) {
        const answer = await fetch(url, {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json' },
        })
        answers.push({ status: answer.status, body: await answer.json() })
      }
    }
    await Promise.all(Array.from({ length: 64 }, client))

    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201])
    assert.equal(new Set(answers.map(({ body }) => body.id)).size, 256)
    const { rows } = await sql<{ seats: number; confirmed: number; waiting: number }>`
      select sum(seats_of(g))::integer as seats, count(confirmed_at)::integer as confirmed,
        (select count(*)::integer from queue_entries q where q.run_id = ${run.id}) as waiting
      from registrations g where run_id = ${run.id}`.execute(service.db)
    const said = (status: string) => answers.filter(({ body }) => body.status === status).length
    assert.ok((rows[0]?.seats ?? 99) <= 50)
    assert.deepEqual([rows[0]?.confirmed, rows[0]?.waiting], [said('confirmed'), said('waiting')])
    const places = answers.flatMap(({ body }) => body.place ?? []).sort((a, b) => a - b)
    assert.deepEqual(
      places,
      Array.from(places, (_, index) => index + 1),
    )
    assert.deepEqual(await faults(run.courseId), [])
  })
})

describe('the database itself', () => {
  it('refuses a seat that is not there, whoever writes', async () => {
    const run = await aRun(service.db, { courseId: (await aCourse(service.db)).id, capacity: 1 })
    await signUp(app(), run)
    const waiting = await signUp(app(), run)
    await assert.rejects(
      sql`update registrations set confirmed_at = now() where number = ${waiting.number}`.execute(service.db),
      /run_seats_never_oversold/,
    )
    await assert.rejects(sql`update runs set capacity = 0 where id = ${run.id}`.execute(service.db))
  })

  it('makes nobody wait longer than three seconds for somebody else', async () => {
    const run = await aRun(service.db, { courseId: (await aCourse(service.db)).id })
    await service.db.transaction().execute(async (db) => {
      await sql`select lock_seats_of_course(${run.courseId}::integer)`.execute(db)
      const { status, body } = await signUp(app(), run)
      assert.deepEqual([status, body.status], [503, 503])
    })
    assert.equal((await signUp(app(), run)).status, 201)
  })

  it('says how many seats are taken when a run is made too small', async () => {
    const run = await aRun(service.db, { courseId: (await aCourse(service.db)).id, capacity: 3 })
    for (let seat = 0; seat < 3; seat += 1) await signUp(app(), run)
    assert.deepEqual(await resize(run.id, 2), { kind: 'too-few-seats', taken: 3 })
  })

  it('gives numbers that never repeat, in letters nobody mistakes', async () => {
    const { rows } = await sql<{ different: number; wrong: number }>`
      select count(distinct registration_number(n))::integer as different,
        count(*) filter (where registration_number(n) !~ '^MB-[2-9B-DF-HJKM-NP-TW-XZ]{4,5}$')::integer as wrong
      from generate_series(440000, 480000) n`.execute(service.db)
    assert.deepEqual(rows[0], { different: 40_001, wrong: 0 })
  })
})

type Step =
  | { do: 'register'; run: 0 | 1; with: number; anyRun: boolean }
  | { do: 'withdraw' | 'accept' | 'stay' | 'leave' | 'remove'; who: number }
  | { do: 'add'; who: number; together: boolean }
  | { do: 'resize'; run: 0 | 1; seats: number }
  | { do: 'wait'; hours: number }

const who = fc.nat(40)
const run = fc.constantFrom<0 | 1>(0, 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('register' as const),
      run,
      with: fc.nat(2),
      anyRun: fc.boolean(),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom('withdraw' as const, 'accept', 'stay', 'leave', 'remove'),
      who,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('add' as const), who, together: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('resize' as const), run, seats: fc.integer({ min: 1, max: 6 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 200 }) }),
  },
)

describe('whatever people do, in whatever order', () => {
  it('no seat is given twice, nobody is lost, nobody is overtaken and no seat is idle', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 45 }), async (steps) => {
        service.moveClock(monday)
        const course = await aCourse(service.db, { companionsMax: 3 })
        const runs = [
          await aRun(service.db, { courseId: course.id, capacity: 3, startsAt: '2026-12-14T16:00:00Z' }),
          await aRun(service.db, { courseId: course.id, capacity: 2, startsAt: '2027-01-14T16:00:00Z' }),
        ]
        const people: Holder[] = []
        for (const next of steps) {
          await take(next, runs, people)
          assert.deepEqual(await faults(course.id), [], JSON.stringify(next))
        }
      }),
      { numRuns: 12 },
    )
  })
})

async function take(step: Step, runs: { id: number }[], people: Holder[]): Promise<void> {
  if (step.do === 'register') {
    const answer = await signUp(app(), runs[step.run] as { id: number }, {
      with: step.with,
      anyRun: step.anyRun,
    })
    assert.ok(answer.status === 201 || answer.status === 409)
    if (answer.status === 201) people.push(answer)
    return
  }
  if (step.do === 'resize') return void (await resize((runs[step.run] as { id: number }).id, step.seats))
  if (step.do === 'wait') {
    service.moveClock(new Date(service.tools.clock().getTime() + step.hours * 3_600_000))
    return void (await sweep(service.db, registrar(service.tools), service.tools.clock()))
  }
  const holder = people[step.who % Math.max(people.length, 1)]
  if (!holder) return
  if (step.do === 'withdraw') await withdraw(app(), holder)
  else if (step.do === 'accept') await accept(app(), holder)
  else if (step.do === 'stay' || step.do === 'leave') await decline(app(), holder, step.do === 'leave')
  else if (step.do === 'remove' || step.do === 'add') {
    const held = await getHeld(service.db, holder.token)
    const hands = [service.db, registrar(service.tools), held] as const
    if (step.do === 'add')
      await addCompanion(
        ...hands,
        { member: { role: 'next-of-kin' }, together: step.together },
        service.tools.clock(),
      )
    else await removeCompanion(...hands, { which: 1 }, service.tools.clock())
  }
}

const resize = (run: number, seats: number) =>
  changeRun(
    service.db,
    registrar(service.tools),
    run,
    (db) => db.updateTable('runs').set({ capacity: seats }).where('id', '=', run).execute(),
    service.tools.clock(),
  )

const faults = (course: number) => seatFaults(service.db, course, service.tools.clock())
