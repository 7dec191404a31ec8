import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aKeptCourse, formOf, slugOfService } from '../../../test/kept-course.ts'
import { open } from '../../../test/pages.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

describe('The look over', () => {
  it('is asked of the owner when it is due, and told to everybody a month later', async () => {
    const { berit, path, course } = await aKeptCourse(service, {
      lastReviewedOn: '2025-05-01',
      reviewBy: '2026-11-01',
    })
    assert.match((await berit.open('/min-side')).text, /skulle vært sett over/)
    const list = `/tjenester/${await slugOfService(service, course.serviceId)}/kurs`
    assert.match((await berit.open(list)).text, /Skulle vært sett over innen 1. november 2026/)
    const address = `/kurs/${course.slug}`
    assert.doesNotMatch((await open(service.app, address)).text, /utdatert/)
    await service.db
      .updateTable('courses')
      .set({ reviewBy: '2026-10-01' })
      .where('id', '=', course.id)
      .execute()
    assert.match((await open(service.app, address)).text, /Sist gjennomgått 1. mai 2025, kan være utdatert/)
    await berit.send(`${address}/gjennomgang`)
    assert.match((await open(service.app, address)).text, /gått gjennom 23. november 2026/)
    assert.doesNotMatch((await berit.open(path)).text, /skulle ha vært sett over/)
  })
})

describe('A look at the language', () => {
  it('shows what could be simpler beside each text, and keeps every word', async () => {
    const { berit, path } = await aKeptCourse(service)
    const form = await formOf(berit, path)
    const page = await berit.send(path, { ...form, 'about-nb': 'Vi benytter verktøy.', do: 'language' })
    assert.equal(page.status, 200)
    assert.match(page.text, /«benytter»: bruke/)
    assert.match(page.html, /Vi benytter verktøy\.<\/textarea>/)
  })
  it('is given for one text as one writes', async () => {
    const { berit } = await aKeptCourse(service)
    const said = await berit.send('/klarsprak', { text: 'Vi benytter <b>verktøy</b>', language: 'nb' })
    assert.match(said.html, /benytter/)
    assert.doesNotMatch(said.html, /<b>/)
    const plain = await berit.send('/klarsprak', { text: 'Du er velkommen.', language: 'nb' })
    assert.equal(plain.html, '')
  })
})
