import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aHeldRun } from '../../test/held.ts'
import { aStaffMember, signIn } from '../../test/people.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

describe('The log of a session', () => {
  it('is a few lines, and says that it is no place for names', async () => {
    const { path, browser } = await aHeldRun(service)
    assert.match((await browser.open(`${path}/dagbok/1`)).text, /Ingen navn på deltakere/)
    const answer = await browser.send(`${path}/dagbok/1`, {
      version: '0',
      wentWell: 'God stemning',
      toChange: 'Lengre pause',
      ledBy: 'Berit og Jon',
    })
    assert.equal(answer.location, `${path}/dagbok`)
    const page = await browser.open(`${path}/dagbok`)
    assert.match(page.text, /God stemning .*Lengre pause .*Berit og Jon/)
    assert.match(page.text, /Skrevet av Person \d+, 14\. januar 2027/)
  })

  it('written by two at once loses nobody’s words', async () => {
    const { path, browser, staff } = await aHeldRun(service)
    const colleague = await signIn(service, await aStaffMember(service.db, 'professional', staff.serviceId))
    await browser.send(`${path}/dagbok/1`, { version: '0', wentWell: 'Mine ord' })
    const page = await colleague.send(`${path}/dagbok/1`, { version: '0', wentWell: 'Deres ord' })
    assert.equal(page.status, 409)
    assert.match(page.text, /har endret loggen etter at du åpnet den/)
    assert.match(page.text, /Slik står loggen nå .*Mine ord/)
    assert.match(page.html, /<textarea[^>]*name="wentWell"[^>]*>Deres ord/)
    assert.match(page.html, /name="version" value="1"/)
    const both = await colleague.send(`${path}/dagbok/1`, { version: '1', wentWell: 'Mine ord. Deres ord' })
    assert.equal(both.status, 303)
  })

  it('sent twice is written once', async () => {
    const { path, browser } = await aHeldRun(service)
    for (let time = 1; time <= 2; time += 1) {
      const { status } = await browser.send(`${path}/dagbok/1`, { version: '0', wentWell: 'God stemning' })
      assert.equal(status, 303)
    }
  })

  it('says what is wrong, and keeps what was written', async () => {
    const { path, browser } = await aHeldRun(service)
    const empty = await browser.send(`${path}/dagbok/1`, { version: 'x' })
    assert.equal(empty.status, 422)
    assert.match(empty.text, /Skriv noe i ett av feltene/)
    const long = await browser.send(`${path}/dagbok/1`, { wentWell: 'x'.repeat(4001), ledBy: '<b>Berit</b>' })
    assert.equal(long.status, 422)
    assert.match(long.html, /value="&lt;b>Berit/)
  })

  it('is for those who work in the service alone', async () => {
    const { path } = await aHeldRun(service)
    const stranger = await signIn(service, await aStaffMember(service.db))
    for (const address of [`${path}/dagbok`, `${path}/dagbok/1`])
      assert.equal((await stranger.open(address)).status, 404)
    assert.equal((await stranger.send(`${path}/dagbok/1`, { wentWell: 'x' })).status, 404)
    assert.equal((await stranger.send(`${path}/dagbok/1/muntlig`, { said: 'x' })).status, 404)
  })
})

describe('What the group said', () => {
  it('is noted line by line, and can be removed', async () => {
    const { path, browser } = await aHeldRun(service)
    const formToken = service.tools.formTokens.issue(service.tools.clock())
    for (let time = 1; time <= 2; time += 1)
      await browser.send(`${path}/dagbok/1/muntlig`, { formToken, said: 'Mer tid til å snakke' })
    const page = await browser.open(`${path}/dagbok/1`)
    assert.equal(page.text.split('Mer tid til å snakke').length, 3, 'once, and in the name of its button')
    const [, note] = /dagbok\/muntlig\/(\d+)\/sletting/.exec(page.html) ?? []
    const removed = await browser.send(`${path}/dagbok/muntlig/${note}/sletting`)
    assert.equal(removed.status, 303)
    assert.match((await browser.open(`${path}/dagbok/1`)).text, /Ingen notater ennå/)
  })

  it('isn’t empty', async () => {
    const { path, browser } = await aHeldRun(service)
    const page = await browser.send(`${path}/dagbok/1/muntlig`, { said: '  ' })
    assert.equal(page.status, 422)
    assert.match(page.text, /Skriv det som ble sagt/)
  })

  it('can’t be removed from another run', async () => {
    const { path, browser } = await aHeldRun(service)
    const theirs = await aHeldRun(service)
    await theirs.browser.send(`${theirs.path}/dagbok/1/muntlig`, { said: 'Bra' })
    const [, note] =
      /dagbok\/muntlig\/(\d+)\/sletting/.exec((await theirs.browser.open(`${theirs.path}/dagbok/1`)).html) ??
      []
    await browser.send(`${path}/dagbok/muntlig/${note}/sletting`)
    assert.match((await theirs.browser.open(`${theirs.path}/dagbok/1`)).text, /«Bra»/)
  })
})
