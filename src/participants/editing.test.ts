import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aHeldRun, aStranger, idOf } from '../../test/a-held-run.ts'
import { type TestApp, testApp } from '../../test/app.ts'
import { readMails } from '../../test/mails.ts'
import { open } from '../../test/pages.ts'
import { signUp, stands } from '../../test/registrations.ts'

let service: TestApp
const app = () => service.app

before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

const mine = async (token: string) => open(app(), `/pamelding/${token}`)
const tokenIn = (text: string): string => /\/pamelding\/([\w-]{43})/.exec(text)?.[1] ?? ''

async function somebody(facts: Parameters<typeof signUp>[2] = {}) {
  const { run, berit } = await aHeldRun(service)
  const holder = await signUp(app(), run, facts)
  const path = `${run.path}/${await idOf(service, holder)}`
  await readMails(service)
  return { run, berit, holder, path, edit: `${path}/endre` }
}

describe('somebody who calls to say what they need', () => {
  it('is written down, and reads on their page who changed what', async () => {
    const { berit, holder, path, edit } = await somebody({ name: 'Kari', email: 'kari@example.no', with: 1 })
    const form = await berit.open(edit)
    assert.match(form.html, /name="name"[^>]*value="Kari"/)
    assert.match(form.html, /name="email"[^>]*value="kari@example\.no"/)
    assert.match(form.text, /Å ordne for Kari.*Å ordne for Følge 1/)
    const done = await berit.send(edit, {
      name: 'Kari',
      email: 'kari@example.no',
      phone: '999 00 101',
      needs: 'wheelchair',
      'with1-interpreter': 'arabisk',
    })
    assert.deepEqual([done.status, done.location], [303, path])
    assert.match((await berit.open(path)).text, /999 00 101.*rullestol.*tolk arabisk/)
    assert.match(
      (await mine(holder.token)).text,
      /Person \d+, koordinator, endret telefonnummeret og det som må ordnes\./,
    )
    assert.deepEqual(await readMails(service), [], 'the address is the same, so nothing is sent')
    const deed = await service.db
      .selectFrom('auditEntries')
      .select('details')
      .where('what', '=', 'registrations.participant-changed')
      .executeTakeFirstOrThrow()
    assert.deepEqual((deed.details as { parts: string[] }).parts, ['phone', 'needs'])
    assert.doesNotMatch(JSON.stringify(deed), /arabisk|999/)
  })

  it('changes nothing, and says nothing, when the same is saved again', async () => {
    const { berit, holder, edit } = await somebody({ name: 'Kari', email: 'same@example.no' })
    assert.equal((await berit.send(edit, { name: 'Kari', email: 'same@example.no' })).status, 303)
    assert.doesNotMatch((await mine(holder.token)).text, /endret/)
  })

  it('finds the words kept when some are wrong', async () => {
    const { berit, edit } = await somebody()
    const wrong = await berit.send(edit, { name: '', email: 'kari@', phone: 'ring', food: 'nøtter' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Skriv navn eller initialer.*Telefonnummeret ser ikke.*E-postadressen ser ikke/)
    assert.match(wrong.html, /value="kari@".*value="nøtter"/s)
  })
})

describe('a new e-mail address', () => {
  it('is told to both, and the link in the old mailbox opens nothing', async () => {
    const { berit, holder, edit } = await somebody({ name: 'Kari Ås', email: 'old@example.no' })
    await berit.send(edit, { name: 'Kari Ås', email: 'new@example.no' })
    const mails = await readMails(service)
    const to = (address: string) => mails.filter((mail) => mail.to.address === address)
    const [left, ...others] = to('old@example.no')
    assert.match(left?.subject ?? '', /^Påmelding MB-.... har fått en annen e-postadresse$/)
    assert.doesNotMatch(left?.text ?? '', /Kurset\b|Kari|\/pamelding\//)
    assert.deepEqual(others, [])
    const [welcome] = to('new@example.no')
    const link = tokenIn(welcome?.text ?? '')
    assert.notEqual(link, holder.token)
    assert.equal((await mine(link)).status, 200)
    assert.match((await mine(link)).text, /endret e-postadressen/)
    assert.equal((await mine(holder.token)).status, 404)
  })

  it('is not taken from somebody who is signed up already', async () => {
    const { run, berit, edit } = await somebody({ name: 'Kari' })
    await signUp(app(), run, { email: 'ola@example.no' })
    const answer = await berit.send(edit, { name: 'Kari', email: 'Ola@example.no' })
    assert.equal(answer.status, 409)
    assert.match(answer.text, /påmeldt her fra før, med en annen påmelding/)
  })

  it('brings an offer along; without one, the service calls', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 1 })
    const first = await signUp(app(), run)
    const waiting = await signUp(app(), run, { name: 'Ola', email: 'ola1@example.no' })
    await berit.send(`${run.path}/${await idOf(service, first)}/avmelding`, { because: 'asked' })
    const path = `${run.path}/${await idOf(service, waiting)}`
    await readMails(service)
    await berit.send(`${path}/endre`, { name: 'Ola', email: 'ola2@example.no' })
    const kinds = (await readMails(service)).map(({ kind, to }) => `${kind} ${to.address}`).sort()
    assert.deepEqual(kinds, [
      'registrations.address-changed ola2@example.no',
      'registrations.address-left ola1@example.no',
      'registrations.offer ola2@example.no',
    ])
    assert.doesNotMatch((await berit.open('/min-side')).text, /Ring /)
    await berit.send(`${path}/endre`, { name: 'Ola', email: '', phone: '999 00 102' })
    assert.match((await berit.open('/min-side')).text, /Ring påmelding MB-/)
    assert.match((await berit.open(run.path)).text, /ring innen 25\. november/)
    await berit.send(`${path}/svar`, { answer: 'accept' })
    assert.match((await berit.open(path)).text, /Du svarte på telefon/)
  })
})

describe('changing somebody', () => {
  it('is not there for strangers, for those only counted, nor after they have left', async () => {
    const { run, berit, holder, path, edit } = await somebody({ name: 'Kari', email: 'gone@example.no' })
    const stranger = await aStranger(service)
    assert.equal((await stranger.send(edit, { name: 'X', email: '' })).status, 404)
    await berit.send(`${run.path}/antall`, { people: '1', role: 'patient' })
    const { id } = await service.db
      .selectFrom('registrations')
      .select('id')
      .where('counted', '=', true)
      .executeTakeFirstOrThrow()
    assert.equal((await berit.open(`${run.path}/${id}/endre`)).status, 404)
    await berit.send(`${path}/avmelding`, { because: 'asked' })
    const late = await berit.send(edit, { name: 'Kari', email: 'gone@example.no', phone: '999 00 103' })
    assert.deepEqual([late.status, /gjelder ikke lenger/.test(late.text)], [409, true])
    assert.equal((await stands(app(), holder)).status, 'withdrawn')
  })
})
