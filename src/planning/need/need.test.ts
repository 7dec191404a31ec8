import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { aStaffMember, type SignedIn, signIn } from '../../../test/people.ts'
import { type APlan, aPlan } from '../../../test/plans.ts'
import { aService, municipality } from '../../../test/services.ts'

let service: TestApp
let plan: APlan
let solveig: SignedIn
let path: string
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
  const { db } = service
  await db
    .insertInto('themes')
    .values({ id: 'kols', name: JSON.stringify({ nb: 'Kols', nn: 'Kols', en: 'COPD' }) })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name: (eb) => eb.ref('excluded.name') }))
    .execute()
})
after(() => service.close())
beforeEach(async () => {
  plan = await aPlan(service.db)
  solveig = await signIn(service, plan.solveig)
  path = `/plan/${plan.id}/behov`
})

const fine = {
  source: 'organisation',
  who: 'Folk som nettopp har fått kols',
  why: 'Mange tør ikke gå ut når de blir tungpustet.',
  theme: 'kols',
  municipality: 'Fauske',
  groups: ['patient', 'next-of-kin'],
}
const seenIn = ({ html }: { html: string }): string => /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? ''

describe('The need of a plan', () => {
  it('is written down by anybody in the group, and stands there in their words', async () => {
    assert.match((await solveig.open(path)).text, /Hvem trenger noe\?/)
    const answer = await solveig.send(path, fine)
    assert.equal(answer.location, `${path}?lagret=behov#finnes`)
    const page = await solveig.open(path)
    assert.match(page.text, /Hvem sa fra\? En brukerorganisasjon/)
    assert.match(page.text, /Folk som nettopp har fått kols/)
    assert.match(page.text, /Tema Kols Hvor\? Fauske .* Pasienter, Pårørende/)
    assert.match(page.text, /Skrevet av Solveig Fagerlien, 23\. november 2026/)
  })

  it('comes back with what was written, and a reason for each thing that is wrong', async () => {
    const page = await solveig.send(path, {
      ...fine,
      source: 'x',
      who: ' ',
      municipality: 'Xqzjw',
      theme: 'y',
    })
    assert.equal(page.status, 422)
    assert.match(page.text, /Velg hvem som sa fra .* Skriv hvem som trenger noe/)
    assert.match(page.text, /Vi fant ingen kommune som heter «Xqzjw»/)
    assert.match(page.html, /Mange tør ikke gå ut når de blir tungpustet\./)
    assert.match((await solveig.send(path, { ...fine, why: 'x'.repeat(4001) })).text, /høyst 4000 tegn/)
    const nowhere = await solveig.send(path, { ...fine, municipality: 'Herøy' })
    assert.match(nowhere.text, /Flere steder passer med «Herøy»/)
  })

  it('never writes over what somebody else wrote meanwhile', async () => {
    const jonas = await signIn(service, plan.jonas)
    await jonas.send(path, fine)
    const late = await solveig.send(path, { ...fine, who: 'Pårørende til folk med kols' })
    assert.equal(late.status, 409)
    assert.match(late.text, /Noen andre i gruppa endret behovet/)
    assert.match(late.html, />Pårørende til folk med kols</)
    const again = await solveig.send(path, { ...fine, who: 'Begge', seen: seenIn(late) })
    assert.equal(again.status, 303)
    assert.match((await jonas.open(path)).text, /Begge/)
  })

  it('is read, and not written, by those of the service who are not in the group', async () => {
    await solveig.send(path, fine)
    const manager = await signIn(service, await aStaffMember(service.db, 'manager', plan.serviceId))
    const page = await manager.open(path)
    assert.match(page.text, /Folk som nettopp/)
    assert.doesNotMatch(page.text, /Endre behovet/)
    assert.equal((await manager.send(path, fine)).status, 404)
  })

  it('is not there for another group', async () => {
    const other = await aPlan(service.db)
    assert.equal((await solveig.open(`/plan/${other.id}/behov`)).status, 404)
    assert.equal((await solveig.send(`/plan/${other.id}/behov`, fine)).status, 404)
    const compared = await solveig.send(`/plan/${other.id}/behov/sammenligning`, { compared: 'x' })
    assert.equal(compared.status, 404)
  })

  it('stands as it is while the plan is on hold or closed, and nothing written is lost', async () => {
    for (const stop of [
      { pausedAt: new Date(), pausedBecause: 'Vi venter på rom' },
      { pausedAt: null, pausedBecause: null, closedAt: new Date(), closedBecause: 'Ikke nok penger' },
    ]) {
      await service.db.updateTable('plans').set(stop).where('id', '=', plan.id).execute()
      assert.doesNotMatch((await solveig.open(path)).html, /<textarea/)
      const page = await solveig.send(path, fine)
      assert.equal(page.status, 409)
      assert.match(page.text, /det du skrev, ble ikke lagret/)
      assert.match(page.html, /Mange tør ikke gå ut/)
    }
  })

  it('is begun from reported needs, with the theme chosen', async () => {
    const page = await solveig.open(`${path}?theme=kols`)
    assert.match(page.html, /<option[^>]* selected[^>]*>Kols/)
    assert.match(page.html, /value="reported-needs"[^>]*checked/)
    assert.equal((await solveig.open(`${path}?theme=xxx`)).status, 200)
  })
})

