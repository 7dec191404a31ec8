import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { get, signUp, stands, withdraw } from '../../test/registrations.ts'
import { registrar } from './registrar.ts'
import { deleteInTime } from './retention.ts'
import { seatsOf } from './seats-of.ts'
import { seedRegistrations } from './seed.ts'
import { refreshWaits } from './waits.ts'

const monday = '2026-11-23T09:00:00Z'
let service: TestApp
const app = () => service.app

before(async () => {
  service = await testApp(monday)
})
after(() => service.close())

const nightOf = async (day: string) => {
  service.moveClock(`${day}T02:23:00Z`)
  await deleteInTime(service.db, registrar(service.tools), service.tools.clock())
}

describe('what is kept of participants', () => {
  it('is deleted with its key thirty days after the run, and only counts are left', async () => {
    const course = await aCourse(service.db)
    const run = await aRun(service.db, { courseId: course.id, startsAt: '2026-12-01T16:00:00Z', sessions: 1 })
    const kari = await signUp(app(), run, { with: 1, email: 'kari@example.no' })
    await signUp(app(), run, { email: 'kari@example.no' })
    await nightOf('2026-12-31')
    assert.equal((await stands(app(), kari)).status, 'confirmed', 'thirty days are not over')
    await nightOf('2027-01-01')
    assert.equal((await get(app(), `/api/v1/registrations/${kari.token}`)).status, 404)
    const row = await service.db
      .selectFrom('registrations')
      .selectAll()
      .where('number', '=', kari.number)
      .executeTakeFirstOrThrow()
    assert.deepEqual(row.roles, ['patient', 'next-of-kin'])
    assert.deepEqual(
      [row.sealed, row.person, row.tokenHash, row.submission, row.request],
      [null, null, null, null, null],
    )
    const left = async (table: 'runKeys' | 'repeatSignups') =>
      (await service.db.selectFrom(table).select('runId').where('runId', '=', run.id).execute()).length
    assert.deepEqual([await left('runKeys'), await left('repeatSignups')], [0, 0])
    assert.equal((await seatsOf(service.db, [run.id]))[0]?.taken, 2, 'the figures stay right')
    service.moveClock(monday)
  })

  it('gets no new key afterwards, whatever is sent', async () => {
    const course = await aCourse(service.db)
    const run = await aRun(service.db, {
      courseId: course.id,
      startsAt: '2026-10-01T16:00:00Z',
      signupClosesAt: new Date('2026-10-01'),
    })
    assert.equal((await signUp(app(), run)).status, 409)
    const keys = await service.db.selectFrom('runKeys').select('runId').where('runId', '=', run.id).execute()
    assert.deepEqual(keys, [])
  })

  it('is deleted thirty days after somebody withdrew, though the run is far ahead', async () => {
    const run = await aRun(service.db, {
      courseId: (await aCourse(service.db)).id,
      startsAt: '2027-08-01T16:00:00Z',
    })
    const [kari, ola] = [await signUp(app(), run), await signUp(app(), run)]
    await withdraw(app(), kari)
    await nightOf('2026-12-24')
    assert.equal((await get(app(), `/api/v1/registrations/${kari.token}`)).status, 404)
    assert.equal((await stands(app(), ola)).status, 'confirmed')
    service.moveClock(monday)
  })
})

describe('registrations made for a demonstration', () => {
  it('fill the seats in order, wait when there are none, and open like any other', async () => {
    const course = await aCourse(service.db, { companionsMax: 3 })
    const run = await aRun(service.db, { courseId: course.id, capacity: 3 })
    const party = (number: number, size: number) => ({
      run: run.id,
      registeredAt: new Date(`2026-11-1${number}T10:00:00Z`),
      party: {
        contact: { name: `Person ${number}`, email: `demo${number}@example.no`, language: 'nb' as const },
        members: Array.from({ length: size }, () => ({ role: 'patient' as const })),
      },
    })
    const hands = registrar(service.tools)
    assert.equal(
      await seedRegistrations(
        service.db,
        hands,
        [party(3, 1), party(1, 2), party(2, 2)],
        service.tools.clock(),
      ),
      3,
    )
    assert.deepEqual(await seatsOf(service.db, [run.id]), [
      { runId: run.id, total: 3, taken: 2, left: 1, waiting: 2 },
    ])
  })

  it('come erased when their run ended long ago, and teach how long one waits', async () => {
    const course = await aCourse(service.db)
    const parties = []
    for (const week of [1, 2, 3, 4, 5]) {
      const run = await aRun(service.db, {
        courseId: course.id,
        startsAt: '2026-08-20T16:00:00Z',
        signupClosesAt: new Date('2026-08-17'),
      })
      const registeredAt = new Date('2026-06-01T10:00:00Z')
      const seatedAt = new Date(registeredAt.getTime() + week * 7 * 24 * 3_600_000)
      const contact = { name: 'Person', email: 'demo@example.no', language: 'nb' as const }
      parties.push({
        run: run.id,
        registeredAt,
        seatedAt,
        party: { contact, members: [{ role: 'patient' as const }] },
      })
    }
    await seedRegistrations(service.db, registrar(service.tools), parties, service.tools.clock())
    const kept = await service.db
      .selectFrom('registrations')
      .select('sealed')
      .where(
        'runId',
        'in',
        parties.map(({ run }) => run),
      )
      .execute()
    assert.ok(kept.every(({ sealed }) => sealed === null))
    await refreshWaits(service.db, service.tools.clock())
    const coming = await aRun(service.db, { courseId: course.id })
    const { waitWeeksMedian } = await service.db
      .selectFrom('runAvailability')
      .selectAll()
      .where('runId', '=', coming.id)
      .executeTakeFirstOrThrow()
    assert.equal(waitWeeksMedian, 3)
  })

  it('says nothing of the wait before five have waited', async () => {
    const course = await aCourse(service.db)
    await refreshWaits(service.db, service.tools.clock())
    const run = await aRun(service.db, { courseId: course.id })
    const { waitWeeksMedian } = await service.db
      .selectFrom('runAvailability')
      .selectAll()
      .where('runId', '=', run.id)
      .executeTakeFirstOrThrow()
    assert.equal(waitWeeksMedian, null)
  })
})
