import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aHeldRun, aStranger, idOf } from '../../test/a-held-run.ts'
import { type TestApp, testApp } from '../../test/app.ts'
import { readMails } from '../../test/mails.ts'
import { open } from '../../test/pages.ts'
import { signUp, stands, withdraw } from '../../test/registrations.ts'

const monday = '2026-11-23T09:00:00Z'
let service: TestApp
const app = () => service.app

before(async () => {
  service = await testApp(monday)
})
after(() => service.close())

const mine = async ({ token }: { token: string }) => (await open(app(), `/pamelding/${token}`)).text

describe('a seat that the service frees', () => {
  it('goes to the first family that fits, and everybody can read why', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 2 })
    const kari = await signUp(app(), run)
    await signUp(app(), run)
    const couple = await signUp(app(), run, { with: 1 })
    const single = await signUp(app(), run)
    const path = `${run.path}/${await idOf(service, kari)}`
    assert.match((await berit.open(`${path}/avmelding`)).text, /Meld av Kari.*Hvorfor\?/)
    const done = await berit.send(`${path}/avmelding`, { because: 'asked' })
    assert.deepEqual([done.status, done.location], [303, run.path])

    assert.equal((await stands(app(), single)).status, 'offered')
    assert.equal((await stands(app(), couple)).status, 'waiting')
    assert.match(
      await mine(couple),
      /Hvorfor står jeg her\?.*Én plass ble ledig\. Dere er to og vil komme sammen/,
    )
    assert.match(await mine(kari), /De som holder kurset, meldte deg av\. Det ble bedt om\./)
    const mails = await readMails(service)
    assert.ok(mails.some(({ kind, to }) => kind === 'registrations.withdrawn' && to.address))
    assert.ok(mails.some(({ kind }) => kind === 'registrations.offer'))
  })

  it('asks why, and says so when that is not said', async () => {
    const { run, berit } = await aHeldRun(service)
    const path = `${run.path}/${await idOf(service, await signUp(app(), run))}/avmelding`
    const answer = await berit.send(path, { because: 'fordi' })
    assert.deepEqual([answer.status, /Velg hvorfor/.test(answer.text)], [422, true])
  })
})

describe('an offer to somebody whom the service has talked with', () => {
  it('is answered for them', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 1 })
    const first = await signUp(app(), run)
    const waiting = await signUp(app(), run)
    await berit.send(`${run.path}/${await idOf(service, first)}/avmelding`, { because: 'twice' })
    const path = `${run.path}/${await idOf(service, waiting)}`
    assert.match((await berit.open(path)).text, /Svarfrist 25\. november 2026.*Hva svarte de\?/)
    assert.equal((await berit.send(`${path}/svar`, {})).status, 422)
    assert.equal((await berit.send(`${path}/svar`, { answer: 'accept' })).status, 303)
    assert.equal((await stands(app(), waiting)).status, 'confirmed')
    assert.match(await mine(waiting), /Du svarte på telefon/)
    const gone = await berit.send(`${path}/svar`, { answer: 'stay' })
    assert.deepEqual([gone.status, /Tilbudet gjelder ikke lenger/.test(gone.text)], [409, true])
  })
})

describe('a place out of turn', () => {
  const because = 'Flytter i mars, og kan ikke vente til neste kurs'

  it('is given only with a reason, which those who are passed can read, and nobody else', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 1 })
    const seated = await signUp(app(), run)
    const [first, second, third] = [
      await signUp(app(), run),
      await signUp(app(), run),
      await signUp(app(), run),
    ]
    const path = `${run.path}/${await idOf(service, third)}/forst`
    assert.match(
      (await berit.open(path)).text,
      /De 2 som står foran, rykker ett hakk bak.*Det er ikke ledig plass nå/,
    )
    assert.match((await berit.send(path, { because: '' })).text, /har rett til å vite det/)
    assert.equal((await berit.send(path, { because: 'Nei.' })).status, 422)
    assert.equal((await berit.send(path, { because })).status, 303)

    for (const [holder, place] of [
      [first, 2],
      [second, 3],
    ] as const) {
      const text = await mine(holder)
      assert.match(text, new RegExp(`satte noen andre først på ventelisten\\. Du ble nummer ${place}\\.`))
      assert.ok(text.includes(`«${because}»`))
    }
    assert.match((await stands(app(), first)).reasons.at(-1).text, /«Flytter i mars/)
    assert.ok(!(await mine(seated)).includes(because))
    const kept = await service.db.selectFrom('registrationReasons').select('facts').execute()
    assert.ok(!JSON.stringify(kept).includes('mars'), 'the reason is sealed')

    await berit.send(`${run.path}/${await idOf(service, seated)}/avmelding`, { because: 'asked' })
    assert.equal((await stands(app(), third)).status, 'offered')
    assert.equal((await stands(app(), first)).status, 'waiting')
  })

  it('is offered at once when a seat was being saved for somebody else', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 3 })
    const seated = [await signUp(app(), run), await signUp(app(), run), await signUp(app(), run)]
    const trio = await signUp(app(), run, { with: 2 })
    const singles = [await signUp(app(), run), await signUp(app(), run), await signUp(app(), run)]
    for (const holder of seated) await withdraw(app(), holder)
    const [, , third] = singles as [unknown, unknown, (typeof singles)[number]]
    assert.equal((await stands(app(), third)).status, 'waiting')
    const path = `${run.path}/${await idOf(service, third)}/forst`
    assert.match((await berit.open(path)).text, /Det er ledig plass, så tilbudet går ut med en gang/)
    await berit.send(path, { because })
    assert.equal((await stands(app(), third)).status, 'offered')
    assert.ok((await mine(trio)).includes(because))
  })

  it('is for who does not stand first already', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 1 })
    await signUp(app(), run)
    const path = `${run.path}/${await idOf(service, await signUp(app(), run))}/forst`
    const again = await berit.send(path, { because })
    assert.deepEqual([again.status, /De står først fra før/.test(again.text)], [409, true])
  })

  it('forgets its reason when the key of the run is deleted', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 1 })
    await signUp(app(), run)
    const first = await signUp(app(), run)
    const second = await signUp(app(), run)
    await berit.send(`${run.path}/${await idOf(service, second)}/forst`, { because })
    assert.ok((await mine(first)).includes(because))
    await service.db.deleteFrom('runKeys').where('runId', '=', run.id).execute()
    service.moveClock('2026-11-23T09:02:00Z')
    assert.match((await stands(app(), first)).reasons.at(-1).text, /satte noen andre først/)
    service.moveClock(monday)
  })
})

