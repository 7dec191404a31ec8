import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { aStaffMember } from '../../../test/people.ts'
import { accept, decline, type Holder, signUp, withdraw } from '../../../test/registrations.ts'
import { seatFaults } from '../../../test/seat-faults.ts'
import type { Person } from '../../people/index.ts'
import { registrar as makeRegistrar, type Registrar } from '../registrar.ts'
import { sweep } from '../sweep.ts'
import { addCounted } from './add-counted.ts'
import { addReferred } from './add-referred.ts'
import { changeCapacity } from './capacity.ts'
import { moveParty } from './move-party.ts'
import type { OwnRun } from './own-run.ts'
import { putFirst } from './put-first.ts'
import { answerFor, withdrawFor } from './withdraw-for.ts'

let service: TestApp
let registrar: Registrar
const monday = '2026-11-23T09:00:00Z'

before(async () => {
  service = await testApp(monday)
  registrar = makeRegistrar(service.tools)
})
after(() => service.close())

type Step =
  | { do: 'register' | 'refer' | 'count'; run: 0 | 1; size: number }
  | { do: 'leave' | 'accept' | 'decline' | 'withdraw' | 'answer' | 'move' | 'first'; who: number }
  | { do: 'resize'; run: 0 | 1; seats: number }
  | { do: 'wait'; hours: number }

const run = fc.constantFrom<0 | 1>(0, 1)
const who = fc.nat(40)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('register' as const, 'register' as const, 'refer' as const, 'count' as const),
      run,
      size: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'leave' as const,
        'accept' as const,
        'decline' as const,
        'withdraw' as const,
        'answer' as const,
        'move' as const,
        'first' as const,
      ),
      who,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('resize' as const), run, seats: fc.integer({ min: 1, max: 6 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 100 }) }),
  },
)

describe('whatever those who hold a run do, in whatever order', () => {
  it('no seat is given twice, nobody is lost, nobody loses a seat, and no seat is idle', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 40 }), async (steps) => {
        service.moveClock(monday)
        const course = await aCourse(service.db, { companionsMax: 2 })
        const start = (startsAt: string, capacity: number) =>
          aRun(service.db, { courseId: course.id, capacity, startsAt })
        const runs = [await start('2026-12-14T16:00:00Z', 3), await start('2027-01-14T16:00:00Z', 2)]
        const own = runs.map(({ id }) => ({ id, courseId: course.id, serviceId: course.serviceId }))
        const berit = await aPersonOf(course.serviceId)
        const holders: Holder[] = []
        for (const next of steps) {
          await take(next, own as [OwnRun, OwnRun], { ...berit, at: service.tools.clock() }, holders)
          assert.deepEqual(
            await seatFaults(service.db, course.id, service.tools.clock()),
            [],
            JSON.stringify(next),
          )
        }
      }),
      { numRuns: 12 },
    )
  })
})

async function aPersonOf(serviceId: number): Promise<Person> {
  const { id, name, email } = await aStaffMember(service.db, 'coordinator', serviceId)
  const session = { id: 0, isFresh: true, method: 'link', provider: null, acr: null }
  return { id, name, email, locale: 'nb', at: new Date(monday), roles: [], session }
}

let made = 0

async function take(step: Step, own: [OwnRun, OwnRun], person: Person, holders: Holder[]): Promise<void> {
  const { db } = service
  made += 1
  switch (step.do) {
    case 'register': {
      const answer = await signUp(service.app, own[step.run], { with: step.size - 1 })
      if (answer.status === 201) holders.push(answer)
      return
    }
    case 'refer': {
      const members = Array.from({ length: step.size }, () => ({ role: 'patient' as const }))
      const party = { contact: { name: 'K. N.', email: '', language: 'nb' as const }, members }
      return void (await addReferred(db, registrar, person, own[step.run], { party, key: `${made}` }))
    }
    case 'count': {
      const counted = { role: 'patient' as const }
      const facts = { counted, people: step.size, key: `${made}` }
      return void (await addCounted(db, registrar, person, own[step.run], facts))
    }
    case 'resize':
      return void (await changeCapacity(db, registrar, person, own[step.run], step.seats))
    case 'wait':
      service.moveClock(new Date(service.tools.clock().getTime() + step.hours * 3_600_000))
      return void (await sweep(db, registrar, service.tools.clock()))
    case 'leave':
    case 'accept':
    case 'decline': {
      const holder = holders[step.who % Math.max(holders.length, 1)]
      if (!holder) return
      const act = { leave: withdraw, accept, decline }[step.do]
      return void (await act(service.app, holder))
    }
    default:
      return await forSomebody(step, own, person)
  }
}

/** What is done for one of those who have seats or wait, whichever. */
async function forSomebody(
  step: Extract<Step, { who: number }>,
  own: [OwnRun, OwnRun],
  person: Person,
): Promise<void> {
  const { rows } = await sql<{ registration: number; run: number }>`
    select g.id as registration, g.run_id as run from registrations g
    where g.run_id in (${own[0].id}, ${own[1].id}) and g.withdrawn_at is null and g.left_out_at is null
    order by g.id`.execute(service.db)
  const chosen = rows[step.who % Math.max(rows.length, 1)]
  if (!chosen) return
  const { registration } = chosen
  const [here, there] = own[0].id === chosen.run ? own : [own[1], own[0]]
  const hands = [service.db, registrar, person, here] as const
  if (step.do === 'withdraw') await withdrawFor(...hands, { registration, because: 'asked' })
  if (step.do === 'answer') await answerFor(...hands, { registration, answer: 'accept' })
  if (step.do === 'move') await moveParty(...hands, { registration, to: there.id })
  if (step.do === 'first') await putFirst(...hands, { registration, because: 'En grunn som kan leses' })
}
