import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { isTooWide, openBrowser } from '../../test/browser.ts'
import { aStaffMember, signIn } from '../../test/people.ts'
import { aQuestionnaire } from '../../test/questionnaires.ts'
import { aService } from '../../test/services.ts'

let service: TestApp
let address: string
let published: string
let cookie: string
let browser: Awaited<ReturnType<typeof openBrowser>>
before(async () => {
  const opening = openBrowser()
  service = await testApp()
  const origin = await service.app.listen({ port: 0, host: '127.0.0.1' })
  const { id } = await aService(service.db, { name: 'LMS Bodø', in: 'Bodø' })
  cookie = (await signIn(service, await aStaffMember(service.db, 'coordinator', id))).cookie
  address = `${origin}/evaluering/skjema/${await aQuestionnaire(service.db, id)}`
  published = `${origin}/evaluering/skjema/${await aQuestionnaire(service.db, id, 'published')}`
  browser = await opening
})
after(async () => {
  await browser.close()
  await service.close()
})

/** The form on a narrow phone, as staff tries it. */
async function onPhone(javaScriptEnabled: boolean, form = address) {
  const context = await browser.visitor({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    javaScriptEnabled,
  })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, domain: '127.0.0.1', path: '/', secure: true, httpOnly: true }])
  const page = await context.newPage()
  await page.goto(form)
  return { page, since: page.getByRole('textbox', { name: 'Since when?' }) }
}

describe('A form on a phone', () => {
  it('asks more only when an answer calls for it, and no longer when that is taken back', async () => {
    const { page, since } = await onPhone(true)
    await since.waitFor({ state: 'hidden' })
    await page.getByRole('group', { name: 'Pain while walking' }).getByRole('radio', { name: '4' }).check()
    await since.waitFor({ state: 'visible' })
    await page
      .getByRole('group', { name: 'Pain while walking' })
      .getByRole('radio', { name: 'Skip this' })
      .check()
    await since.waitFor({ state: 'hidden' })
    await page.getByRole('textbox', { name: 'How far can you walk?' }).fill('50,5')
    await since.waitFor({ state: 'visible' })
  })

  it('is answered without script: all of it is shown, and it fits', async () => {
    const { page, since } = await onPhone(false)
    assert.ok(await since.isVisible())
    await page.getByText(/Only if you answered more than 3/).waitFor()
    assert.equal(await isTooWide(page), false)
    const ten = await page.getByRole('radio', { name: '10' }).boundingBox()
    assert.ok(ten && ten.width >= 44 && ten.height >= 44, JSON.stringify(ten))
    await page.getByRole('group', { name: 'Pain while walking' }).getByRole('radio', { name: '10' }).check()
    await page.getByRole('button', { name: 'Prøv å svare' }).tap()
    await page.getByText('Alt kan tas imot').waitFor()
  })

  it('has no answer on a line till somebody gives one, with a finger or the arrows, and it can be taken back', async () => {
    const { page } = await onPhone(true, published)
    const line = page.getByRole('slider', { name: 'How good is your health today?' })
    const number = page.getByRole('textbox', { name: 'How good is your health today?' })
    const said = async () => [await number.inputValue(), await line.getAttribute('aria-valuetext')]
    assert.deepEqual(await said(), ['', 'Not answered'])
    await line.tap()
    assert.match(await number.inputValue(), /^5[01]$/, 'the middle is an answer too')
    await line.press('Home')
    await line.press('ArrowRight')
    assert.deepEqual(await said(), ['1', '1'])
    await page.getByRole('button', { name: 'Take the answer back' }).tap()
    assert.deepEqual(await said(), ['', 'Not answered'])
    await number.fill('80')
    assert.deepEqual([await line.inputValue(), await isTooWide(page)], ['80', false])
  })

  it('has the number alone without script', async () => {
    const { page } = await onPhone(false, published)
    assert.equal(await page.locator('input[type="range"]').isVisible(), false)
    await page.getByRole('textbox', { name: 'How good is your health today?' }).fill('101')
    await page.getByRole('button', { name: 'Prøv å svare' }).tap()
    await page.locator('.wrong input[value="101"]').waitFor()
  })
})
