import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { hiddenIn, open, send } from '../../test/pages.ts'
import { kari, signUpByPages } from '../../test/steps.ts'

let service: TestApp
const app = () => service.app

before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

const aPlace = async (courseFacts: object = {}, runFacts: object = {}) => {
  const course = await aCourse(service.db, {
    title: 'Når en av oss får demens',
    companionsMax: 2,
    ...courseFacts,
  })
  const run = await aRun(service.db, { courseId: course.id, ...runFacts })
  return { course, run, path: `/kurs/${course.slug}/${run.slug}/pamelding` }
}

describe('signing up by the pages', () => {
  it('asks, shows what was written, and gives a receipt with number, manage link and calendar', async () => {
    const { path } = await aPlace()
    const form = await open(app(), path)
    assert.match(form.text, /Steg 1 av 3/)
    assert.match(form.text, /Meld deg på: Når en av oss får demens/)
    const check = await send(app(), path, {
      ...hiddenIn(form),
      ...kari({ needs: ['interpreter', 'wheelchair'], interpreter: 'arabisk' }),
    })
    assert.match(check.text, /Stemmer dette\?.*Kari Nordmann.*Tolk: arabisk\. Rullestolplass/)
    const sent = await send(app(), `${path}/bekreftelse`, hiddenIn(check))
    assert.equal(sent.status, 303)
    assert.match(sent.location ?? '', /^\/pamelding\/[\w-]{43}\/kvittering$/)
    const receipt = await open(app(), sent.location ?? '')
    assert.match(receipt.text, /Du har fått plass, Kari/)
    assert.match(
      receipt.text,
      /Nummeret ditt er MB-[0-9A-Z]{4} ?\. Vi har sendt det samme til kar…@example\.no/,
    )
    const link = (sent.location ?? '').replace('/kvittering', '')
    assert.ok(receipt.html.includes(`href="${link}"`))
    const calendar = await open(app(), `${link}/kalender.ics`)
    assert.match(calendar.html, /BEGIN:VEVENT/)
    assert.ok(!calendar.html.includes('demens'), 'a calendar is shown to others')
  })

  it('asks about those who come along on a page of their own, and carries all of it', async () => {
    const { path } = await aPlace()
    const form = await open(app(), path)
    const company = await send(app(), path, { ...hiddenIn(form), ...kari({ with: '2' }) })
    assert.equal(company.status, 200)
    assert.match(company.text, /Nummer 1 du tar med.*Nummer 2 du tar med/)
    const check = await send(app(), path, {
      ...hiddenIn(company),
      step: 'company',
      'with1-name': 'Ola',
      'with1-role': 'next-of-kin',
      'with2-role': 'next-of-kin',
      'with2-needs': 'food',
      'with2-food': 'nøtter',
    })
    assert.match(check.text, /Ola, pårørende eller venn.*Tåler ikke: nøtter/)
    const receipt = await open(
      app(),
      (await send(app(), `${path}/bekreftelse`, hiddenIn(check))).location ?? '',
    )
    assert.match(receipt.text, /Dere har fått plass/)
  })

  it('lets one go back and change, with everything still there', async () => {
    const { path } = await aPlace()
    const check = await send(app(), path, {
      ...hiddenIn(await open(app(), path)),
      ...kari({ needs: 'other', other: 'Jeg hører dårlig\npå venstre øre' }),
    })
    const again = await send(app(), `${path}/bekreftelse`, { ...hiddenIn(check), step: 'back' })
    assert.equal(again.status, 200)
    assert.match(again.html, /value="Kari Nordmann"/)
    assert.match(again.html, /Jeg hører dårlig\npå venstre øre<\/textarea>/)
    assert.doesNotMatch(again.text, /må rettes/)
  })

  it('writes nothing in an address between the steps', async () => {
    const { path } = await aPlace()
    const check = await send(app(), path, { ...hiddenIn(await open(app(), path)), ...kari() })
    assert.equal(check.location, undefined)
  })

  it('says all that is wrong on the same page, with what was written', async () => {
    const { path } = await aPlace()
    const page = await send(app(), path, {
      ...hiddenIn(await open(app(), path)),
      name: 'Anne-Grethe Lunde',
      email: 'annegrethe@',
      needs: 'interpreter',
    })
    assert.equal(page.status, 422)
    assert.match(page.text, /Tre ting må rettes før vi kan gå videre/)
    assert.match(page.text, /E-postadressen mangler noe etter @/)
    assert.match(page.text, /Velg det som passer best/)
    assert.match(page.text, /Skriv hvilket språk du trenger tolk i/)
    assert.match(page.html, /value="annegrethe@"/)
    assert.match(page.html, /<title>Feil: /)
  })

  it('says it on the page of those who come along, too', async () => {
    const { path } = await aPlace()
    const company = await send(app(), path, { ...hiddenIn(await open(app(), path)), ...kari({ with: '1' }) })
    const page = await send(app(), path, { ...hiddenIn(company), step: 'company' })
    assert.equal(page.status, 422)
    assert.match(page.html, /href="#with1-role"/)
    assert.match(page.html, /id="with1-role"/)
  })

  it('shows what somebody wrote as words, whatever it is', async () => {
    const { path } = await aPlace()
    const check = await send(app(), path, {
      ...hiddenIn(await open(app(), path)),
      ...kari({ name: '<script>alert("x")</script>' }),
    })
    assert.equal(check.status, 200)
    assert.ok(!check.html.includes('<script>alert'))
    assert.ok(check.text.includes('<script>alert("x")</script>'))
  })

  it('takes the same form sent twice as one, also from two windows', async () => {
    const { path, run } = await aPlace()
    const check = await send(app(), path, { ...hiddenIn(await open(app(), path)), ...kari() })
    const sent = [
      await send(app(), `${path}/bekreftelse`, hiddenIn(check)),
      await send(app(), `${path}/bekreftelse`, hiddenIn(check)),
    ]
    assert.equal(sent[0]?.location, sent[1]?.location)
    const { taken } = await service.db
      .selectFrom('runSeats')
      .select('taken')
      .where('runId', '=', run.id)
      .executeTakeFirstOrThrow()
    assert.equal(taken, 1)
  })

  it('says so when a form that was sent is changed and sent again', async () => {
    const { path } = await aPlace()
    const check = hiddenIn(await send(app(), path, { ...hiddenIn(await open(app(), path)), ...kari() }))
    await send(app(), `${path}/bekreftelse`, check)
    const again = await send(app(), `${path}/bekreftelse`, { ...check, name: 'En annen' })
    assert.equal(again.status, 409)
    assert.match(again.text, /Dette skjemaet er alt sendt/)
  })

  it('asks for one more look when the form has been open for more than a day, and loses nothing', async () => {
    const { path } = await aPlace()
    const check = hiddenIn(await send(app(), path, { ...hiddenIn(await open(app(), path)), ...kari() }))
    service.moveClock('2026-11-24T10:00:00Z')
    const page = await send(app(), `${path}/bekreftelse`, check)
    service.moveClock('2026-11-23T09:00:00Z')
    assert.equal(page.status, 422)
    assert.match(page.text, /Skjemaet har stått åpent lenge/)
    assert.match(page.html, /value="Kari Nordmann"/)
  })

  it('refuses a form that was made up elsewhere', async () => {
    const { path } = await aPlace()
    assert.equal((await send(app(), `${path}/bekreftelse`, { ...kari(), formToken: 'x.y.z' })).status, 422)
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' }
    const { statusCode } = await app().inject({
      method: 'POST',
      url: `${path}/bekreftelse`,
      headers,
      payload: 'name=x',
    })
    assert.equal(statusCode, 403)
  })

  it('bears every bad form: fields twice, too long, bad UTF-8, 10 MB', async () => {
    const { path } = await aPlace()
    const hidden = hiddenIn(await open(app(), path))
    for (const wrong of [
      { name: ['Kari', 'Ola'] },
      { name: 'x'.repeat(101) },
      { name: '\u0000\u0007' },
      { email: 'a@example.no\r\nBcc: b@example.no' },
      { role: 'admin' },
      { with: '9' },
      { with: '-1' },
      { needs: 'gull' },
      { needs: ['food'], food: 'x'.repeat(201) },
      { phone: 'drop table' },
      { anyRun: 'maybe' },
    ]) {
      const page = await send(app(), path, { ...hidden, ...kari(wrong as Record<string, string>) })
      assert.equal(page.status, 422, JSON.stringify(wrong).slice(0, 60))
    }
    const raw = async (payload: string | Buffer) =>
      (
        await app().inject({
          method: 'POST',
          url: path,
          payload,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        })
      ).statusCode
    assert.equal(await raw(`name=${'x'.repeat(10_000_000)}`), 413)
    assert.equal(await raw(''), 422)
    assert.equal(await raw('name=%ff%fe&email=%'), 422)
    assert.equal(await raw(Buffer.from([0xff, 0xfe, 0x3d, 0x61])), 422)
  })

  it('speaks nynorsk and English all the way', async () => {
    const { path } = await aPlace()
    const nynorsk = await open(app(), `/nn${path}`)
    assert.match(nynorsk.text, /Kva heiter du\?.*Tek du med nokon\?/)
    const sent = await signUpByPages(app(), `/nn${path}`, kari())
    assert.match(sent.location ?? '', /^\/nn\/pamelding\//)
    assert.match((await open(app(), sent.location ?? '')).text, /Vi gler oss til å sjå deg/)
    assert.match((await open(app(), `/en${path}`)).text, /What is your name\?/)
  })
})

describe('a run that cannot be joined', () => {
  for (const [what, course, run, status, words] of [
    [
      'cancelled',
      {},
      { cancelledAt: new Date('2026-11-20'), cancelledBecause: JSON.stringify({ nb: 'sykdom' }) },
      409,
      /Kurset er avlyst.*sykdom/,
    ],
    [
      'over',
      {},
      { startsAt: '2026-11-01T10:00:00Z', signupClosesAt: new Date('2026-11-01') },
      409,
      /i gang eller holdt/,
    ],
    ['closed', {}, { signupClosesAt: new Date('2026-11-22') }, 409, /Påmeldingen er stengt/],
    [
      'by referral',
      { referralRequired: true },
      {},
      200,
      /Du trenger henvisning.*Elektronisk til sykehuset\..*Diagnose/,
    ],
  ] as [string, object, object, number, RegExp][]) {
    it(`says that it is ${what}, and what to do instead`, async () => {
      const { path } = await aPlace(course, run)
      const page = await open(app(), path)
      assert.equal(page.status, status)
      assert.match(page.text, words)
      assert.equal((await send(app(), path, kari())).status, 409)
    })
  }

  it('is not found when it does not exist', async () => {
    assert.equal((await open(app(), '/kurs/finnes-ikke/heller-ikke/pamelding')).status, 404)
  })
})
