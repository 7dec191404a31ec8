import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { open } from '../../test/pages.ts'
import { aService } from '../../test/services.ts'

describe('The register of services', () => {
  let service: TestApp
  before(async () => {
    service = await testApp('2026-11-23T09:00:00Z')
    await aService(service.db, {
      name: 'LMS Bodø',
      slug: 'lms-bodo',
      in: 'Bodø',
      covers: ['Bodø', 'Fauske'],
      phone: '77001234',
    })
    await aService(service.db, { name: 'Frisklivssentralen i Rana', in: 'Rana', kind: 'healthy-life-centre' })
    await aService(service.db, { name: 'LMS i Alta', slug: 'lms-alta', in: 'Alta', openedOn: '2027-01-04' })
    await aService(service.db, { name: 'Den gamle', slug: 'den-gamle', in: 'Oslo', closedOn: '2020-06-30' })
  })
  after(() => service.close())

  const page = (path: string) => open(service.app, path)
  const near = (municipality: string, language = '') =>
    page(`${language}/tjenester?municipality=${encodeURIComponent(municipality)}`)

  it('lists every service that isn’t closed under its county', async () => {
    const { status, text } = await page('/tjenester')
    assert.equal(status, 200)
    assert.match(text, /Finnmark \(1\) .* Nordland \(2\)/)
    assert.match(text, /LMS i Alta Alta · Lærings- og mestringssenter · Planlagt, åpner 4\. januar 2027/)
    assert.doesNotMatch(text, /Den gamle/)
  })

  it('answers with the services for a place, why each is shown, and its telephone as a link', async () => {
    const { text, html } = await near('fauske')
    assert.match(text, /Én tjeneste for deg i Fauske/)
    assert.match(text, /Har ansvar der du bor 1 Dekker Fauske · \d\d km LMS Bodø/)
    assert.match(text, /I nærheten ellers 2 \d+ km unna Frisklivssentralen i Rana/)
    assert.match(html, /href="tel:\+4777001234"/)
  })

  it('calls the person’s own municipality theirs', async () => {
    assert.match((await near('Bodø')).text, /Din kommune LMS Bodø/)
  })

  it('says so when nothing covers the place, and shows the nearest', async () => {
    const { text } = await near('Bardu')
    assert.match(text, /Ingen tjeneste dekker Bardu ennå/)
    assert.match(text, /Nærmest, \d+ km/)
  })

  it('asks which place is meant when several bear the name, with a link to each', async () => {
    const { text, html } = await near('Herøy')
    assert.match(text, /Flere steder passer med «Herøy»/)
    assert.match(html, /href="\/tjenester\?municipality=1818"/)
    assert.match((await near('1818')).text, /Herøy \(Nordland\)/)
    assert.match((await near('1818')).html, /value="Herøy \(Nordland\)"/)
  })

  it('says in words that a place is unknown, keeps what was written, and lists all', async () => {
    const { status, text, html } = await near('Xqzjw')
    assert.equal(status, 200)
    assert.match(text, /Vi fant ingen kommune som heter «Xqzjw»/)
    assert.match(html, /value="Xqzjw"/)
    assert.match(text, /LMS i Alta/)
    assert.match(html, /<title>Feil:/)
  })

  it('speaks nynorsk and English', async () => {
    assert.match((await near('Fauske', '/nn')).text, /Éi teneste for deg i Fauske .* Dekkjer Fauske/s)
    assert.match((await near('Fauske', '/en')).text, /One service for you in Fauske .* Covers Fauske/s)
  })

  for (const [what, asked] of [
    ['nothing but spaces', '   '],
    ['a NUL', '\u0000'],
    ['control characters', 'Bo\u0007dø\r\n'],
    ['a picture', '🦽'],
    ['a script', '<script>alert(1)</script>'],
    ['SQL', "'; drop table services; --"],
    ['ten thousand letters', 'å'.repeat(10_000)],
    ['half a surrogate pair', '\ud83e'],
  ] as const) {
    it(`takes ${what} as a place calmly`, async () => {
      const { status, html } = await near(asked.isWellFormed() ? asked : 'x')
      assert.equal(status, 200)
      assert.doesNotMatch(html, /<script>alert/)
    })
  }

  for (const query of [
    'municipality=%00',
    'municipality=%ED%A0%80',
    'municipality=%FF',
    'municipality',
    'municipality[]=Bod%C3%B8',
  ]) {
    it(`takes the query ${query} calmly`, async () => {
      assert.equal((await page(`/tjenester?${query}`)).status, 200)
    })
  }

  it('takes the first answer that says something when the place is given twice', async () => {
    assert.match(
      (await page('/tjenester?municipality=&municipality=Fauske&municipality=Alta')).text,
      /for deg i Fauske/,
    )
  })
})

