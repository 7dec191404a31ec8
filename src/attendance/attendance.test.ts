import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aHeldRun } from '../../test/held.ts'
import { formOf, open } from '../../test/pages.ts'
import { aPerson, aStaffMember, signIn } from '../../test/people.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

describe('Attendance', () => {
  it('is one choice a person and one save', async () => {
    const { path, keys, browser } = await aHeldRun(service)
    const page = await browser.open(`${path}/oppmote/1`)
    assert.match(page.text, /Hvem er her i dag\?/)
    assert.match(page.text, /Deltaker 01 deltaker Møtt Borte Sa fra/)
    const [first = '', second = ''] = keys
    const saved = await browser.send(`${path}/oppmote/1`, {
      [`mark-${first}`]: 'came',
      [`was-${first}`]: '',
      [`mark-${second}`]: 'told',
      [`was-${second}`]: '',
    })
    assert.equal(saved.status, 303)
    const again = await browser.open(`${path}/oppmote/1`)
    assert.match(again.text, /1 møtt , 1 sa fra, 1 ikke merket/)
    assert.match(again.text, /Sist lagret kl\..17\.05 av Person/)
    assert.match((await browser.open(`${path}/oppmote`)).text, /1 møtt, 1 sa fra, 1 ikke merket/)
  })

  it('of the rest is one tap', async () => {
    const { path, keys, browser } = await aHeldRun(service, { people: 4, with: 1 })
    await browser.send(`${path}/oppmote/1`, {
      [`mark-${keys[0]}`]: 'absent',
      [`was-${keys[0]}`]: '',
      rest: 'came',
    })
    assert.match((await browser.open(`${path}/oppmote/1`)).text, /7 møtt , 1 borte/)
  })

  it('by two at once is the work of both', async () => {
    const { path, keys, browser, staff } = await aHeldRun(service)
    const colleague = await signIn(service, await aStaffMember(service.db, 'professional', staff.serviceId))
    const [first, second] = keys
    await browser.send(`${path}/oppmote/1`, { [`mark-${first}`]: 'absent', [`was-${first}`]: '' })
    await colleague.send(`${path}/oppmote/1`, {
      [`was-${first}`]: '',
      [`mark-${second}`]: 'came',
      [`was-${second}`]: '',
    })
    assert.match((await browser.open(`${path}/oppmote/1`)).text, /1 møtt , 1 borte, 1 ikke merket/)
  })

  it('that somebody else has marked otherwise is shown, with both, and settled by who looks', async () => {
    const { path, keys, browser, staff } = await aHeldRun(service)
    const colleague = await signIn(service, await aStaffMember(service.db, 'professional', staff.serviceId))
    const [key, next] = keys
    await browser.send(`${path}/oppmote/1`, { [`mark-${key}`]: 'told', [`was-${key}`]: '' })
    const mine = {
      [`mark-${key}`]: 'came',
      [`was-${key}`]: '',
      [`mark-${next}`]: 'came',
      [`was-${next}`]: '',
    }
    const page = await colleague.send(`${path}/oppmote/1`, mine)
    assert.equal(page.status, 409)
    assert.match(page.text, /merket «Sa fra» kl\..17\.05, og du «Møtt»/)
    assert.match(page.html, new RegExp(`name="was-${key}" value="told"`))
    assert.match(page.text, /1 møtt , 1 sa fra/, 'the other mark is saved')
    const settled = await colleague.send(`${path}/oppmote/1`, {
      [`mark-${key}`]: 'came',
      [`was-${key}`]: 'told',
    })
    assert.equal(settled.status, 303)
    assert.match((await browser.open(`${path}/oppmote/1`)).text, /2 møtt , 1 ikke merket/)
  })

  it('is one mark a person a session, whatever is sent how often', async () => {
    const { path, keys, browser, run } = await aHeldRun(service)
    const fields = { [`mark-${keys[0]}`]: 'came', [`was-${keys[0]}`]: '' }
    await Promise.all(Array.from({ length: 5 }, () => browser.send(`${path}/oppmote/1`, fields)))
    const marks = await service.db
      .selectFrom('attendanceMarks')
      .select('mark')
      .where('runId', '=', run.id)
      .execute()
    assert.deepEqual(marks, [{ mark: 'came' }])
  })

  it('answers a script with what is saved and how the session stands', async () => {
    const { path, keys, browser } = await aHeldRun(service)
    const { tools, app } = service
    const answer = await app.inject({
      method: 'POST',
      url: `${path}/oppmote/1`,
      headers: {
        cookie: browser.cookie,
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
      payload: formOf({
        formToken: tools.formTokens.issue(tools.clock()),
        [`mark-${keys[0]}`]: 'came',
        [`was-${keys[0]}`]: '',
      }).toString(),
    })
    assert.deepEqual(answer.json(), {
      saved: { [keys[0] ?? '']: 'came' },
      clashes: [],
      words: '1 møtt, 2 ikke merket',
    })
  })

  it('is taken of those who are only counted too, told apart without names', async () => {
    const { path, run, browser } = await aHeldRun(service, { people: 1 })
    const counted = { runId: run.id, roles: ['patient'], locale: 'nb', counted: true, sex: 'woman' }
    const at = new Date('2026-12-01T09:00:00Z')
    await service.db
      .insertInto('registrations')
      .values(
        ['40-59', '75-over'].map((ageBand) => ({ ...counted, ageBand, registeredAt: at, confirmedAt: at })),
      )
      .execute()
    const page = await browser.open(`${path}/oppmote/1`)
    assert.match(page.text, /MB-\w+, kvinne, 40–59 år deltaker · bare telt/)
    assert.match(page.text, /MB-\w+, kvinne, 75 år eller eldre/)
    await browser.send(`${path}/oppmote/1`, { rest: 'came' })
    assert.match((await browser.open(`${path}/oppmote/1`)).text, /3 møtt/)
    assert.match((await browser.open(`${path}/utskrifter`)).text, /Deltaker 01 1 av 2/)
  })

  it('waits until people can have come', async () => {
    const { path, keys, browser } = await aHeldRun(service)
    assert.match((await browser.open(`${path}/oppmote/2`)).text, /har ikke begynt/)
    await browser.send(`${path}/oppmote/2`, { [`mark-${keys[0]}`]: 'came', [`was-${keys[0]}`]: '' })
    service.moveClock('2027-01-21T15:30:00Z')
    const browserThen = await browser.open(`${path}/oppmote/2`)
    assert.equal(browserThen.status, 303, 'a week later one signs in anew')
  })

  it('bears bad input', async () => {
    const { path, keys, browser } = await aHeldRun(service)
    for (const fields of [
      { [`mark-${keys[0]}`]: 'drop table', [`was-${keys[0]}`]: 'x' },
      { 'mark-999999999-0': 'came', 'was-999999999-0': '' },
      { [`mark-${keys[0]?.replace('-0', '-5')}`]: 'came' },
      { 'mark-__proto__': 'came', rest: 'everybody' },
      { [`mark-${keys[0]}`]: ['', ''] },
    ]) {
      const { status } = await browser.send(`${path}/oppmote/1`, fields as never)
      assert.equal(status, 303)
    }
    assert.match((await browser.open(`${path}/oppmote/1`)).text, /0 møtt , 3 ikke merket/)
    for (const day of ['0', '3', '999', 'x']) {
      assert.equal((await browser.open(`${path}/oppmote/${day}`)).status, 404)
    }
  })
})

describe('Attendance, seen by others', () => {
  it('is not there for those who work elsewhere, nor for an administrator', async () => {
    const { path, keys } = await aHeldRun(service)
    const elsewhere = await signIn(service, await aStaffMember(service.db))
    const administrator = await signIn(
      service,
      await aPerson(service.db, { roles: [{ heldIn: 'system', role: 'administrator' }] }),
    )
    for (const browser of [elsewhere, administrator]) {
      for (const address of [`${path}/oppmote`, `${path}/oppmote/1`]) {
        assert.equal((await browser.open(address)).status, 404)
      }
      const sent = await browser.send(`${path}/oppmote/1`, { [`mark-${keys[0]}`]: 'came', rest: 'came' })
      assert.equal(sent.status, 404)
    }
    assert.equal((await open(service.app, `${path}/oppmote/1`)).status, 303)
  })

  it('can’t be sent to another run’s people', async () => {
    const mine = await aHeldRun(service)
    const theirs = await aHeldRun(service)
    await mine.browser.send(`${mine.path}/oppmote/1`, {
      [`mark-${theirs.keys[0]}`]: 'absent',
      [`was-${theirs.keys[0]}`]: '',
    })
    assert.match((await theirs.browser.open(`${theirs.path}/oppmote/1`)).text, /0 møtt , 3 ikke merket/)
  })

  it('is refused by the database where somebody has no seat', async () => {
    const { registrations, run, parties } = await aHeldRun(service)
    await service.db
      .updateTable('registrations')
      .set({ withdrawnAt: service.tools.clock() })
      .where('id', '=', registrations[0] ?? 0)
      .execute()
    const mark = {
      runId: run.id,
      registrationId: registrations[0] ?? 0,
      member: 0,
      mark: 'came',
      markedAt: new Date(),
    }
    await assert.rejects(
      service.db
        .insertInto('attendanceMarks')
        .values({ ...mark, day: 1 })
        .execute(),
      { constraint: 'attendance_marks_only_confirmed' },
    )
    await assert.rejects(
      service.db
        .insertInto('attendanceMarks')
        .values({ ...mark, registrationId: registrations[1] ?? 0, day: 7 })
        .execute(),
      { constraint: 'attendance_marks_at_a_session' },
    )
    assert.equal(parties.length, 3)
  })

  it('is told to the one it is about, and kept in the trail without names', async () => {
    const { path, keys, browser, parties, staff, run } = await aHeldRun(service)
    await browser.open(`${path}/oppmote/1`)
    await browser.send(`${path}/oppmote/1`, { [`mark-${keys[0]}`]: 'came', [`was-${keys[0]}`]: '' })
    const own = await open(service.app, `/pamelding/${parties[0]?.token}`)
    assert.match(own.text, new RegExp(staff.name))
    const trail = await service.db
      .selectFrom('auditEntries')
      .select(['what', 'details'])
      .where('subjectId', '=', String(run.id))
      .where('what', 'like', 'attendance.%')
      .orderBy('id')
      .execute()
    assert.deepEqual(trail, [
      { what: 'attendance.seen', details: { day: 1 } },
      { what: 'attendance.taken', details: { day: 1, marks: 1 } },
    ])
  })

  it('waits on one’s own page until it is taken', async () => {
    const { keys, path, browser } = await aHeldRun(service)
    assert.match((await browser.open('/min-side')).text, /Før oppmøte: Når en av oss får demens/)
    await browser.send(`${path}/oppmote/1`, { [`mark-${keys[0]}`]: 'came', [`was-${keys[0]}`]: '' })
    assert.doesNotMatch((await browser.open('/min-side')).text, /Før oppmøte: Når/)
  })
})