describe('a family that is moved to another date', () => {
  it('has its seats there, is told, and its old date goes out of the calendar', async () => {
    const { run, berit, anotherRun } = await aHeldRun(service, { capacity: 2 })
    const later = await anotherRun({ capacity: 4, startsAt: '2027-02-11T16:00:00Z', in: 'Fauske' })
    const couple = await signUp(app(), run, { with: 1 })
    const waiting = await signUp(app(), run)
    await readMails(service)
    const id = await idOf(service, couple)
    assert.match((await berit.open(`${run.path}/${id}/flytt`)).text, /februar 2027, Fauske: 4 ledige plasser/)
    const done = await berit.send(`${run.path}/${id}/flytt`, { to: String(later.id) })
    assert.deepEqual([done.status, done.location], [303, `${later.path}/${id}`])

    assert.match(await mine(couple), /Dere har plass.*Fauske|flyttet dere hit fra en annen dato/)
    assert.equal((await stands(app(), waiting)).status, 'offered', 'the seat they left goes on')
    const mail = (await readMails(service)).find(({ kind }) => kind === 'registrations.moved')
    assert.match(mail?.subject ?? '', /^Ny dato for deg \(MB-....\)$/)
    assert.match(
      mail?.files['gammel-dato.ics'] ?? '',
      new RegExp(`UID:run-${run.id}-1@.*STATUS:CANCELLED`, 's'),
    )
    assert.match(mail?.files['gammel-dato.ics'] ?? '', /SEQUENCE:1/)
    assert.match(mail?.files['kurs.ics'] ?? '', new RegExp(`UID:run-${later.id}-1@.*STATUS:CONFIRMED`, 's'))
    assert.equal((await berit.open(`${run.path}/${id}`)).status, 404)
    assert.equal((await berit.open(`${later.path}/${id}`)).status, 200)
  })

  it('keeps what it has when there is no room there', async () => {
    const { run, berit, anotherRun } = await aHeldRun(service, { capacity: 2 })
    const small = await anotherRun({ capacity: 1, startsAt: '2027-02-11T16:00:00Z' })
    const couple = await signUp(app(), run, { with: 1 })
    const path = `${run.path}/${await idOf(service, couple)}/flytt`
    const answer = await berit.send(path, { to: String(small.id) })
    assert.deepEqual([answer.status, /De beholder det de har/.test(answer.text)], [409, true])
    assert.equal((await stands(app(), couple)).status, 'confirmed')
  })

  it('waits there, last, when it waited here', async () => {
    const { run, berit, anotherRun } = await aHeldRun(service, { capacity: 1 })
    const other = await anotherRun({ capacity: 1, startsAt: '2027-02-11T16:00:00Z' })
    for (const at of [run, other]) await signUp(app(), at)
    await signUp(app(), other)
    const waiting = await signUp(app(), run)
    await berit.send(`${run.path}/${await idOf(service, waiting)}/flytt`, { to: String(other.id) })
    const now = await stands(app(), waiting)
    assert.deepEqual([now.status, now.place], ['waiting', 2])
  })

  it('goes nowhere but to a date of the same course', async () => {
    const { run, berit } = await aHeldRun(service)
    const elsewhere = await aHeldRun(service)
    const path = `${run.path}/${await idOf(service, await signUp(app(), run))}/flytt`
    assert.equal((await berit.send(path, { to: String(elsewhere.run.id) })).status, 404)
    assert.equal((await berit.send(path, { to: '999999999' })).status, 404)
    assert.equal((await berit.send(path, { to: '1; drop' })).status, 422)
  })
})

describe('what is done for participants', () => {
  it('is not there for who works in another service, nor for a registration on another run', async () => {
    const { run, berit } = await aHeldRun(service)
    const other = await aHeldRun(service)
    const id = await idOf(service, await signUp(app(), run))
    const foreign = await idOf(service, await signUp(app(), other.run))
    const stranger = await aStranger(service)
    const forms = {
      avmelding: { because: 'asked' },
      svar: { answer: 'accept' },
      flytt: { to: String(run.id) },
    }
    for (const [what, fields] of Object.entries({
      ...forms,
      forst: { because: 'en grunn som er lang nok' },
    })) {
      assert.equal((await stranger.send(`${run.path}/${id}/${what}`, fields)).status, 404, what)
      assert.equal(
        (await berit.send(`${run.path}/${foreign}/${what}`, fields)).status,
        404,
        `${what}, foreign`,
      )
      assert.equal((await stranger.open(`${run.path}/${id}/${what}`)).status === 200, false, what)
    }
    for (const what of ['ny', 'antall', 'kapasitet', 'melding', 'meldinger', 'avlys'])
      assert.equal((await stranger.open(`${run.path}/${what}`)).status, 404, what)
  })
})
