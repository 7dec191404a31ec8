import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aGuide, aPart, aProgramme } from '../../test/guides.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { open } from '../../test/pages.ts'
import { aPlan } from '../../test/plans.ts'
import { aService } from '../../test/services.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

const aSite = async (programmeId: number, name: string, place: string, starts: string[]) => {
  const { id: serviceId } = await aService(service.db, { name, in: place })
  const course = await aCourse(service.db, { programmeId, serviceId, title: `Kurset til ${name}` })
  for (const startsAt of starts) await aRun(service.db, { courseId: course.id, startsAt, in: place })
  return { serviceId, course }
}

describe('The page of a programme', () => {
  it('says what it is, and when it is held next', async () => {
    const programme = await aProgramme(service.db, 'Pusterom')
    await aSite(programme.id, 'LMS Bodø', 'Bodø', ['2027-01-14T16:00:00Z', '2026-01-14T16:00:00Z'])
    const page = await open(service.app, `/konsepter/${programme.slug}`)
    assert.match(page.text, /Pusterom For deg som står nær/)
    assert.match(page.text, /Torsdag 14\. januar 2027 Bodø · Kurset til LMS Bodø/)
    assert.doesNotMatch(page.text, /14\. januar 2026/)
    assert.match((await open(service.app, '/konsepter')).text, /Pusterom/)
    assert.equal((await open(service.app, '/konsepter/finnes-ikke')).status, 404)
  })

  it('shows where it is planned, started and established, by region, county and municipality', async () => {
    const { db } = service
    const programme = await aProgramme(db, 'Langs leia')
    await aSite(programme.id, 'LMS Tromsø', 'Tromsø', ['2025-02-01T16:00:00Z', '2026-02-01T16:00:00Z'])
    await aSite(programme.id, 'LMS Bergen', 'Bergen', ['2026-02-01T16:00:00Z'])
    const { id: serviceId } = await aService(db, { name: 'LMS Rana', in: 'Rana' })
    await aPlan(db, { serviceId, programmeId: programme.id, title: 'Det hemmelige navnet' })
    const page = await open(service.app, `/konsepter/${programme.slug}`)
    assert.match(page.text, /3 tjenester har det, eller planlegger det/)
    assert.match(page.text, /Helse Nord 1 0 1 Nordland 1 0 0 Troms 0 0 1/)
    assert.match(page.text, /Helse Vest 0 1 0 Vestland 0 1 0/)
    assert.match(page.text, /Rana LMS Rana Planlegges/)
    assert.match(page.text, /i minst 2 ulike år, eller minst 3 ganger/)
    assert.equal(page.html.match(/class="map-dot/g)?.length, 3 + 3)
    assert.doesNotMatch(page.html, /Det hemmelige navnet/)
  })

  it('counts neither a plan on hold, nor a cancelled date, nor a service that is closed', async () => {
    const { db } = service
    const programme = await aProgramme(db, 'Stille')
    const { id } = await aPlan(db, { programmeId: programme.id })
    await db
      .updateTable('plans')
      .set({ pausedAt: new Date('2026-11-01'), pausedBecause: 'Venter' })
      .where('id', '=', id)
      .execute()
    const { id: serviceId } = await aService(db, { name: 'LMS Nedlagt', in: 'Bodø', closedOn: '2026-06-30' })
    await aCourse(db, { programmeId: programme.id, serviceId })
    const draft = await aCourse(db, { programmeId: programme.id, publishedAt: null })
    await aRun(db, {
      courseId: draft.id,
      startsAt: '2026-02-01T16:00:00Z',
      cancelledAt: new Date('2026-01-20'),
      cancelledBecause: JSON.stringify({ nb: 'Sykdom' }),
    })
    assert.match((await open(service.app, `/konsepter/${programme.slug}`)).text, /Ingen tjenester har det/)
  })

  it('says which version its guide is in, and what is new', async () => {
    const programme = await aProgramme(service.db, 'Veiviser')
    await aGuide(service.db, programme.id, 1, [aPart('rom')])
    await aGuide(service.db, programme.id, 2, [aPart('rom', { nb: 'Annet' })])
    const { text } = await open(service.app, `/konsepter/${programme.slug}`)
    assert.match(text, /Versjon 2, gitt ut 1\. oktober 2026\. Nytt i denne versjonen: Versjon 2 er ny/)
  })
})

describe('The programme as open data', () => {
  it('has the spread, and the version of its guide', async () => {
    const programme = await aProgramme(service.db, 'Åpent')
    await aGuide(service.db, programme.id, 1, [aPart('rom')])
    await aSite(programme.id, 'LMS Åpen', 'Bodø', ['2026-02-01T16:00:00Z'])
    const { body } = await service.app.inject(`/api/v1/programmes/${programme.id}`)
    const { guideVersion, spread } = JSON.parse(body)
    assert.equal(guideVersion, '1')
    assert.deepEqual(spread.counts, { planned: 0, started: 1, established: 0 })
    assert.deepEqual(
      spread.services.map(({ name, stage }: { name: string; stage: string }) => [name, stage]),
      [['LMS Åpen', 'started']],
    )
  })
})
