import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aHeldRun, idOf } from '../../test/a-held-run.ts'
import { type TestApp, testApp } from '../../test/app.ts'
import { readMails } from '../../test/mails.ts'
import { formTokenIn, hiddenIn, open } from '../../test/pages.ts'
import { signUp } from '../../test/registrations.ts'

const monday = '2026-11-23T09:00:00Z'
let service: TestApp
const app = () => service.app

before(async () => {
  service = await testApp(monday)
})
after(() => service.close())

/** Two with seats, one who waits, and one whom the service added without an address. */
async function aRunWithPeople() {
  const held = await aHeldRun(service, { capacity: 3, title: 'Leve godt med KOLS' })
  await held.berit.send(`${held.run.path}/ny`, { name: 'P. D.', role: 'patient', phone: '999 00 222' })
  const kari = await signUp(app(), held.run, { name: 'Kari Nordmann', email: 'kari@example.no' })
  const ola = await signUp(app(), held.run, { name: 'Ola Lie', email: 'ola@example.no' })
  const eva = await signUp(app(), held.run, { name: 'Eva Hauge', email: 'eva@example.no' })
  await readMails(service)
  return { ...held, kari, ola, eva, path: `${held.run.path}/melding` }
}

const words = 'Ta med lunsj.\n\nVi møtes ved hovedinngangen.'

describe('a message to those who take part', () => {
  it('is seen first, with whom it reaches and whom to call, and nothing is sent', async () => {
    const { berit, path } = await aRunWithPeople()
    const look = await berit.send(path, { toWhom: 'seated', words, step: 'look' })
    assert.equal(look.status, 200)
    assert.match(look.text, /Dette sender vi til 2 personer.*Ta med lunsj\. +Vi møtes ved hovedinngangen/)
    assert.match(look.text, /Disse har ikke e-post\. Ring dem: P\. D\. 999 00 222/)
    assert.doesNotMatch(look.html, /@example\.no/)
    assert.deepEqual(await readMails(service), [])
  })

  it('goes to each alone, and says nothing of illness where a screen may show it', async () => {
    const { berit, path, run } = await aRunWithPeople()
    const look = await berit.send(path, { toWhom: 'everyone', words, step: 'look' })
    const sent = await berit.send(path, { ...hiddenIn(look), step: 'send' })
    assert.deepEqual([sent.status, sent.location], [303, `${run.path}/meldinger`])
    const mails = await readMails(service)
    assert.deepEqual(
      mails.map(({ to }) => to.address),
      ['kari@example.no', 'ola@example.no', 'eva@example.no'],
    )
    for (const mail of mails) {
      assert.match(mail.subject, /^Melding om påmeldingen din \(MB-....\)$/)
      assert.equal(mail.text.match(/@example\.no/g)?.length, 1, 'only where to answer')
      assert.equal(mail.replyTo, 'lms@example.no')
      assert.match(mail.text, /Ta med lunsj\.\n\nVi møtes ved hovedinngangen\./)
    }
    assert.match(mails[0]?.text ?? '', /Hei, Kari\./)
  })

  it('goes to those who wait alone, or to one', async () => {
    const { berit, path, run, ola } = await aRunWithPeople()
    await berit.send(path, { toWhom: 'waiting', words, step: 'send' })
    assert.deepEqual(
      (await readMails(service)).map(({ to }) => to.name),
      ['Eva Hauge'],
    )
    const toOla = `${run.path}/${await idOf(service, ola)}/melding`
    assert.match((await berit.open(toOla)).text, /Skriv til Ola Lie/)
    await berit.send(toOla, { words, step: 'send' })
    assert.deepEqual(
      (await readMails(service)).map(({ to }) => to.name),
      ['Ola Lie'],
    )
  })

  it('is sent once, however often the button is pressed', async () => {
    const { berit, path } = await aRunWithPeople()
    const formToken = formTokenIn(await berit.open(path))
    for (const _ of [1, 2]) await berit.send(path, { toWhom: 'seated', words, step: 'send', formToken })
    assert.equal((await readMails(service)).length, 2)
  })

  it('is kept with who wrote it and when, sealed, and each can read that they were written to', async () => {
    const { berit, path, run, kari } = await aRunWithPeople()
    await berit.send(path, { toWhom: 'seated', words, step: 'send' })
    const { text } = await berit.open(`${run.path}/meldinger`)
    assert.match(text, /Til de som har plass: 2 Person \d+, 23\. november 2026 kl\.\s10 Ta med lunsj\./)
    const row = await service.db
      .selectFrom('runMessages')
      .selectAll()
      .where('runId', '=', run.id)
      .executeTakeFirstOrThrow()
    assert.ok(row.sealed && !row.sealed.includes('lunsj'))
    assert.match((await open(app(), `/pamelding/${kari.token}`)).text, /Sendte en melding\./)
    await service.db.deleteFrom('runKeys').where('runId', '=', run.id).execute()
    service.moveClock('2026-11-23T09:02:00Z')
  })

  it('cannot become another mail: line breaks, addresses and markup stay words', async () => {
    const { berit, path } = await aRunWithPeople()
    const evil = 'Hei\r\nBcc: alle@example.org\r\nSubject: KOLS\r\n\r\n<script>alert(1)</script>'
    const look = await berit.send(path, { toWhom: 'waiting', words: evil, step: 'look' })
    assert.doesNotMatch(look.html, /<script>alert/)
    await berit.send(path, { ...hiddenIn(look), step: 'send' })
    const [mail, ...others] = await readMails(service)
    assert.deepEqual([others.length, mail?.to.address], [0, 'eva@example.no'])
    assert.doesNotMatch(mail?.subject ?? '', /KOLS|Bcc|[\r\n]/)
    assert.match(mail?.text ?? '', /\nBcc: alle@example\.org\n/)
    assert.doesNotMatch(mail?.html ?? '', /<script>alert/)
  })

  it('is asked for again when there is nothing to send, or nobody to send it to', async () => {
    const { berit, path } = await aRunWithPeople()
    const empty = await berit.send(path, { toWhom: 'alle', words: ' ', step: 'send' })
    assert.equal(empty.status, 422)
    assert.match(empty.text, /Skriv noe å sende/)
    assert.match(empty.text, /Velg hvem som skal få den/)
    const nobody = await aHeldRun(service)
    const answer = await nobody.berit.send(`${nobody.run.path}/melding`, {
      toWhom: 'everyone',
      words,
      step: 'send',
    })
    assert.equal(answer.status, 409)
  })
})
