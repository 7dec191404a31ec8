import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { formOf, slugOfService } from '../../../test/kept-course.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { open } from '../../../test/pages.ts'
import { aStaffMember, signIn } from '../../../test/people.ts'
import { aPlan, carryThroughGates } from '../../../test/plans.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

describe('A new course', () => {
  const aNewOne = async (role: 'coordinator' | 'professional' = 'coordinator') => {
    const berit = await aStaffMember(service.db, role)
    const browser = await signIn(service, berit)
    const path = `/kurs/nytt?tjeneste=${await slugOfService(service, berit.serviceId)}`
    const form = await formOf(browser, path)
    return { browser, path, form }
  }
  const texts = {
    'title-nb': 'Å leve med parkinson',
    'summary-nb': 'En dag med andre.',
    'forWhom-nb': 'Du har fått diagnosen',
    'about-nb': 'Vi snakker sammen.',
  }

  it('is a draft that nobody outside sees: not in the search, the API, the feeds or at its address', async () => {
    const { browser, path, form } = await aNewOne()
    const added = await browser.send(path, { ...form, ...texts })
    assert.equal(added.status, 303)
    const address = added.location?.replace(/\/rediger.*/, '') ?? ''
    const { app } = service
    assert.equal((await open(app, address)).status, 404)
    for (const list of [
      '/kurs?q=parkinson',
      '/api/v1/courses',
      '/api/v1/runs',
      '/kurs.atom',
      '/kurs.ics',
      '/sitemap.xml',
      '/fhir/HealthcareService',
    ]) {
      const { html } = await open(app, list)
      assert.doesNotMatch(html, /å leve med parkinson|a-leve-med-parkinson|aa-leve-med-parkinson/i, list)
    }
  })

  it('waits for a plan that both sides have signed, and says so with the way there', async () => {
    const { browser, path, form } = await aNewOne()
    assert.match((await browser.open(path)).text, /Kurset publiseres når begge sider har skrevet under/)
    const { location = '' } = await browser.send(path, { ...form, ...texts })
    const address = location.replace(/\/rediger.*/, '')
    const refused = await browser.send(`${address}/publisering`)
    assert.equal(refused.status, 303)
    const page = await browser.open(refused.location ?? '')
    assert.match(
      page.text,
      /Ingenting er publisert ennå. Kurset publiseres når begge sider har skrevet under/,
    )
    assert.match(page.html, new RegExp(`href="/plan${address}"[^>]*>Start en plan`))
    assert.doesNotMatch(page.html, /Publiser kurset/)
    assert.equal((await open(service.app, address)).status, 404)
  })

  it('is seen by all once its plan is through and it is published, and by nobody when it is taken back', async () => {
    const { browser, path, form } = await aNewOne()
    const { location = '' } = await browser.send(path, { ...form, ...texts })
    const address = location.replace(/\/rediger.*/, '')
    assert.match((await browser.open(`${address}/forhandsvisning`)).text, /Å leve med parkinson/)
    const course = await service.db
      .selectFrom('courses')
      .select(['id', 'serviceId'])
      .where('slug', '=', address.slice('/kurs/'.length))
      .executeTakeFirstOrThrow()
    const plan = await aPlan(service.db, { courseId: course.id, serviceId: course.serviceId })
    await carryThroughGates(service.db, plan, service.tools.clock())
    await browser.send(`${address}/publisering`)
    assert.equal((await open(service.app, address)).status, 200)
    await browser.send(`${address}/avpublisering`)
    assert.equal((await open(service.app, address)).status, 404)
  })

  it('isn’t published while it lacks what a reader needs', async () => {
    const { browser, path, form } = await aNewOne()
    const { location = '' } = await browser.send(path, { ...form, 'title-nb': 'Bare en tittel' })
    const address = location.replace(/\/rediger.*/, '')
    assert.match(
      (await browser.open(`${address}/rediger`)).text,
      /mangler det: Kort fortalt , Passer for deg som , Om kurset/,
    )
    await browser.send(`${address}/publisering`)
    assert.equal((await open(service.app, address)).status, 404)
  })

  it('is published by a coordinator or manager only', async () => {
    const { browser, path, form } = await aNewOne('professional')
    const { location = '' } = await browser.send(path, { ...form, ...texts })
    const address = location.replace(/\/rediger.*/, '')
    assert.equal((await browser.send(`${address}/publisering`)).status, 404)
  })

  it('called “Nytt” or “Rediger” gets an address that is no page of the inside', async () => {
    const { browser, path, form } = await aNewOne()
    const { location = '' } = await browser.send(path, { ...form, ...texts, 'title-nb': 'Nytt' })
    assert.match(location, /^\/kurs\/nytt-2\/rediger/)
    const course = await aCourse(service.db)
    await assert.rejects(
      service.db.updateTable('courses').set({ slug: 'nytt' }).where('id', '=', course.id).execute(),
      /courses_slug_not_reserved/,
    )
    const run = await aRun(service.db, { courseId: course.id })
    await assert.rejects(
      service.db.updateTable('runs').set({ slug: 'rediger' }).where('id', '=', run.id).execute(),
      /runs_slug_not_reserved/,
    )
  })
})
