import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { anEvaluatedRun, answerAll, linksOf } from '../../../test/evaluations.ts'
import { readPdf } from '../../../test/pdf.ts'
import { aStaffMember, signIn } from '../../../test/people.ts'
import { pathOf, qrCode, widthOf } from '../../platform/qr-code.ts'
import { sayable, sayableReminders } from './rules.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

describe('The waves of a run', () => {
  it('tell how many were asked and have answered, and not so few that who they are could be told', async () => {
    const run = await anEvaluatedRun(service, { people: 6 })
    const links = await linksOf(service)
    await answerAll(service, links.slice(0, 4))
    const browser = await signIn(service, run.staff)
    const few = await browser.open(`${run.path}/evaluering`)
    assert.match(
      few.text,
      /Siste dag: åpen til og med 28\. januar 2027 6 er spurt på e-post\. Færre enn fem har svart\./,
    )
    assert.match(few.text, /Tre måneder etter: åpner 14\. april 2027/)
    await answerAll(service, links.slice(4))
    const page = await browser.open(`${run.path}/evaluering`)
    assert.match(page.text, /6 er spurt på e-post\. 6 av dem har svart\. Ingen påminnelser er sendt\./)
    assert.ok(
      page.text.includes(`${run.waves[0]?.roomCode?.slice(0, 3)} ${run.waves[0]?.roomCode?.slice(3)}`),
    )
    assert.match(
      page.html,
      /<svg class="qr-code" role="img" aria-label="QR-kode til https:\/\/[^"]*\/svar\/rom\//,
    )
  })

  it('tell of how many have seats, where all are asked in the room', async () => {
    service.moveClock('2026-11-23T09:00:00Z')
    const run = await anEvaluatedRun(service, { people: 2, with: 1, linkedBy: 'nothing' })
    assert.deepEqual(await linksOf(service), [])
    const browser = await signIn(service, run.staff)
    const { text } = await browser.open(`${run.path}/evaluering`)
    assert.match(text, /4 har plass\. Færre enn fem har svart\. Tre måneder etter/)
  })

  it('are counted aloud only where that tells nothing of one', () => {
    const told = (all: number, byLink: number) => Object.values(sayable({ all, byLink }))
    assert.deepEqual([told(0, 0), told(4, 4), told(5, 5)], [[], [], [5, 5]])
    assert.deepEqual([told(11, 7), told(9, 4), told(12, 7)], [[11], [9], [12, 7, 5]], 'nor one way of few')
    assert.deepEqual(sayableReminders([9, 3], 10), [undefined, 3])
  })

  it('aren’t there for others', async () => {
    const run = await anEvaluatedRun(service, { people: 0 })
    const stranger = await signIn(service, await aStaffMember(service.db))
    for (const path of ['', `/${run.waves[0]?.id}/plakat.pdf`, `/${run.waves[0]?.id}/skjema.pdf`]) {
      assert.equal((await stranger.open(`${run.path}/evaluering${path}`)).status, 404)
    }
    const other = await anEvaluatedRun(service, { people: 0 })
    const browser = await signIn(service, other.staff)
    assert.equal((await browser.open(`${other.path}/evaluering/${run.waves[0]?.id}/plakat.pdf`)).status, 404)
  })
})

describe('What is printed for a run', () => {
  it('is a poster and a form that can be read aloud, in the language asked for', async () => {
    const run = await anEvaluatedRun(service, { people: 0, linkedBy: 'own-code' })
    const { cookie } = await signIn(service, run.staff)
    const prints = [
      ['plakat', '', 'nb', 'Hva synes du om kurset?'],
      ['plakat', '/en', 'en', 'What do you think of the course?'],
      ['skjema', '/nn', 'nn', 'Kort om kurset'],
    ]
    for (const [what, prefix, lang, title] of prints) {
      const url = `${prefix}${run.path}/evaluering/${run.waves[0]?.id}/${what}.pdf`
      const answer = await service.app.inject({ url, headers: { cookie } })
      assert.equal(answer.statusCode, 200, url)
      const pdf = readPdf(answer.rawPayload)
      const said = [pdf.isTagged, pdf.isUniversal, pdf.lang, pdf.title, pdf.hasHeading, pdf.pages]
      assert.deepEqual(said, [true, true, lang, title, true, 1], url)
      assert.deepEqual([pdf.fonts.areEmbedded, pdf.fonts.areReadable, pdf.runsScripts], [true, true, false])
    }
  })
})

describe('A QR code', () => {
  it('has its three corner squares, and light all around', () => {
    const rows = qrCode('https://mestring.example.no/svar/rom/B7K2QX')
    const corner = (y: number, x: number) =>
      rows[y]
        ?.slice(x, x + 7)
        .map(Number)
        .join('')
    const last = rows.length - 7
    for (const [y, x] of [
      [0, 0],
      [0, last],
      [last, 0],
    ] as const) {
      assert.deepEqual([corner(y, x), corner(y + 1, x), corner(y + 3, x)], ['1111111', '1000001', '1011101'])
    }
    assert.equal(widthOf(rows), rows.length + 8)
    assert.match(pathOf(rows), /^M4 4h7v1h-7z/)
  })
})
