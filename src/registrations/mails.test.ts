import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { accept, type Holder, signUp, stands, withdraw } from '../../test/registrations.ts'
import type { Recipient } from '../platform/mail/index.ts'
import { decrypt } from '../platform/secrets.ts'
import { changeRun } from './change-run.ts'
import { findMailKeys, registrationMails } from './mails/kinds.ts'
import { registrar as makeRegistrar, type Registrar } from './registrar.ts'
import { remind } from './remind.ts'
import { sweep } from './sweep.ts'

const monday = '2026-11-23T09:00:00Z'
let service: TestApp
let registrar: Registrar
const app = () => service.app

before(async () => {
  service = await testApp(monday)
  registrar = makeRegistrar(service.tools)
})
after(() => service.close())

type Read = {
  kind: string
  to: Recipient
  subject: string
  text: string
  html: string
  calendar: string | undefined
}

/** What the sender would send now, oldest first; they are taken out as they would be. */
async function readMails(): Promise<Read[]> {
  const kinds = new Map(registrationMails(registrar).map((kind) => [kind.kind, kind]))
  const rows = await service.db
    .selectFrom('outbox')
    .selectAll()
    .where('settledAt', 'is', null)
    .orderBy('nextAttemptAt')
    .execute()
  const keys = await findMailKeys(registrar)(
    service.db,
    rows.flatMap(({ keyId }) => keyId ?? []),
  )
  const read: Read[] = []
  for (const { id, kind, keyId, sealed, locale } of rows) {
    const key = keys.get(keyId ?? '')
    if (!key || !sealed) continue
    const { to, facts } = JSON.parse(decrypt(key, sealed, id).toString())
    const context = {
      db: service.db,
      locale: locale as 'nb',
      now: service.tools.clock(),
      baseUrl: service.tools.baseUrl,
    }
    const content = await kinds.get(kind)?.write(facts, context)
    if (content) read.push({ kind, to, ...content, calendar: content.attachments?.[0]?.content.toString() })
  }
  await service.db.deleteFrom('outbox').execute()
  return read
}

const aPlace = async (capacity = 10, startsAt = '2027-01-14T16:00:00Z') => {
  const course = await aCourse(service.db, {
    title: 'Leve godt med KOLS',
    companionsMax: 2,
    contactPhone: '75 00 00 00',
  })
  return { course, run: await aRun(service.db, { courseId: course.id, capacity, startsAt }) }
}
const link = ({ token }: Holder, locale = '') => `https://mestring.example.no${locale}/pamelding/${token}`

