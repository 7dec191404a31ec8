import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { formIn } from '../../../test/forms.ts'
import { aProgramme } from '../../../test/guides.ts'
import { aStaffMember, type SignedIn, signIn } from '../../../test/people.ts'

describe('Starting a plan from a link', () => {
  let service: TestApp
  let berit: SignedIn
  before(async () => {
    service = await testApp()
    berit = await signIn(service, await aStaffMember(service.db))
    await service.db
      .insertInto('themes')
      .values({ id: 'kols', name: JSON.stringify({ nb: 'KOLS' }) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  })
  after(() => service.close())

  it('carries the theme and the municipality of reported needs on to the first step', async () => {
    const page = await berit.open('/plan/ny?theme=kols&municipality=1804')
    const { location = '' } = await berit.send('/plan/ny', formIn(page))
    assert.match(location, /^\/plan\/\d+\/behov\?theme=kols&municipality=1804$/)
    const need = formIn(await berit.open(location))
    assert.deepEqual([need.theme, need.municipality], ['kols', 'Bodø'])
  })

  it('has the programme chosen', async () => {
    const { id } = await aProgramme(service.db)
    assert.equal(formIn(await berit.open(`/plan/ny?programme=${id}`)).programme, String(id))
  })

  it('leaves out what is no theme, no place and no programme', async () => {
    const page = await berit.open('/plan/ny?theme=%27%3Cscript%3E&municipality=9999&programme=no')
    assert.equal(page.status, 200)
    const { location = '' } = await berit.send('/plan/ny', { ...formIn(page), title: 'Pust' })
    assert.equal(formIn(await berit.open(location)).municipality, '')
  })
})
