import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type Account, aPerson, type SignedIn, signIn } from '../../../test/people.ts'

let service: TestApp
let kari: Account
let karis: SignedIn
let stranger: SignedIn
before(async () => {
  service = await testApp()
  kari = await aPerson(service.db, { name: 'Kari Solhaug' })
  karis = await signIn(service, kari)
  stranger = await signIn(service, await aPerson(service.db))
})
after(() => service.close())

describe('Somebody else', () => {
  it('ends nobody’s session by its number', async () => {
    const { id } = await service.db
      .selectFrom('signIns')
      .select('id')
      .where('accountId', '=', kari.id)
      .executeTakeFirstOrThrow()
    await stranger.send(`/min-side/innlogging/${id}/slutt`)
    assert.equal((await karis.open('/min-side')).status, 200)
    await karis.send(`/min-side/innlogging/${id}/slutt`)
    assert.equal((await karis.open('/min-side')).status, 303)
  })

  it('takes away nobody’s passkey or provider', async () => {
    const { db } = service
    const now = service.tools.clock()
    await db
      .insertInto('passkeys')
      .values({
        credentialId: 'hers',
        accountId: kari.id,
        publicKey: Buffer.alloc(1),
        counter: 0,
        addedAt: now,
      })
      .execute()
    await db
      .insertInto('accountIdentities')
      .values({
        provider: 'id-porten',
        subject: Buffer.alloc(32),
        accountId: kari.id,
        addedAt: now,
        lastUsedAt: now,
      })
      .execute()
    await stranger.send('/min-side/innlogging/passnokkel/fjerning', { passkey: 'hers' })
    await stranger.send('/min-side/innlogging/koble-fra/id-porten')
    assert.equal((await db.selectFrom('passkeys').select('accountId').execute()).length, 1)
    assert.equal((await db.selectFrom('accountIdentities').select('accountId').execute()).length, 1)
  })

  it('is shown their own data only, whatever the address asks for', async () => {
    const page = await stranger.open(`/min-side/mine-opplysninger.json?account=${kari.id}&id=${kari.id}`)
    for (const hers of [kari.name, kari.email]) assert.ok(!page.html.includes(hers), hers)
  })
})

describe('A file', () => {
  it('is taken by no form, small or large, whatever it says it is', async () => {
    for (const url of ['/logg-inn', '/min-side/om-meg', '/behov'])
      for (const [type, size] of [
        ['image/png', 10],
        ['text/html', 10],
        ['application/pdf', 300_000],
      ] as const) {
        const boundary = 'xxxx'
        const head = `--${boundary}\r\ncontent-disposition: form-data; name="email"; filename="../../etc/x"\r\ncontent-type: ${type}\r\n\r\n`
        const { statusCode } = await service.app.inject({
          method: 'POST',
          url,
          headers: {
            'content-type': `multipart/form-data; boundary=${boundary}`,
            'sec-fetch-site': 'same-origin',
            cookie: stranger.cookie,
          },
          payload: `${head}${'x'.repeat(size)}\r\n--${boundary}--\r\n`,
        })
        assert.ok([400, 413, 415].includes(statusCode), `${url} answers ${statusCode} to ${type}`)
      }
  })
})
