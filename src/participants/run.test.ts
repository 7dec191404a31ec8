import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aHeldRun } from '../../test/a-held-run.ts'
import { type TestApp, testApp } from '../../test/app.ts'
import { readMails } from '../../test/mails.ts'
import { hiddenIn, open } from '../../test/pages.ts'
import { aStaffMember, signIn } from '../../test/people.ts'
import { signUp, stands, withdraw } from '../../test/registrations.ts'

const monday = '2026-11-23T09:00:00Z'
let service: TestApp
const app = () => service.app

before(async () => {
  service = await testApp(monday)
})
after(() => service.close())

describe('another number of seats', () => {
  it('shows how many get an offer, and then offers them', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 2 })
    for (let seat = 0; seat < 2; seat += 1) await signUp(app(), run)
    const waiting = [
      await signUp(app(), run, { with: 1 }),
      await signUp(app(), run),
      await signUp(app(), run),
      await signUp(app(), run),
    ]
    const path = `${run.path}/kapasitet`
    assert.match((await berit.open(path)).text, /Nå er det plass til 2, og 2 plasser er tatt\./)
    const look = await berit.send(path, { seats: '6' })
    assert.match(look.text, /Dette skjer 3 får tilbud om plass, 4 personer i alt\./)
    for (const holder of waiting) assert.equal((await stands(app(), holder)).status, 'waiting')
    const done = await berit.send(path, hiddenIn(look))
    assert.deepEqual([done.status, done.location], [303, run.path])
    const now = await Promise.all(waiting.map((holder) => stands(app(), holder)))
    assert.deepEqual(
      now.map(({ status }) => status),
      ['offered', 'offered', 'offered', 'waiting'],
    )
  })

  it('takes no seat from anybody: the run shrinks as people leave', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 4 })
    const seated = []
    for (let seat = 0; seat < 4; seat += 1) seated.push(await signUp(app(), run))
    const waiting = await signUp(app(), run)
    const path = `${run.path}/kapasitet`
    const look = await berit.send(path, { seats: '2' })
    assert.match(look.text, /2 plasser for mange: ingen mister plassen\./)
    await berit.send(path, hiddenIn(look))
    assert.match((await berit.open(run.path)).text, /4 har plass, og det skal være 2\. Ingen mister plassen/)
    const [a, b, c] = seated as [(typeof seated)[0], (typeof seated)[0], (typeof seated)[0]]
    if (!a || !b || !c) throw new Error('nobody has a seat')
    await withdraw(app(), a)
    await withdraw(app(), b)
    assert.equal((await stands(app(), waiting)).status, 'waiting')
    assert.match((await berit.open(run.path)).text, /Alle 2 plassene er tatt/)
    await withdraw(app(), c)
    assert.equal((await stands(app(), waiting)).status, 'offered', 'now the number is right')
  })

  it('can be changed again while it shrinks', async () => {
    const { run, berit } = await aHeldRun(service, { capacity: 3 })
    for (let seat = 0; seat < 3; seat += 1) await signUp(app(), run)
    const path = `${run.path}/kapasitet`
    for (const seats of ['1', '2', '5']) await berit.send(path, { seats, step: 'do' })
    assert.match((await berit.open(run.path)).text, /3 av 5 plasser er tatt/)
  })

  it('is a number from 1 to 500', async () => {
    const { run, berit } = await aHeldRun(service)
    for (const seats of ['0', '501', '-1', '1e2', 'mange', '']) {
      const answer = await berit.send(`${run.path}/kapasitet`, { seats })
      assert.deepEqual([answer.status, /Skriv et tall fra 1 til 500/.test(answer.text)], [422, true], seats)
    }
  })
})

describe('a run that is cancelled', () => {
  it('shows what is sent first, and then tells everybody, with the reason and other dates', async () => {
    const { course, run, berit, anotherRun } = await aHeldRun(service, { capacity: 1 })
    const later = await anotherRun({ startsAt: '2027-02-11T16:00:00Z', in: 'Fauske' })
    const seated = await signUp(app(), run)
    const waiting = await signUp(app(), run)
    await readMails(service)
    const path = `${run.path}/avlys`
    assert.equal((await berit.send(path, { because: ' ' })).status, 422)
    const look = await berit.send(path, { because: 'Kursleder er syk.' })
    assert.match(look.text, /Dette sender vi til 2 personer.*Grunnen er: Kursleder er syk\./)
    assert.match(look.text, /Vi foreslår disse datoene:.*februar 2027, Fauske/)
    assert.equal((await stands(app(), seated)).status, 'confirmed')

    const done = await berit.send(path, hiddenIn(look))
    assert.deepEqual([done.status, done.location], [303, run.path])
    for (const holder of [seated, waiting]) assert.equal((await stands(app(), holder)).status, 'cancelled')
    const mails = await readMails(service)
    assert.equal(mails.length, 2)
    for (const mail of mails) {
      assert.match(mail.subject, /^Avlyst \(MB-....\)$/)
      assert.match(mail.text, /Grunnen er: Kursleder er syk\./)
      assert.ok(mail.text.includes(`https://mestring.example.no/kurs/${course.slug}/${later.slug}`))
      assert.match(mail.files['kurs.ics'] ?? '', /SEQUENCE:1.*STATUS:CANCELLED/s)
    }
    const calendar = await open(app(), `/kurs/${course.slug}/${run.slug}.ics`)
    assert.match(calendar.html, /STATUS:CANCELLED/)
    assert.match((await berit.open(run.path)).text, /Avlyst\. Alle har fått beskjed/)
  })

  it('is cancelled by a coordinator or manager; a professional still sees who takes part', async () => {
    const { course, run } = await aHeldRun(service)
    const yusuf = await signIn(service, await aStaffMember(service.db, 'professional', course.serviceId))
    const path = `${run.path}/avlys`
    assert.equal((await yusuf.open(path)).status, 404)
    assert.equal((await yusuf.send(path, { because: 'Kursleder er syk.', step: 'do' })).status, 404)
    const list = await yusuf.open(run.path)
    assert.deepEqual([list.status, list.html.includes(`href="${path}"`)], [200, false])
  })

  it('is cancelled once', async () => {
    const { run, berit } = await aHeldRun(service)
    await signUp(app(), run)
    await readMails(service)
    for (const _ of [1, 2])
      await berit.send(`${run.path}/avlys`, { because: 'Kursleder er syk.', step: 'do' })
    assert.equal((await readMails(service)).length, 1)
    const trail = await service.db
      .selectFrom('auditEntries')
      .select('what')
      .where('subjectId', '=', String(run.id))
      .where('what', '=', 'registrations.run-cancelled')
      .execute()
    assert.equal(trail.length, 1)
  })
})
