import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { BrowserContextOptions, Page, Route } from 'playwright-core'
import { type TestApp, testApp } from '../../test/app.ts'
import { accessibilityFaults, isTooWide, openBrowser } from '../../test/browser.ts'
import { anEvaluatedRun, linksOf, sheetsOf } from '../../test/evaluations.ts'

let service: TestApp
let origin: string
let browser: Awaited<ReturnType<typeof openBrowser>>
before(async () => {
  const opening = openBrowser()
  service = await testApp('2026-11-23T09:00:00Z')
  origin = await service.app.listen({ port: 0, host: '127.0.0.1' })
  browser = await opening
})
after(async () => {
  await browser.close()
  await service.close()
})

const small = { viewport: { width: 320, height: 640 } }

/** Somebody who was on a run, with the link of the mail open. */
async function withALink(options: BrowserContextOptions = {}) {
  service.moveClock('2026-11-23T09:00:00Z')
  const { waves } = await anEvaluatedRun(service, { people: 1 })
  const [link = ''] = await linksOf(service)
  const context = await browser.visitor({ ...small, ...options })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  await page.goto(origin + link)
  return { page, context, link, wave: waves[0]?.id ?? 0 }
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const says = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor()

describe('Somebody who answers on a phone', () => {
  for (const script of [true, false]) {
    it(`is through in a few taps, ${script ? 'with' : 'without'} script, and no page is too wide`, async () => {
      const { page, context, wave } = await withALink({ javaScriptEnabled: script })
      assert.equal(await isTooWide(page), false)
      await page.getByText('Svært stor', { exact: true }).click()
      await press(page, 'Neste')
      await page.getByLabel('Hva bør være annerledes neste gang?').fill('Mer tid')
      assert.equal(await isTooWide(page), false)
      await press(page, 'Send svarene')
      await says(page, 'Takk for svarene')
      assert.equal(await isTooWide(page), false)
      const [sheet] = await sheetsOf(service, wave)
      assert.deepEqual(sheet?.facts, { benefit: '5' })
      await context.close()
    })
  }

  it('answers with the keyboard alone', async () => {
    const { page, context, wave } = await withALink()
    await page.locator('[name="a.benefit"]').first().focus()
    for (const key of ['Space', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    await page.getByRole('button', { name: 'Neste' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Send svarene' }).focus()
    await page.keyboard.press('Enter')
    await says(page, 'Takk for svarene')
    assert.deepEqual((await sheetsOf(service, wave))[0]?.facts, { benefit: '3' })
    assert.deepEqual(await accessibilityFaults(page), [])
    await context.close()
  })

  it('goes on at another device where the first was left, with nothing sent by hand', async () => {
    const { page, context, link } = await withALink()
    await page.getByText('Svært stor', { exact: true }).click()
    await says(page, 'Lagret.')
    await context.close()
    const other = await browser.visitor(small)
    const again = await other.newPage()
    await again.goto(origin + link)
    assert.equal(await again.locator('[name="a.benefit"][value="5"]').isChecked(), true)
    await other.close()
  })

  it('loses nothing to a line that is down: it is told, kept, tried again, and sent', async () => {
    const { page, context, wave, link } = await withALink()
    await context.setOffline(true)
    await page.getByText('Svært stor', { exact: true }).click()
    await says(page, /Ikke lagret ennå/)
    await press(page, 'Neste')
    await says(page, /Ikke lagret ennå/)
    assert.equal(await page.locator('[name="a.benefit"][value="5"]').isChecked(), true)
    assert.deepEqual(await sheetsOf(service, wave), [])
    const kept = () => page.evaluate(() => Object.keys(localStorage).length)
    assert.equal(await kept(), 1)
    await context.setOffline(false)
    await says(page, 'Del 2 av 2') // what was pressed is done when the line is back
    assert.deepEqual((await sheetsOf(service, wave))[0]?.facts, { benefit: '5' })
    assert.equal(await kept(), 0)
    // The page was closed while the line was down: what lay on the phone is sent when it is opened again.
    const lay = JSON.stringify([['a.benefit', '2']])
    await page.evaluate(
      ([key, kept]) => localStorage.setItem(key ?? '', kept ?? ''),
      [`answers ${link} 1`, lay],
    )
    await page.goto(origin + link)
    await says(page, 'Lagret.')
    assert.deepEqual((await sheetsOf(service, wave))[0]?.facts, { benefit: '2' })
    await context.close()
  })

  it('presses a button once, though the line is slow, goes down in the middle of sending, or the service is busy', async () => {
    const { page, context, wave, link } = await withALink()
    const line = (answer: (route: Route) => Promise<void>) =>
      context.route('**/svar/**', (route) =>
        route.request().method() === 'POST' ? answer(route) : route.continue(),
      )
    await line((route) => route.fulfill({ status: 429 }))
    await page.getByText('Stor', { exact: true }).click()
    await says(page, /Ikke lagret ennå, fordi det er noe galt hos oss/)
    await context.unroute('**/svar/**')
    const through = Promise.withResolvers<void>()
    await line((route) => through.promise.then(() => route.continue()))
    await page.getByText('Svært stor', { exact: true }).click()
    await says(page, 'Lagrer …')
    await press(page, 'Neste') // while what was chosen is on its way
    through.resolve()
    await says(page, 'Del 2 av 2')
    await context.unroute('**/svar/**')
    await line((route) => route.abort('internetdisconnected'))
    await page.evaluate((link) => localStorage.setItem(`answers ${link} 1`, '[]'), link)
    await press(page, 'Send svarene')
    await says(page, /Ikke sendt ennå. La siden være åpen/)
    await context.unroute('**/svar/**')
    await context.route('**/takk', (route) => route.abort('internetdisconnected')) // down again, once it is sent
    const online = () => page.evaluate(() => dispatchEvent(new Event('online')))
    await online()
    await says(page, /svarene er sendt. Nettet er borte akkurat nå/)
    await context.unroute('**/takk')
    await online()
    await says(page, 'Takk for svarene')
    assert.deepEqual(
      (await sheetsOf(service, wave)).map(({ sent }) => sent),
      [true],
    )
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), [], 'nothing is left on the phone')
    await context.close()
  })
})
