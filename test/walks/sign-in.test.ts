import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { readProviders } from '../../src/people/index.ts'
import { type TestApp, testApp } from '../app.ts'
import { isTooWide, openBrowser } from '../browser.ts'
import { anIdentityProvider } from '../identity-provider.ts'
import { type Account, aStaffMember } from '../people.ts'
import { linkMailedTo } from '../sign-in-mails.ts'
import { aVisitor, type Visitor } from './visitor.ts'

let service: TestApp
let idPorten: Awaited<ReturnType<typeof anIdentityProvider>>
let origin: string
let browser: Awaited<ReturnType<typeof openBrowser>>
before(async () => {
  const opening = openBrowser()
  const port = await freePort()
  origin = `http://localhost:${port}`
  idPorten = await anIdentityProvider({ redirectTo: `${origin}/logg-inn/tilbake/id-porten` })
  const client = { clientId: 'mestring', clientSecret: 'only-for-tests', issuer: idPorten.issuer }
  const oidc = readProviders(JSON.stringify([{ profile: 'id-porten', ...client }])) ?? []
  service = await testApp(new Date(), { baseUrl: origin, oidc })
  await service.app.listen({ port, host: 'localhost' })
  browser = await opening
})
after(async () => {
  await browser.close()
  await service.close()
  await idPorten.close()
})

const phone = { width: 320, height: 640 }

/** By the link of the mail, as the mail program opens it. */
async function signInByLink(visitor: Visitor, { email }: Account): Promise<void> {
  await visitor.goTo('/logg-inn')
  assert.equal(await isTooWide(visitor.page), false)
  await visitor.write('E-posten din', email)
  await visitor.press('Send meg lenken')
  await visitor.reads(/Se i e-posten din/)
  const { pathname } = new URL(await linkMailedTo(service, email))
  await visitor.goTo(pathname)
  assert.equal(await isTooWide(visitor.page), false)
  await visitor.press('Logg meg inn')
  await visitor.reads(/Hei, Person/)
}

for (const [how, javaScriptEnabled] of [
  ['without script', false],
  ['with script', true],
] as const) {
  describe(`On a small phone ${how}, somebody signs in`, () => {
    let visitor: Visitor
    let berit: Account
    before(async () => {
      berit = await aStaffMember(service.db)
      visitor = await aVisitor(browser, origin, { viewport: phone, javaScriptEnabled })
    })
    after(() => visitor.leave())

    it('by a link in a mail, and a second press of the button does no harm', async () => {
      await visitor.goTo('/logg-inn?til=/min-side/om-meg')
      await visitor.write('E-posten din', berit.email)
      await visitor.press('Send meg lenken')
      const link = new URL(await linkMailedTo(service, berit.email))
      await visitor.goTo(link.pathname + link.search)
      await visitor.page.getByRole('button', { name: 'Logg meg inn' }).dblclick()
      await visitor.page.waitForURL(/min-side\/om-meg/)
      await visitor.goTo(link.pathname + link.search)
      assert.match(visitor.page.url(), /min-side\/om-meg/, 'the link leads on, since it let them in')
      await visitor.goTo('/min-side')
      await visitor.press('Logg ut')
      await visitor.reads(/Du er logget ut/)
    })

    it('with ID-porten, once it is tied, and out of both again', async () => {
      const subject = `berit ${how}`
      await signInByLink(visitor, berit)
      idPorten.letIn({ subject, acr: 'idporten-loa-high' })
      await visitor.goTo('/min-side/innlogging')
      await visitor.follow('Koble til ID-porten')
      await visitor.page.getByRole('button', { name: /^Koble fra/ }).waitFor()
      assert.equal(await isTooWide(visitor.page), false)
      await visitor.goTo('/min-side')
      await visitor.follow('Logg ut')
      await leaveTheProvider(visitor)
      await visitor.reads(/Du er logget ut/)

      const asked = idPorten.pushed.length
      await visitor.goTo('/logg-inn?til=/min-side/innlogging')
      await visitor.follow('ID-porten')
      await visitor.page.getByRole('button', { name: /^Koble fra/ }).waitFor()
      assert.equal(idPorten.pushed.length, asked + 1, 'the provider had forgotten them')
    })
  })
}

describe('On a small phone with script, somebody signs in', () => {
  it('with a passkey of the phone', async () => {
    const berit = await aStaffMember(service.db)
    const visitor = await aVisitor(browser, origin, { viewport: phone })
    const cdp = await visitor.page.context().newCDPSession(visitor.page)
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
    await signInByLink(visitor, berit)
    await visitor.goTo('/min-side/innlogging')
    await visitor.press('Legg til en passnøkkel')
    await visitor.page.getByText('lagt til').waitFor()
    assert.equal(await isTooWide(visitor.page), false)
    await visitor.goTo('/min-side')
    await visitor.press('Logg ut')
    await visitor.goTo('/logg-inn')
    await visitor.press('Logg inn med passnøkkel')
    await visitor.page.waitForURL('**/min-side')
    await visitor.reads(/Hei, Person/)
    await visitor.leave()
  })
})

/** The provider asks whether one means it. */
async function leaveTheProvider({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Yes' }).click()
  await page.waitForURL(`${origin}/**`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}
