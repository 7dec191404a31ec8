import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aKeptCourse, formOf } from '../../../test/kept-course.ts'
import { aStaffMember, signIn } from '../../../test/people.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

describe('What one hasn’t saved', () => {
  it('is kept as one writes, offered when one comes back, and gone once it is saved', async () => {
    const { berit, path, course } = await aKeptCourse(service)
    const form = await formOf(berit, path)
    const written = { ...form, 'title-nb': 'Halvferdig tanke' }
    const kept = await berit.send('/kladd', { ...written, draft: `course:${course.id}` })
    assert.equal(kept.status, 204)
    const page = await berit.open(path)
    assert.match(page.text, /Du har skrevet noe her som ikke er lagret/)
    assert.doesNotMatch(page.html, /Halvferdig tanke/)
    const draft = await formOf(berit, `${path}?kladd=ja`)
    assert.equal(draft['title-nb'], 'Halvferdig tanke')
    await berit.send(path, draft)
    assert.doesNotMatch((await berit.open(path)).text, /ikke er lagret/)
  })

  it('is no draft when it is what was saved', async () => {
    const { berit, path, course } = await aKeptCourse(service)
    await berit.send('/kladd', { ...(await formOf(berit, path)), draft: `course:${course.id}` })
    assert.doesNotMatch((await berit.open(path)).text, /ikke er lagret/)
  })

  it('is nobody else’s', async () => {
    const { berit, path, course } = await aKeptCourse(service)
    await berit.send('/kladd', { draft: `course:${course.id}`, 'title-nb': 'Min egen' })
    const yusuf = await signIn(service, await aStaffMember(service.db, 'professional', course.serviceId))
    assert.doesNotMatch((await yusuf.open(`${path}?kladd=ja`)).html, /Min egen/)
  })

  it('still is of the time when one began: who saved meanwhile isn’t written over', async () => {
    const { berit, path, course } = await aKeptCourse(service, { title: 'Hjerteskole' })
    const form = await formOf(berit, path)
    await berit.send('/kladd', { ...form, 'title-nb': 'Mitt', draft: `course:${course.id}` })
    const yusuf = await signIn(service, await aStaffMember(service.db, 'professional', course.serviceId))
    await yusuf.send(path, { ...(await formOf(yusuf, path)), 'title-nb': 'Ditt' })
    const back = await berit.send(path, await formOf(berit, `${path}?kladd=ja`))
    assert.equal(back.status, 409)
  })

  it('is thrown away when one says so', async () => {
    const { berit, path, course } = await aKeptCourse(service)
    await berit.send('/kladd', { draft: `course:${course.id}`, 'title-nb': 'Bort' })
    const away = await berit.send('/kladd/sletting', { form: `course:${course.id}`, back: path })
    assert.equal(away.location, path)
    assert.doesNotMatch((await berit.open(path)).text, /ikke er lagret/)
    const elsewhere = await berit.send('/kladd/sletting', { form: 'x', back: '//example.org' })
    assert.equal(elsewhere.location, '/min-side')
  })
})
