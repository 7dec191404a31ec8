import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { anIdentityProvider, aPrivateKey } from '../../../test/identity-provider.ts'
import { open, type Seen } from '../../../test/pages.ts'
import { type Account, aPerson, signIn } from '../../../test/people.ts'
import { linkMailedTo } from '../../../test/sign-in-mails.ts'
import { readProviders } from './provider.ts'

const base = 'https://mestring.example.no'
let idPorten: Awaited<ReturnType<typeof anIdentityProvider>>
let helseId: Awaited<ReturnType<typeof anIdentityProvider>>
let service: TestApp
let kari: Account
before(async () => {
  const key = aPrivateKey()
  idPorten = await anIdentityProvider({ redirectTo: `${base}/logg-inn/tilbake/id-porten` })
  helseId = await anIdentityProvider({ redirectTo: `${base}/logg-inn/tilbake/helsenett`, key })
  const oidc = readProviders(
    JSON.stringify([
      { profile: 'id-porten', issuer: idPorten.issuer, clientId: 'mestring', clientSecret: 'only-for-tests' },
      {
        profile: 'oidc',
        id: 'helsenett',
        name: 'Helsenett',
        issuer: helseId.issuer,
        clientId: 'mestring',
        key,
      },
      {
        profile: 'oidc',
        id: 'borte',
        name: 'Borte',
        issuer: 'http://127.0.0.1:9',
        clientId: 'x',
        clientSecret: 'x',
      },
    ]),
  )
  assert.ok(oidc)
  service = await testApp(new Date(), { oidc }) // the provider goes by the real time
})
after(async () => {
  await Promise.all([idPorten.close(), helseId.close()])
  await service.close()
})
beforeEach(async () => {
  kari = await aPerson(service.db, { name: 'Kari Solhaug' })
})

const cookiesIn = ({ headers }: Seen): string =>
  [headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => String(cookie).split(';')[0])
    .filter((cookie) => !cookie?.endsWith('='))
    .join('; ')

/** Goes from a link here through the provider and back; answers what the person sees then. */
async function through(provider: typeof idPorten, path: string, cookie?: string): Promise<Seen> {
  const away = await open(service.app, path, cookie)
  assert.equal(away.status, 303, away.text)
  const back = await provider.visit(away.location ?? '')
  return open(service.app, back.pathname + back.search, [cookie, cookiesIn(away)].filter(Boolean).join('; '))
}

/** Ties the provider to an account, as its owner does on their page. */
async function tie(provider: typeof idPorten, id: string, account: Account): Promise<Seen> {
  const browser = await signIn(service, account)
  const page = await browser.open('/min-side/innlogging')
  const link = new RegExp(`href="(/min-side/innlogging/koble/${id}[^"]*)"`).exec(page.html)?.[1] ?? ''
  return through(provider, link.replaceAll('&amp;', '&'), browser.cookie)
}

