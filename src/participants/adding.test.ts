import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { aHeldRun } from '../../test/a-held-run.ts'
import { type TestApp, testApp } from '../../test/app.ts'
import { readMails } from '../../test/mails.ts'
import { formTokenIn } from '../../test/pages.ts'
import { signUp } from '../../test/registrations.ts'
import { registrar, registrationJobs } from '../registrations/index.ts'

const monday = '2026-11-23T09:00:00Z'
let service: TestApp
const app = () => service.app

before(async () => {
  service = await testApp(monday)
})
after(() => service.close())

const registrationsOn = (run: { id: number }) =>
  service.db.selectFrom('registrations').selectAll().where('runId', '=', run.id).orderBy('id').execute()

describe('somebody who comes by referral', () => {
  it('is added by initials alone, and gets a seat as anybody who comes now would', async () => {
    const { run, berit } = await aHeldRun(service)
    const { status, location } = await berit.send(`${run.path}/ny`, { name: 'K. N.', role: 'patient' })
    assert.equal(status, 303)
    const { text } = await berit.open(location ?? '')
    assert.match(text, /K\. N\. Har plass\..*E-post Ikke oppgitt.*Lagt til av tjenesten/)
    const [row] = await registrationsOn(run)
    assert.ok(row?.sealed && row.addedBy)
    assert.ok(!JSON.stringify(row).includes('K. N.'))
    assert.deepEqual(await readMails(service), [])
  })

  it('gets a confirmation and a page of their own when an address is known', async () => {
    const { run, berit } = await aHeldRun(service)
    const fields = {
      name: 'Kari Nordmann',
      role: 'patient',
      email: 'kari@example.no',
      language: 'nn',
      with: '1',
    }
    await berit.send(`${run.path}/ny`, { ...fields, needs: ['wheelchair'], interpreter: 'arabisk' })
    const [mail] = await readMails(service)
    assert.match(mail?.subject ?? '', /^Du har fått plass \(MB-....\)$/)
    const link = /https:\/\/mestring\.example\.no\/nn(\/pamelding\/\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
    const mine = await berit.open(link)
    assert.match(mine.text, /Dere har plass.*De som holder kurset, meldte dere to på sammen/)
    assert.match((await berit.open(run.path)).text, /Rommet: 1 rullestol.*Tolk: arabisk/)
  })

  it('waits behind those who wait', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 1 })
    await signUp(app(), run)
    await signUp(app(), run)
    const { location } = await berit.send(`${run.path}/ny`, { name: 'P. D.', role: 'patient' })
    assert.match((await berit.open(location ?? '')).text, /P\. D\. Venter som nummer 2/)
  })

  it('is added once, however often the form is sent, and once by each address', async () => {
    const { run, berit } = await aHeldRun(service)
    const formToken = formTokenIn(await berit.open(`${run.path}/ny`))
    const fields = { name: 'Kari', role: 'patient', email: 'kari2@example.no' }
    const first = await berit.send(`${run.path}/ny`, { ...fields, formToken })
    const again = await berit.send(`${run.path}/ny`, { ...fields, formToken })
    assert.deepEqual([again.status, again.location], [303, first.location])
    const another = await berit.send(`${run.path}/ny`, fields)
    assert.deepEqual([another.status, /påmeldt her fra før/.test(another.text)], [409, true])
    assert.equal((await registrationsOn(run)).length, 1)
  })

  it('takes a free seat on the day, also after sign-up has closed', async () => {
    const { run, berit } = await aHeldRun(service, { startsAt: '2026-11-23T10:00:00Z' })
    const { location } = await berit.send(`${run.path}/ny`, { name: 'P. D.', role: 'patient' })
    assert.match((await berit.open(location ?? '')).text, /Har plass/)
  })

  it('is asked about again where something is wrong, and nothing written is lost', async () => {
    const { run, berit } = await aHeldRun(service)
    const { status, html, text } = await berit.send(`${run.path}/ny`, {
      name: '',
      email: 'kari@',
      phone: 'x',
      food: 'nøtter',
      with: '9',
    })
    assert.equal(status, 422)
    assert.match(text, /Skriv navn eller initialer.*Velg hvem det er/)
    assert.match(html, /value="nøtter"/)
  })
})

