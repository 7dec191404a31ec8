import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aForm, aVersion } from '../../../test/evaluations.ts'
import { aLicence } from '../../../test/licences.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { aStaffMember, signIn } from '../../../test/people.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

async function aCourseToEvaluate({ capacity = 20 } = {}) {
  const { db } = service
  const staff = await aStaffMember(db)
  const course = await aCourse(db, { title: 'Når en av oss får demens', serviceId: staff.serviceId })
  const run = await aRun(db, { courseId: course.id, capacity, startsAt: '2027-01-14T16:00:00Z', sessions: 2 })
  return {
    staff,
    course,
    run,
    browser: await signIn(service, staff),
    path: `/kurs/${course.slug}/evaluering`,
  }
}

const wavesOf = ({ run }: { run: { id: number } }) =>
  service.db
    .selectFrom('runWaves')
    .select(['opensOn', 'closesOn'])
    .where('runId', '=', run.id)
    .orderBy('opensOn')
    .execute()

describe('Whoever keeps a course', () => {
  it('chooses when to ask, with which forms and how answers are linked, and every run is asked so', async () => {
    const form = String(await aVersion(service))
    const course = await aCourseToEvaluate()
    const { browser, path } = course
    assert.match((await browser.open(path)).text, /Når skal vi spørre\?.*Siste dag, og tre måneder etter/)
    const chosen = await browser.open(`${path}?plan=quality-and-later`)
    assert.match(chosen.text, /Kort om kurset · 3 spørsmål · \d min/)
    const sent = await browser.send(path, {
      plan: 'quality-and-later',
      'form-0': form,
      'form-1': form,
      linkedBy: 'key',
    })
    assert.deepEqual([sent.status, sent.location], [303, path])
    assert.deepEqual(await wavesOf(course), [
      { opensOn: '2027-01-21', closesOn: '2027-02-04' },
      { opensOn: '2027-04-21', closesOn: '2027-05-12' },
    ])
    const page = await browser.open(path)
    assert.match(page.text, /14\. januar 2027, Møterommet/)
    assert.match(page.text, /Åpner 21\. januar 2027/)
  })

  it('sets times of their own, in the order they come', async () => {
    const form = String(await aVersion(service))
    const course = await aCourseToEvaluate()
    const own = { plan: 'own', purpose: 'quality', linkedBy: 'nothing' }
    const wrong = await course.browser.send(course.path, {
      ...own,
      'days-0': '2 uker',
      'days-1': '9999',
      'form-1': form,
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Skriv et helt tall fra 0 til 730/)
    assert.match(wrong.html, /value="2 uker"/)
    assert.match((await course.browser.send(course.path, own)).text, /Skriv minst én tid/)
    const sent = await course.browser.send(course.path, {
      ...own,
      ...{ 'days-0': '30', 'counting-0': 'after-end', 'open-0': '10', 'form-0': form },
      ...{ 'days-2': '7', 'counting-2': 'before-start', 'open-2': '7', 'form-2': form },
    })
    assert.equal(sent.status, 303)
    assert.deepEqual(await wavesOf(course), [
      { opensOn: '2027-01-07', closesOn: '2027-01-14' },
      { opensOn: '2027-02-20', closesOn: '2027-03-02' },
    ])
  })

  it('is told when research can’t be linked, or nothing is chosen, with what they wrote kept', async () => {
    const form = String(await aVersion(service))
    const { browser, path } = await aCourseToEvaluate()
    const forms = Object.fromEntries([0, 1, 2, 3, 4].map((at) => [`form-${at}`, form]))
    const page = await browser.send(path, { plan: 'research', ...forms, linkedBy: 'nothing' })
    assert.equal(page.status, 422)
    assert.match(page.text, /Forskning må kunne se svar fra samme person/)
    assert.ok(page.html.includes(`<option value="${form}" selected`))
    assert.match(
      (await browser.send(path, { plan: 'quality' })).text,
      /Velg skjema for «Siste dag» Velg hvordan deltakerne skal svare/,
    )
    assert.match((await browser.open(path)).text, /Når skal vi spørre/)
  })

  it('is asked to think twice when a small group is asked who they are', async () => {
    const ages = {
      code: [{ system: 'urn:mestring:question', code: 'age' }],
      linkId: 'age',
      type: 'string',
    }
    const item = [{ ...ages, text: 'Hvor gammel er du?' }]
    const form = String(await aVersion(service, { ...aForm, item }))
    const { browser, path } = await aCourseToEvaluate({ capacity: 8 })
    const wish = { plan: 'quality', 'form-0': form, linkedBy: 'nothing' }
    const told = await browser.send(path, wish)
    assert.equal(told.status, 422)
    assert.match(told.text, /Minste gruppe har 8 plasser/)
    assert.equal((await browser.send(path, { ...wish, anyway: 'yes' })).status, 303)
    const large = await aCourseToEvaluate({ capacity: 10 })
    assert.equal((await large.browser.send(large.path, wish)).status, 303)
  })

  it('can’t ask what its owner hasn’t said yes to', async () => {
    const instrument = { system: 'urn:mestring:instrument', code: 'heiq' }
    const item = [{ linkId: 'heiq', type: 'group', text: 'heiQ', code: [instrument], item: aForm.item }]
    const form = String(await aVersion(service, { ...aForm, item }))
    const { browser, path, staff } = await aCourseToEvaluate()
    const wish = { plan: 'quality', 'form-0': form, linkedBy: 'key' }
    const told = await browser.send(path, wish)
    assert.equal(told.status, 422)
    assert.match(told.text, /Skjemaet bruker heiQ, som krever lisens/)
    assert.match(told.html, /href="\/evaluering\/lisenser"/)
    await aLicence(service.db, staff.serviceId, { instrument: 'heiq' })
    assert.equal((await browser.send(path, wish)).status, 303)
  })

  it('ends an evaluation after a question, and can begin another', async () => {
    const form = String(await aVersion(service))
    const course = await aCourseToEvaluate()
    const { browser, path } = course
    const wish = { plan: 'quality', 'form-0': form, linkedBy: 'key' }
    await browser.send(path, wish)
    const question = await browser.open(`${path}/avslutt`)
    assert.match(question.text, /Avslutte evalueringen\?/)
    const [, evaluation = ''] = /name="evaluation" value="(\d+)"/.exec(question.html) ?? []
    await browser.send(`${path}/avslutt`, { evaluation })
    assert.deepEqual(await wavesOf(course), [])
    await browser.send(path, wish)
    await browser.send(`${path}/avslutt`, { evaluation })
    assert.equal((await wavesOf(course)).length, 1, 'sent again, it ends nothing')
  })

  it('is the coordinator or the manager; others of the service see, and strangers find nothing', async () => {
    const form = String(await aVersion(service))
    const { staff, path } = await aCourseToEvaluate()
    const professional = await signIn(
      service,
      await aStaffMember(service.db, 'professional', staff.serviceId),
    )
    assert.match((await professional.open(path)).text, /Kurset evalueres ikke ennå/)
    const wish = { plan: 'quality', 'form-0': form, linkedBy: 'key' }
    assert.equal((await professional.send(path, wish)).status, 404)
    const stranger = await signIn(service, await aStaffMember(service.db))
    assert.equal((await stranger.open(path)).status, 404)
    assert.equal((await stranger.send(path, wish)).status, 404)
  })
})
