import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { formIn } from '../../../test/forms.ts'
import { open } from '../../../test/pages.ts'
import { aStaffMember, signIn } from '../../../test/people.ts'
import { aService } from '../../../test/services.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

async function aKeptService() {
  const kept = await aService(service.db, { name: 'LMS Bodø (demo)', in: 'Bodø', covers: ['Fauske', 'Røst'] })
  const berit = await signIn(service, await aStaffMember(service.db, 'coordinator', kept.id))
  return { ...kept, berit, path: `/tjenester/${kept.slug}/rediger` }
}

describe('A service, written by those who keep it', () => {
  it('says what they wrote, and covers whom they named', async () => {
    const { berit, path, slug } = await aKeptService()
    const form = formIn(await berit.open(path))
    assert.equal(form.catchment, 'Fauske\nRøst')
    const saved = await berit.send(path, {
      ...form,
      'about-nn': 'Vi er her for deg.',
      catchment: 'Fauske\r\nVærøy',
      phone: '999 00 123',
    })
    assert.equal(saved.status, 303, saved.text)
    const page = await open(service.app, `/nn/tjenester/${slug}`)
    for (const words of [/Vi er her for deg/, /Værøy/, /999.00.123/]) assert.match(page.text, words)
    assert.doesNotMatch(page.text, /Røst/)
  })

  it('comes back with every word when a municipality isn’t known, or which of two isn’t said', async () => {
    const { berit, path } = await aKeptService()
    const form = formIn(await berit.open(path))
    const back = await berit.send(path, { ...form, catchment: 'Fauske\nXqzjw', postalCode: '8000' })
    assert.equal(back.status, 422)
    assert.match(back.html, /href="#catchment"/)
    assert.match(back.html, /Xqzjw<\/textarea>/)
    const two = await berit.send(path, { ...form, catchment: 'Herøy' })
    assert.match(two.text, /Flere kommuner passer med «Herøy»/)
    const wrong = await berit.send(path, {
      ...form,
      name: '',
      postalCode: '80',
      email: 'post',
      website: 'javascript:alert(1)',
    })
    for (const field of ['name', 'postalCode', 'email', 'website'])
      assert.match(wrong.html, new RegExp(`href="#${field}"`))
  })

  it('tells municipalities of the same name apart', async () => {
    const { berit, path } = await aKeptService()
    await berit.send(path, { ...formIn(await berit.open(path)), catchment: '1818\nFauske' })
    const again = formIn(await berit.open(path))
    assert.equal(again.catchment, 'Fauske\nHerøy (Nordland)')
    assert.equal((await berit.send(path, again)).status, 303)
  })

  it('asks the second of two who wrote the same field', async () => {
    const { berit, path, id } = await aKeptService()
    const solfrid = await signIn(service, await aStaffMember(service.db, 'manager', id))
    const [hers, theirs] = [formIn(await berit.open(path)), formIn(await solfrid.open(path))]
    await berit.send(path, { ...hers, phone: '999 00 111' })
    const asked = await solfrid.send(path, { ...theirs, phone: '999 00 222', 'about-nb': 'Ny tekst' })
    assert.equal(asked.status, 409)
    await solfrid.send(path, { ...formIn(asked), 'pick-phone': 'theirs' })
    const now = formIn(await berit.open(path))
    assert.deepEqual([now.phone, now['about-nb']], ['999 00 111', 'Ny tekst'])
  })

  it('is for its coordinators and managers, not for professionals or other services', async () => {
    const { berit, path, id } = await aKeptService()
    const form = formIn(await berit.open(path))
    for (const other of [
      await aStaffMember(service.db, 'professional', id),
      await aStaffMember(service.db, 'manager'),
    ]) {
      const browser = await signIn(service, other)
      assert.equal((await browser.open(path)).status, 404)
      assert.equal((await browser.send(path, { ...form, name: 'Kapret' })).status, 404)
    }
  })
})