describe('"Finnes det allerede?"', () => {
  it('shows need and supply beside each other, and courses like it', async () => {
    const { db } = service
    const bodo = await aService(db, { name: 'LMS Bodø', in: 'Bodø' })
    const course = await aCourse(db, { serviceId: bodo.id, title: 'Leve med kols', themes: ['kols'] })
    await aRun(db, { courseId: course.id, in: 'Bodø', startsAt: '2027-02-03T16:00:00Z' })
    await report(3, 'Bodø')
    await report(2, 'Oslo')
    await solveig.send(path, fine)
    const page = await solveig.open(path)
    assert.match(page.text, /Har meldt dette behovet i Fauske, siste to år under fem/)
    assert.match(page.text, /Har meldt dette behovet i Nordland, siste to år 3/)
    assert.match(page.text, /Datoer som kommer, nær Fauske eller på skjerm 1/)
    assert.match(page.text, /Leve med kols Bodø, 4\d km unna · neste: 3\. februar 2027 · \d+ plasser igjen/)
    await report(5, 'Fauske')
    assert.match((await solveig.open(path)).text, /i Fauske, siste to år 5 .*i Nordland, siste to år 8/)
  })

  it('is a step of its own: what the group found, and why a new course is wanted', async () => {
    assert.equal((await solveig.send(`${path}/sammenligning`, { compared: 'Ingenting' })).status, 409)
    await solveig.send(path, fine)
    assert.match((await solveig.send(`${path}/sammenligning`, { compared: ' ' })).text, /Skriv hva dere fant/)
    assert.equal((await solveig.open(`${path}/sammenligning`)).location, path)
    assert.doesNotMatch((await solveig.open(path)).text, /Behov \(ferdig\)/)
    await solveig.send(`${path}/sammenligning`, { compared: 'Kurset i Bodø er fullt.' })
    const page = await solveig.open(path)
    assert.match(page.text, /Behov \(ferdig\)/)
    assert.match(page.text, /hvorfor trengs et nytt kurs likevel\? Kurset i Bodø er fullt\./)
  })

  it('says so when no theme is chosen, or nothing is known of the place', async () => {
    await solveig.send(path, { ...fine, theme: '', municipality: '' })
    assert.match((await solveig.open(path)).text, /Velg et tema i behovet/)
    await solveig.send(path, { ...fine, municipality: '', seen: seenIn(await solveig.open(path)) })
    assert.match((await solveig.open(path)).text, /Skriv hvor behovet er/)
  })

  async function report(count: number, place: string) {
    const { number } = await municipality(service.db, place)
    await service.db
      .insertInto('needs')
      .values(
        Array.from({ length: count }, (_, i) => ({
          themeId: 'kols',
          municipalityNumber: number,
          role: 'patient',
          locale: 'nb',
          reportedOn: '2026-11-01',
          receiptHash: Buffer.from(`${place} ${i}`),
        })),
      )
      .execute()
  }
})