describe('the mails', () => {
  it('confirm a seat: number, when, where, manage link and calendar file', async () => {
    const { run } = await aPlace()
    const kari = await signUp(app(), run, { name: 'Kari Nordmann', email: 'kari@example.no' })
    const [mail] = await readMails()
    assert.deepEqual(mail?.to, { address: 'kari@example.no', name: 'Kari Nordmann' })
    assert.equal(mail.subject, `Du har fått plass (${kari.number})`)
    assert.match(mail.text, /Hei, Kari\.\n\nVi gleder oss til å se deg torsdag 14\. januar\./)
    assert.match(mail.text, /Når: 14\. og 21\. januar 2027, kl\.\s17\u2060?–\u2060?20/)
    for (const said of [link(kari), 'Møterommet, Havneveien 4', kari.number, '75 00 00 00']) {
      assert.ok(mail.text.includes(said), said)
      assert.ok(mail.html.includes(said), said)
    }
    assert.match(mail.calendar ?? '', new RegExp(`SUMMARY:Kurs \\(${kari.number}\\)`))
    assert.ok(!mail.calendar?.includes('KOLS'))
  })

  it('say nothing of illness in any subject, in any language', async () => {
    const { run } = await aPlace(1)
    const seated = await signUp(app(), run)
    await signUp(app(), run)
    await withdraw(app(), seated)
    for (const { subject } of await readMails()) assert.match(subject, /^[^K]*\(MB-[0-9A-Z]{4}\)$/)
  })

  it('tell the place on the waiting list, as it is when the mail is sent', async () => {
    const { run } = await aPlace(1)
    await signUp(app(), run)
    const waiting = await signUp(app(), run)
    const mail = (await readMails()).at(-1)
    assert.equal(mail?.subject, `Du står på venteliste (${waiting.number})`)
    assert.match(mail.text, /Du er nummer 1 av 1\./)
  })

  it('come in the language of the one who signed up', async () => {
    const { run } = await aPlace()
    const send = (language: string, email: string) =>
      app().inject({
        method: 'POST',
        url: `/api/v1/runs/${run.id}/registrations`,
        payload: { contact: { name: 'Åse', email, language }, party: [{ role: 'patient' }] },
      })
    await send('nn', 'aase@example.no')
    await send('en', 'aase2@example.no')
    const mails = await readMails()
    const text = (address: string) => mails.find(({ to }) => to.address === address)?.text ?? ''
    assert.match(text('aase@example.no'), /Vi gler oss til å sjå deg[\s\S]*\/nn\/pamelding\//)
    assert.match(text('aase2@example.no'), /We look forward[\s\S]*\/en\/pamelding\//)
  })

  it('offer seats with a deadline, and are not sent when the offer is gone', async () => {
    const { run } = await aPlace(1)
    const seated = await signUp(app(), run)
    const waiting = await signUp(app(), run)
    await readMails()
    await withdraw(app(), seated)
    service.moveClock('2026-11-23T10:00:00Z')
    const offer = (await readMails()).find(({ kind }) => kind === 'registrations.offer')
    assert.equal(offer?.subject, `Det er plass til deg. Svar snart (${waiting.number})`)
    assert.match(offer.text, /Vi holder av til 25\. november 2026 kl\.\s10\. Svar før det\./)
    await accept(app(), waiting)
    await withdraw(app(), waiting)
    assert.deepEqual(
      (await readMails()).map(({ kind }) => kind),
      ['registrations.withdrawn'],
      'what was to be said before is no longer so',
    )
    service.moveClock(monday)
  })

  it('tell the truth to somebody who signs up twice, with the link to the first', async () => {
    const { run } = await aPlace()
    const first = await signUp(app(), run, { email: 'to@example.no' })
    const second = await signUp(app(), run, { email: 'to@example.no' })
    const mail = (await readMails()).find(({ kind }) => kind === 'registrations.repeat')
    assert.equal(mail?.subject, `Du er alt påmeldt (${first.number})`)
    assert.ok(mail.text.includes(link(first)))
    assert.ok(!mail.text.includes(second.token))
  })

  it('remind a week and a day before, once, and not those who withdrew', async () => {
    const { run } = await aPlace()
    const [kari, ola] = [await signUp(app(), run), await signUp(app(), run)]
    await withdraw(app(), ola)
    await readMails()
    service.moveClock('2027-01-07T17:00:00Z')
    await remind(service.db, registrar, service.tools.clock())
    await remind(service.db, registrar, service.tools.clock())
    const week = (await readMails()).filter(
      ({ text }) => text.includes(kari.number) || text.includes(ola.number),
    )
    assert.deepEqual(
      week.map(({ subject }) => subject),
      [`Vi ses snart (${kari.number})`],
    )
    service.moveClock('2027-01-13T17:00:00Z')
    await remind(service.db, registrar, service.tools.clock())
    const day = (await readMails()).filter(({ text }) => text.includes(kari.number))
    assert.deepEqual(
      day.map(({ subject }) => subject),
      [`Vi ses i morgen (${kari.number})`],
    )
    service.moveClock(monday)
  })

  it('die with the key of the run', async () => {
    const { run } = await aPlace()
    await signUp(app(), run)
    await service.db.deleteFrom('runKeys').where('runId', '=', run.id).execute()
    registrar.keys.forget(run.id)
    assert.deepEqual(await readMails(), [])
  })

  it('tell of an offer that ran out, and of being taken off the list', async () => {
    const { run } = await aPlace(1)
    const seated = await signUp(app(), run)
    const { number } = await signUp(app(), run)
    await withdraw(app(), seated)
    await readMails()
    const pass = async (to: string) => {
      service.moveClock(to)
      await sweep(service.db, registrar, service.tools.clock())
      return (await readMails()).flatMap(({ kind, text }) => (text.includes(number) ? kind : []))
    }
    assert.deepEqual(await pass('2026-11-25T09:01:00Z'), ['registrations.expired'])
    const newcomer = await signUp(app(), run)
    await withdraw(app(), newcomer)
    await readMails()
    assert.deepEqual(await pass('2026-11-27T09:02:00Z'), ['registrations.silent'])
    service.moveClock(monday)
  })
})

describe('a run that changes', () => {
  const change = (run: { id: number }, set: object) =>
    changeRun(
      service.db,
      registrar,
      run.id,
      (db) => db.updateTable('runs').set(set).where('id', '=', run.id).execute(),
      service.tools.clock(),
    )

  it('is told to all who signed up when it moves, with a calendar file that moves it', async () => {
    const { run } = await aPlace()
    const [kari] = [await signUp(app(), run), await signUp(app(), run)]
    await readMails()
    assert.deepEqual(await change(run, { place: 'Biblioteket' }), { kind: 'changed', told: 2 })
    const mail = (await readMails()).find(({ text }) => text.includes(kari.number))
    assert.match(mail?.subject ?? '', /^Tid eller sted er endret/)
    assert.match(mail?.text ?? '', /Hvor: Biblioteket/)
    assert.match(mail?.calendar ?? '', /SEQUENCE:1/)
    assert.equal((await stands(app(), kari)).reasons.at(-1).kind, 'run-changed')
  })

  it('says nothing when nothing that matters to them changed', async () => {
    const { run } = await aPlace()
    await signUp(app(), run)
    await readMails()
    assert.deepEqual(await change(run, { capacity: 20 }), { kind: 'changed', told: 0 })
    assert.deepEqual(await readMails(), [])
  })

  it('offers new seats to those who wait', async () => {
    const { run } = await aPlace(1)
    const [, waiting] = [await signUp(app(), run), await signUp(app(), run)]
    await change(run, { capacity: 2 })
    assert.equal((await stands(app(), waiting)).status, 'offered')
  })

  it('is told to everybody when it is cancelled, and nobody waits any more', async () => {
    const { run } = await aPlace(1)
    const [seated, waiting] = [await signUp(app(), run), await signUp(app(), run)]
    await readMails()
    await change(run, {
      cancelledAt: service.tools.clock(),
      cancelledBecause: JSON.stringify({ nb: 'for få påmeldte' }),
    })
    const mails = await readMails()
    assert.equal(mails.length, 2)
    for (const mail of mails) {
      assert.match(mail.subject, /^Avlyst \(MB-/)
      assert.match(mail.text, /for få påmeldte/)
      assert.match(mail.calendar ?? '', /STATUS:CANCELLED/)
    }
    assert.deepEqual(
      [(await stands(app(), seated)).status, (await stands(app(), waiting)).status],
      ['cancelled', 'cancelled'],
    )
  })

  it('that is cancelled lets those who take any date wait on at another, with what they wrote', async () => {
    const { course, run } = await aPlace(1)
    await signUp(app(), run)
    const wishing = await signUp(app(), run, { anyRun: true, name: 'Ola Li' })
    const other = await aRun(service.db, { courseId: course.id, startsAt: '2027-03-14T16:00:00Z' })
    await sweep(service.db, registrar, service.tools.clock())
    await change(run, { cancelledAt: service.tools.clock() })
    const now = await stands(app(), wishing)
    assert.deepEqual([now.status, now.run.id, now.offer.run.id], ['offered', other.id, other.id])
    assert.equal((await accept(app(), wishing)).body.status, 'confirmed')
    const { text } =
      (await readMails()).find((mail) => mail.subject === `Du har fått plass (${wishing.number})`) ?? {}
    assert.match(text ?? '', /Hei, Ola\./)
  })

  it('writes all or nothing: a change that fails tells nobody', async () => {
    const { run } = await aPlace()
    await signUp(app(), run)
    await readMails()
    await assert.rejects(
      changeRun(
        service.db,
        registrar,
        run.id,
        async (db) => {
          await db.updateTable('runs').set({ place: 'Et annet sted' }).where('id', '=', run.id).execute()
          throw new Error('after all not')
        },
        service.tools.clock(),
      ),
    )
    assert.deepEqual(await readMails(), [])
  })
})
