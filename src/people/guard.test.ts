import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { open } from '../../test/pages.ts'
import { aPerson, aStaffMember, signIn } from '../../test/people.ts'
import { audit } from './audit.ts'
import { findPersonByToken, type Person } from './person.ts'
import { endSessions } from './sessions.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

const personOf = async (cookie: string): Promise<Person> => {
  const person = await findPersonByToken(service.db, cookie.split('=')[1] ?? '', service.tools.clock())
  assert.ok(person)
  return person
}

describe('A page of the inside', () => {
  it('leads who has not signed in to the sign-in, and on from there', async () => {
    const page = await open(service.app, '/min-side')
    assert.equal(page.status, 303)
    assert.equal(page.location, '/logg-inn?til=%2Fmin-side')
    assert.equal((await open(service.app, '/nn/min-side')).location, '/nn/logg-inn?til=%2Fmin-side')
  })

  it('is shown to who has, kept nowhere, and says who one is', async () => {
    const person = await aPerson(service.db, { name: 'Berit Fjellbekk' })
    const page = await (await signIn(service, person)).open('/min-side')
    assert.equal(page.status, 200)
    assert.equal(page.headers['cache-control'], 'no-store')
    assert.match(page.html, /Min side<\/a><\/p>/)
    assert.match(page.text, /Hei, Berit/)
  })

  it('takes no form that it did not make', async () => {
    const { send, cookie } = await signIn(service, await aPerson(service.db))
    assert.equal((await send('/logg-ut', { formToken: 'a.b.c' })).status, 403)
    assert.equal((await send('/logg-ut')).status, 303)
    const { statusCode } = await service.app.inject({ url: '/min-side', headers: { cookie } })
    assert.equal(statusCode, 303)
  })
})

describe('A session', () => {
  it('ends when it has been left alone for an hour, and after twelve hours at most', async () => {
    const { open } = await signIn(service, await aPerson(service.db))
    for (let minutes = 0; minutes < 12 * 60; minutes += 30) {
      service.moveClock(new Date(Date.parse('2026-11-23T09:00:00Z') + minutes * 60_000))
      assert.equal((await open('/min-side')).status, 200, `${minutes}`)
    }
    service.moveClock('2026-11-23T21:00:00Z')
    assert.equal((await open('/min-side')).status, 303)

    const other = await signIn(service, await aPerson(service.db))
    service.moveClock('2026-11-23T22:00:00Z')
    assert.equal((await other.open('/min-side')).status, 303)
    service.moveClock('2026-11-23T09:00:00Z')
  })

  it('ends everywhere when told to', async () => {
    const person = await aPerson(service.db)
    const [one, other] = [await signIn(service, person), await signIn(service, person)]
    await one.send('/logg-ut/overalt')
    assert.equal((await other.open('/min-side')).status, 303)
    await endSessions(service.db, person.id, service.tools.clock())
  })

  it('needs a new sign-in before participants once it was left alone for a quarter of an hour', async () => {
    const { cookie } = await signIn(service, await aPerson(service.db))
    service.moveClock('2026-11-23T09:14:00Z')
    assert.equal((await personOf(cookie)).session.isFresh, true)
    service.moveClock('2026-11-23T09:30:00Z')
    assert.equal((await personOf(cookie)).session.isFresh, false)
    service.moveClock('2026-11-23T09:31:00Z')
    assert.equal((await personOf(cookie)).session.isFresh, false, 'looking again does not make it fresh')
    service.moveClock('2026-11-23T09:00:00Z')
  })
})

describe('The audit trail', () => {
  it('says who did what in which role, and can only be added to', async () => {
    const { serviceId, ...manager } = await aStaffMember(service.db, 'manager')
    const person = await personOf((await signIn(service, manager)).cookie)
    await audit(service.db, person, { what: 'courses.run-moved', serviceId, subject: { kind: 'run', id: 7 } })
    const entry = await service.db
      .selectFrom('auditEntries')
      .select(['who', 'role', 'what', 'subjectId'])
      .where('accountId', '=', manager.id)
      .executeTakeFirst()
    assert.deepEqual(entry, { who: manager.name, role: 'manager', what: 'courses.run-moved', subjectId: '7' })
    await assert.rejects(service.db.deleteFrom('auditEntries').execute(), /append-only|permission/)
    await assert.rejects(
      service.db.updateTable('auditEntries').set({ who: 'x' }).execute(),
      /append-only|permission/,
    )
  })
})