describe('Signing in with ID-porten', () => {
  it('works once it is tied to one’s account, and leads on to where one was going', async () => {
    idPorten.letIn({ subject: 'kari-1', acr: 'idporten-loa-high' })
    const unknown = await through(idPorten, '/logg-inn/med/id-porten')
    assert.equal(unknown.status, 409)
    assert.match(unknown.text, /Vi kjenner deg ikke igjen/)

    assert.equal((await tie(idPorten, 'id-porten', kari)).location, '/min-side/innlogging')
    const known = await through(idPorten, '/nn/logg-inn/med/id-porten?til=/min-side?x=1')
    assert.equal(known.status, 303, known.text)
    assert.equal(known.location, '/nn/min-side?x=1')
    const cookie = cookiesIn(known)
    assert.match((await open(service.app, '/min-side', cookie)).text, /Hei, Kari/)
    const session = await service.db
      .selectFrom('signIns')
      .select(['method', 'acr'])
      .where('accountId', '=', kari.id)
      .orderBy('id', 'desc')
      .executeTakeFirst()
    assert.deepEqual(session, { method: 'oidc', acr: 'idporten-loa-high' })
  })

  it('asks for the level it needs, with PKCE, ahead and out of the browser’s reach', async () => {
    idPorten.letIn({ subject: 'kari-2', acr: 'idporten-loa-high' })
    const away = await open(service.app, '/logg-inn/med/id-porten')
    assert.deepEqual([...new URL(away.location ?? '').searchParams.keys()].sort(), [
      'client_id',
      'request_uri',
    ])
    await idPorten.visit(away.location ?? '')
    const asked = idPorten.pushed.at(-1)
    assert.equal(asked?.get('acr_values'), 'idporten-loa-high')
    assert.equal(asked?.get('code_challenge_method'), 'S256')
    assert.ok(asked?.get('nonce') && asked.get('state'))
    assert.equal(asked?.get('scope'), 'openid')
  })

  it('refuses who is not known surely enough', async () => {
    idPorten.letIn({ subject: 'kari-1', acr: 'idporten-loa-substantial' })
    const page = await through(idPorten, '/logg-inn/med/id-porten')
    assert.equal(page.status, 409)
    assert.match(page.text, /ikke sikkert nok/)
  })

  it('says so calmly when one cancels, and when the provider is away', async () => {
    idPorten.letIn(undefined)
    assert.match((await through(idPorten, '/logg-inn/med/id-porten')).text, /ble ikke fullført/)
    const away = await open(service.app, '/logg-inn/med/borte')
    assert.equal(away.status, 503)
    assert.match(away.text, /Borte svarer ikke nå/)
    assert.equal((await open(service.app, '/logg-inn/med/finnes-ikke')).status, 404)
  })

  it('takes an answer once, and only from the browser that asked', async () => {
    idPorten.letIn({ subject: 'kari-1', acr: 'idporten-loa-high' })
    const away = await open(service.app, '/logg-inn/med/id-porten')
    const back = await idPorten.visit(away.location ?? '')
    const path = back.pathname + back.search
    assert.equal((await open(service.app, path)).status, 409, 'another browser')
    const other = await open(service.app, '/logg-inn/med/id-porten')
    assert.equal((await open(service.app, path, cookiesIn(other))).status, 409, 'another attempt')
    assert.equal((await open(service.app, path, cookiesIn(away))).status, 303)
    assert.equal((await open(service.app, path, cookiesIn(away))).status, 409, 'again')
  })

  it('ties an identity to one account only, and only by a link on one’s own page', async () => {
    idPorten.letIn({ subject: 'kari-1', acr: 'idporten-loa-high' })
    const other = await aPerson(service.db)
    assert.match((await tie(idPorten, 'id-porten', other)).text, /koblet til en annen konto/)
    const browser = await signIn(service, other)
    assert.equal((await browser.open('/min-side/innlogging/koble/id-porten?key=abc')).status, 404)
    assert.equal((await browser.open('/min-side/innlogging/koble/id-porten')).status, 404)
  })

  it('is told by mail to whom it belongs when it is tied, once', async () => {
    idPorten.letIn({ subject: 'siri-1', acr: 'idporten-loa-high' })
    const siri = await aPerson(service.db, { name: 'Siri Nordvik' })
    await tie(idPorten, 'id-porten', siri)
    assert.match(await linkMailedTo(service, siri.email), /\/min-side\/innlogging$/)
    await tie(idPorten, 'id-porten', await aPerson(service.db))
    await assert.rejects(linkMailedTo(service, siri.email), /No mail/)
  })

  it('keeps no number and no name of the provider', async () => {
    const rows = await service.db.selectFrom('accountIdentities').selectAll().execute()
    assert.ok(rows.length > 0)
    assert.ok(!JSON.stringify(rows).includes('kari-1'))
  })
})

describe('Any other provider', () => {
  it('can know us by a key instead of a secret', async () => {
    helseId.letIn({ subject: 'kari-3', acr: '' })
    assert.equal((await tie(helseId, 'helsenett', kari)).location, '/min-side/innlogging')
    assert.equal((await through(helseId, '/logg-inn/med/helsenett')).location, '/min-side')
  })

  it('is read from the settings, and refused when it says too little or too much', () => {
    const client = { clientId: 'x', clientSecret: 'y' }
    const fits = (...list: object[]) => readProviders(JSON.stringify(list)) !== undefined
    assert.ok(fits({ profile: 'id-porten', ...client }))
    assert.ok(fits({ profile: 'helseid', clientId: 'x', key: aPrivateKey() }))
    assert.ok(!fits({ profile: 'id-porten', clientId: 'x' }))
    assert.ok(!fits({ profile: 'id-porten', ...client, key: aPrivateKey() }))
    assert.ok(!fits({ profile: 'oidc', id: 'x', name: 'X', issuer: 'http://elsewhere.example', ...client }))
    assert.ok(!fits({ profile: 'id-porten', ...client }, { profile: 'id-porten', ...client }))
    assert.equal(readProviders('not json'), undefined)
  })
})
