import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type TestApp, testApp } from '../../../test/app.ts'
import { isTooWide, openBrowser } from '../../../test/browser.ts'
import { aStaffMember, signIn } from '../../../test/people.ts'
import { aService } from '../../../test/services.ts'
import { shipQuestionnaires } from '../index.ts'
import { paths } from './paths.ts'

let service: TestApp
let origin: string
let cookie: string
let browser: Awaited<ReturnType<typeof openBrowser>>
before(async () => {
  const opening = openBrowser()
  service = await testApp('2026-11-23T09:00:00Z')
  await shipQuestionnaires(service.db, service.tools.clock())
  origin = await service.app.listen({ port: 0, host: '127.0.0.1' })
  const { id } = await aService(service.db, { name: 'LMS Bodø', in: 'Bodø' })
  cookie = (await signIn(service, await aStaffMember(service.db, 'coordinator', id))).cookie
  browser = await opening
})
after(async () => {
  await browser.close()
  await service.close()
})

/** A course leader with a form of her own, begun as a copy of the short one. */
async function begun(options: { width: number; javaScriptEnabled: boolean }): Promise<Page> {
  const { width, javaScriptEnabled } = options
  const context = await browser.visitor({ viewport: { width, height: 640 }, javaScriptEnabled })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, domain: '127.0.0.1', path: '/', secure: true, httpOnly: true }])
  const page = await context.newPage()
  page.setDefaultTimeout(5000)
  await page.goto(origin + paths.begin)
  await page
    .getByLabel('Hva vil du begynne med?')
    .selectOption({ label: 'En kopi av «Hvordan var kurset? Kort skjema»' })
  await page.getByRole('textbox', { name: 'Tittel, bokmål' }).fill('Kols-skolen')
  await page.getByRole('textbox', { name: 'Tittel, nynorsk' }).fill('Kols-skulen')
  await page.getByRole('button', { name: 'Begynn' }).click()
  return page
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

describe('The builder', () => {
  it('is used from end to end on a narrow phone without script', async () => {
    const page = await begun({ width: 320, javaScriptEnabled: false })
    const fits = async () => assert.equal(await isTooWide(page), false, page.url())
    await page.getByRole('button', { name: /^Fjern.*spørsmål 2$/ }).click()
    await page.getByText('Innledningen sier «Seks spørsmål», men skjemaet har 5.').waitFor()
    await fits()
    await link(page, 'Hent fra banken').click()
    await page.getByRole('checkbox', { name: /Hvor gammel er du/ }).check()
    await fits()
    await button(page, 'Hent de valgte').click()
    await page.getByText('På ett enkelt kurs kan svaret fortelle hvem det er.').waitFor()
    await link(page, 'Skriv et eget spørsmål').click()
    await link(page, 'Lang tekst').click()
    await page.getByRole('textbox', { name: 'Spørsmålet, bokmål' }).fill('Var ikke maten god?')
    await button(page, 'Se over språket').click()
    await page.getByText('Spørsmålet kan lede svaret: «Var ikke».').waitFor()
    await page
      .getByText(/Lett å lese/)
      .first()
      .waitFor()
    await fits()
    await page.getByRole('textbox', { name: 'Spørsmålet, bokmål' }).fill('Hvordan var maten?')
    await page.getByRole('textbox', { name: 'Spørsmålet, nynorsk' }).fill('Korleis var maten?')
    await button(page, 'Lagre spørsmålet').click()
    await page.getByRole('link', { name: /^Endre.*spørsmål 7$/ }).click()
    await link(page, 'Endre når det vises').click()
    await button(page, 'Velg').click()
    await page.getByRole('checkbox', { name: '3', exact: true }).check()
    await fits()
    await button(page, 'Lagre').click()
    await page.getByText(/Vises bare hvis svaret på «Alt i alt.*er «3»/).waitFor()
    await link(page, 'Se på telefon').click()
    await page.getByText(/Gjelder bare hvis du svarte «3» på/).waitFor()
    await fits()
    await link(page, 'Tilbake til skjemaet').click()
    await link(page, 'Se over og ta i bruk').click()
    await page.getByText('Korleis var maten?').waitFor()
    await fits()
    await button(page, 'Ta i bruk').click()
    await page.getByText(/Versjon 1 · I bruk · 7 spørsmål · Omtrent \d minutt/).waitFor()
  })

  it('moves a question by the keys, and stays with it', async () => {
    const page = await begun({ width: 1280, javaScriptEnabled: true })
    const down = page.getByRole('button', { name: /^Ned.*spørsmål/ })
    await down.first().focus()
    for (const place of ['2', '3']) {
      await page.keyboard.press('Enter')
      await page.getByText(`Flyttet. Nå er det nummer ${place} av 6.`).first().waitFor()
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), `Ned: spørsmål ${place}`)
    }
    const phone = page.locator('.beside .phone legend, .beside .phone label')
    assert.match(String(await phone.first().textContent()), /temaene/)
  })
})