describe('The page of a service', () => {
  let service: TestApp
  before(async () => {
    service = await testApp('2026-11-23T09:00:00Z')
  })
  after(() => service.close())
  const page = (path: string) => open(service.app, path)

  it('says how to reach it, with links that call, write and show a map', async () => {
    await aService(service.db, {
      name: 'LMS Bodø',
      slug: 'lms-bodo',
      in: 'Bodø',
      phone: '99900123',
      email: 'lms@example.no',
      website: 'lms.example.no',
      openingHours: { nb: 'hverdager kl. 9–14', nn: 'kvardagar kl. 9–14' },
      owner: { kind: 'hospital-trust', name: 'Sykehuset i nord' },
      covers: ['Bodø', 'Oslo'],
    })
    const { text, html } = await page('/tjenester/lms-bodo')
    assert.match(html, /href="tel:\+4799900123"/)
    assert.match(html, /href="mailto:lms@example\.no"/)
    assert.match(html, /href="https:\/\/lms\.example\.no"/)
    assert.match(html, /href="https:\/\/www\.openstreetmap\.org\/\?mlat=67/)
    assert.match(text, /999.00.123 , hverdager kl\. 9–14/)
    assert.match(text, /Storgata 1, 8000 Bodø/)
    assert.match(text, /Vi tar imot deg som bor i: Nordland: Bodø Hele Oslo/)
    assert.match(text, /Eier Sykehuset i nord/)
  })

  it('shows a text in the language there is, and says which with lang', async () => {
    await aService(service.db, { name: 'Vest', slug: 'vest', in: 'Voss', about: { nn: 'Vi held kurs.' } })
    assert.match((await page('/tjenester/vest')).html, /<p lang="nn">Vi held kurs\.<\/p>/)
    assert.match((await page('/nn/tjenester/vest')).html, /<p>Vi held kurs\.<\/p>/)
    assert.match((await page('/en/tjenester/vest')).html, /<p lang="nn">Vi held kurs\.<\/p>/)
  })

  it('never links a website that could run a script', async () => {
    await aService(service.db, { name: 'Vond', slug: 'vond', in: 'Oslo', website: 'javascript:alert(1)' })
    assert.doesNotMatch((await page('/tjenester/vond')).html, /javascript:/)
  })

  it('lists its courses to come, soonest first, and how to be referred to those that ask for it', async () => {
    const { id } = await aService(service.db, { name: 'Med kurs', slug: 'med-kurs', in: 'Bodø' })
    const later = await aCourse(service.db, {
      serviceId: id,
      title: 'Hverdagen med KOLS',
      referralRequired: true,
    })
    const sooner = await aCourse(service.db, { serviceId: id, title: { nn: 'Når mor gløymer' } })
    const past = await aCourse(service.db, { serviceId: id, title: 'I fjor' })
    const cancelled = await aCourse(service.db, { serviceId: id, title: 'Avlyst kurs' })
    const draft = await aCourse(service.db, { serviceId: id, title: 'Ikke ferdig', publishedAt: null })
    await aRun(service.db, { courseId: later.id, startsAt: '2027-03-01T16:00:00Z', in: 'Fauske' })
    await aRun(service.db, { courseId: sooner.id, startsAt: '2027-01-14T16:00:00Z' })
    await aRun(service.db, { courseId: sooner.id, startsAt: '2027-05-01T16:00:00Z' })
    await aRun(service.db, { courseId: past.id, startsAt: '2026-01-14T16:00:00Z' })
    await aRun(service.db, { courseId: cancelled.id, cancelledAt: new Date('2026-11-01') })
    await aRun(service.db, { courseId: draft.id })
    const { text, html } = await page('/tjenester/med-kurs')
    assert.match(
      text,
      /Når mor gløymer .* 14\. januar 2027, Bodø .* Hverdagen med KOLS .* 1\. mars 2027, Fauske/,
    )
    assert.equal(text.match(/Når mor gløymer/g)?.length, 1)
    assert.doesNotMatch(text, /I fjor|Avlyst kurs|Ikke ferdig/)
    assert.match(html, new RegExp(`href="/kurs/${later.slug}#henvisning"`))
    assert.doesNotMatch(html, new RegExp(`href="/kurs/${sooner.slug}#henvisning"`))
  })

  it('of one without dates asks people to call', async () => {
    await aService(service.db, { name: 'Uten kurs', slug: 'uten-kurs', in: 'Bodø' })
    assert.match((await page('/tjenester/uten-kurs')).text, /ingen kurs med dato akkurat nå\. Ring oss/)
  })

  it('of a closed one says since when, and where to turn instead', async () => {
    await aService(service.db, { name: 'Gammel', slug: 'gammel', in: 'Alta', closedOn: '2020-06-30' })
    const { text, html } = await page('/tjenester/gammel')
    assert.match(text, /Denne tjenesten ble lagt ned 30\. juni 2020\. Se tjenester nær Alta/)
    assert.match(html, /href="\/tjenester\?municipality=5601"/)
  })

  it('of a planned one says when it opens, or that it hasn’t yet', async () => {
    await aService(service.db, { name: 'Ny', slug: 'nyapnet', in: 'Alta', openedOn: '2027-01-04' })
    await aService(service.db, { name: 'Siden', slug: 'siden', in: 'Alta', openedOn: null })
    assert.match((await page('/tjenester/nyapnet')).text, /Denne tjenesten åpner 4\. januar 2027\./)
    assert.match((await page('/tjenester/siden')).text, /er planlagt og har ikke åpnet ennå/)
  })

  for (const address of ['finnes-ikke', '%00', 'a%00b', '..%2f', 'x'.repeat(190), "'--", '%F0%9F%A6%BD']) {
    it(`doesn’t exist at ${address.slice(0, 20)}`, async () => {
      assert.equal((await page(`/tjenester/${address}`)).status, 404)
    })
  }
})
