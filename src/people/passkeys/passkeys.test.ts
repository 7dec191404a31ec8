import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { after, before, describe, it } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { type TestApp, testApp } from '../../../test/app.ts'
import { openBrowser } from '../../../test/browser.ts'
import { type Account, aPerson, signIn } from '../../../test/people.ts'
import { linkMailedTo } from '../../../test/sign-in-mails.ts'

let service: TestApp
let origin: string
let browser: Awaited<ReturnType<typeof openBrowser>>
let kari: Account
before(async () => {
  const opening = openBrowser()
  const port = await freePort()
  origin = `http://localhost:${port}`
  service = await testApp(new Date(), { baseUrl: origin })
  await service.app.listen({ port, host: 'localhost' })
  kari = await aPerson(service.db, { name: 'Kari Solhaug' })
  browser = await opening
})
after(async () => {
  await browser.close()
  await service.close()
})

/** A browser with an authenticator of its own, such as a phone's. */
async function aBrowser(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.visitor({ baseURL: origin })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { context, page }
}

async function signInto(context: BrowserContext): Promise<void> {
  const { cookie } = await signIn(service, kari)
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: origin }])
}

describe('A passkey', () => {
  it('is added on one’s own page, and signs in from then on until it is taken away', async () => {
    const { context, page } = await aBrowser()
    await signInto(context)
    await page.goto('/min-side/innlogging')
    await page.getByRole('button', { name: 'Legg til en passnøkkel' }).click()
    await page.getByText('lagt til').waitFor()

    assert.match(await linkMailedTo(service, kari.email), /\/min-side\/innlogging$/)

    await context.clearCookies()
    await page.goto('/nn/logg-inn?til=/min-side/innlogging')
    await page.getByRole('button', { name: 'Logg inn med passnøkkel' }).click()
    await page.waitForURL('**/nn/min-side/innlogging')
    const session = await service.db
      .selectFrom('signIns')
      .select('method')
      .where('accountId', '=', kari.id)
      .orderBy('id', 'desc')
      .executeTakeFirst()
    assert.equal(session?.method, 'passkey')

    await page.getByRole('button', { name: /^Ta bort/ }).click()
    await page.getByText('lagd til').waitFor({ state: 'detached' })
    await context.clearCookies()
    await page.goto('/logg-inn')
    await page.getByRole('button', { name: 'Logg inn med passnøkkel' }).click()
    await page.getByText('Det gikk ikke').waitFor()
    await context.close()
  })

  it('is not offered where there is no script', async () => {
    const context = await browser.visitor({ baseURL: origin, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/logg-inn')
    assert.equal(await page.getByRole('button', { name: /passnøkkel/ }).count(), 0)
    assert.equal(await page.getByRole('button', { name: 'Send meg lenken' }).count(), 1)
    await context.close()
  })

  it('lets nobody in with an answer to another question, or to none', async () => {
    const ask = (path: string, cookie = '') =>
      service.app.inject({
        method: 'POST',
        url: path,
        headers: { 'content-type': 'application/json', cookie },
        payload: { response: { id: 'abc', rawId: 'abc', type: 'public-key', response: {} } },
      })
    assert.equal((await ask('/logg-inn/passnokkel')).statusCode, 409)
    const question = await ask('/logg-inn/passnokkel/sporsmal')
    const cookie = String(question.headers['set-cookie']).split(';')[0]
    assert.equal((await ask('/logg-inn/passnokkel', cookie)).statusCode, 409)
  })

  it('is asked a question that is answered once: the same answer again lets nobody in', async () => {
    const { context, page } = await aBrowser()
    await signInto(context)
    await page.goto('/min-side/innlogging')
    await page.getByRole('button', { name: 'Legg til en passnøkkel' }).click()
    await page.getByText('lagt til').waitFor()
    await context.clearCookies()
    await page.goto('/logg-inn')
    const answered = page.waitForRequest((request) => request.url().endsWith('/logg-inn/passnokkel'))
    await page.getByRole('button', { name: 'Logg inn med passnøkkel' }).click()
    const request = await answered
    await page.waitForURL('**/min-side')
    const replayed = await service.app.inject({
      method: 'POST',
      url: '/logg-inn/passnokkel',
      headers: { 'content-type': 'application/json', cookie: (await request.allHeaders()).cookie ?? '' },
      payload: request.postData() ?? '',
    })
    assert.deepEqual([replayed.statusCode, replayed.json()], [409, { refused: true }])
    await context.close()
  })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}