describe('somebody who is only counted', () => {
  it('takes a seat and is nobody: a role, an age band, a sex and a municipality', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 3 })
    const fields = { people: '2', role: 'patient', ageBand: '40-59', sex: 'woman', municipality: 'Fauske' }
    const done = await berit.send(`${run.path}/antall`, fields)
    assert.deepEqual([done.status, done.location], [303, run.path])
    const rows = await registrationsOn(run)
    assert.equal(rows.length, 2)
    assert.ok(rows.every((row) => !row.sealed && !row.person && !row.tokenHash && row.confirmedAt))
    const { text } = await berit.open(run.path)
    assert.match(text, /2 av 3 plasser er tatt/)
    assert.match(text, /Talt med: deltaker 40–59 år, kvinne, Fauske/)
    const one = await berit.open(`${run.path}/${rows[0]?.id}`)
    assert.match(one.text, /Navn og kontakt ligger på sykehuset, ikke her/)
  })

  it('can have no personal data, whoever writes', async () => {
    const { run, berit } = await aHeldRun(service)
    await berit.send(`${run.path}/antall`, { role: 'patient' })
    for (const column of ['sealed', 'person', 'token_hash', 'request']) {
      await assert.rejects(
        sql`update registrations set ${sql.ref(column)} = 'x'::bytea where run_id = ${run.id}`.execute(
          service.db,
        ),
        /registrations_counted_says_nobody/,
        column,
      )
    }
    await signUp(app(), run)
    await assert.rejects(
      sql`update registrations set sex = 'man' where run_id = ${run.id} and not counted`.execute(service.db),
      /registrations_only_counted_are_described/,
    )
  })

  it('passes nobody who waits, and is told how to make room', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 1 })
    await signUp(app(), run)
    await signUp(app(), run)
    const full = await berit.send(`${run.path}/antall`, { role: 'patient' })
    assert.deepEqual([full.status, /1 står på venteliste foran/.test(full.text)], [409, true])
  })

  it('is counted once, however often the form is sent, and leaves again', async () => {
    const { run, berit } = await aHeldRun(service)
    const formToken = formTokenIn(await berit.open(`${run.path}/antall`))
    for (const _ of [1, 2])
      await berit.send(`${run.path}/antall`, { role: 'patient', people: '2', formToken })
    const [first, ...others] = await registrationsOn(run)
    assert.equal(others.length, 1)
    await berit.send(`${run.path}/${first?.id}/avmelding`, { because: 'asked' })
    assert.match((await berit.open(run.path)).text, /1 av 3 plasser er tatt/)
  })

  it('is moved to another date like others', async () => {
    const { run, berit, anotherRun } = await aHeldRun(service)
    const later = await anotherRun({ startsAt: '2027-02-11T16:00:00Z' })
    await berit.send(`${run.path}/antall`, { role: 'patient' })
    const [row] = await registrationsOn(run)
    const done = await berit.send(`${run.path}/${row?.id}/flytt`, { to: String(later.id) })
    assert.equal(done.status, 303)
    assert.match((await berit.open(later.path)).text, /1 av 3 plasser er tatt/)
  })

  it('lives where it is asked when a name means two places', async () => {
    const { run, berit } = await aHeldRun(service)
    const which = await berit.send(`${run.path}/antall`, { role: 'patient', municipality: 'Herøy' })
    assert.deepEqual([which.status, /Herøy.*Nordland/.test(which.text)], [422, true])
    const number = /value="(\d{4})"/.exec(which.html)?.[1] ?? ''
    const done = await berit.send(`${run.path}/antall`, { role: 'patient', municipality: number })
    assert.equal(done.status, 303)
    const unknown = await berit.send(`${run.path}/antall`, { role: 'patient', municipality: 'Xqzjw' })
    assert.deepEqual([unknown.status, /ingen kommune som heter Xqzjw/.test(unknown.text)], [422, true])
  })

  it('stays as a count when the names of the others are deleted', async () => {
    const { run, berit } = await aHeldRun(service, { startsAt: '2026-11-24T10:00:00Z' })
    await berit.send(`${run.path}/antall`, { role: 'patient', sex: 'man' })
    await berit.send(`${run.path}/ny`, { name: 'K. N.', role: 'patient' })
    const retention = registrationJobs(registrar(service.tools)).find(({ name }) =>
      name.endsWith('.retention'),
    )
    await retention?.run(service.db, new Date('2027-01-15T09:00:00Z'))
    const rows = await registrationsOn(run)
    assert.deepEqual(
      rows.map(({ counted, sex, sealed }) => [counted, sex, sealed]),
      [
        [true, 'man', null],
        [false, null, null],
      ],
    )
    assert.match((await berit.open(run.path)).text, /Har plass 2 personer Talt med: deltaker mann Slettet/)
  })
})
