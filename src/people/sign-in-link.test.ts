import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type Country, theDemoCountry } from '../../test/country.ts'
import { hiddenIn, open, type Seen, send } from '../../test/pages.ts'
import { aPerson } from '../../test/people.ts'

let country: Country
let kari: { id: number; email: string }
before(async () => {
  country = await theDemoCountry()
})
after(() => country.close())
beforeEach(async () => {
  country.moveClock('2026-11-23T09:00:00Z')
  kari = await aPerson(country.db, { name: 'Kari Solhaug' })
})

/** Asks for a link and finds it in the mail that comes: its address here. */
async function linkFor(email: string, goOnTo?: string): Promise<string> {
  const mail = await country.mailAfter(() =>
    send(country.app, '/logg-inn', { email, ...(goOnTo && { til: goOnTo }) }),
  )
  const link = /https:\/\/mestring\.example\.no(\/logg-inn\/lenke\/[^\s"<]+)/.exec(mail.html)?.[1]
  assert.ok(link, mail.text)
  return link.replaceAll('&amp;', '&')
}

const cookieIn = ({ headers }: Seen): string => String(headers['set-cookie']).split(';')[0] ?? ''

const countMails = async () => (await country.db.selectFrom('outbox').select('id').execute()).length

describe('A link by e-mail', () => {
  it('signs in whoever has the address, however it is written, and leads on to where they were going', async () => {
    const link = await linkFor(kari.email.toUpperCase(), '/min-side?x=1')
    const page = await open(country.app, link)
    assert.match(page.text, /Trykk på knappen/)
    const opened = await send(country.app, link.split('?')[0] ?? '', hiddenIn(page))
    assert.equal(opened.status, 303)
    assert.equal(opened.location, '/min-side?x=1')
    const given = String(opened.headers['set-cookie'])
    assert.match(given, /^__Host-mestring=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    const mine = await open(country.app, '/min-side', given.split(';')[0])
    assert.match(mine.text, /Hei, Kari/)
  })

  it('gives who does not have an account the same answer, and no mail', async () => {
    const mails = await countMails()
    const known = await send(country.app, '/logg-inn', { email: kari.email })
    const begun = performance.now()
    const unknown = await send(country.app, '/logg-inn', { email: 'ingen@example.no' })
    assert.ok(performance.now() - begun >= 240, 'as slowly as for somebody who has one')
    assert.equal(await countMails(), mails + 1)
    assert.deepEqual(
      [known.status, known.location, known.html],
      [unknown.status, unknown.location, unknown.html],
    )
    assert.deepEqual(Object.keys(known.headers), Object.keys(unknown.headers))
  })

  it('is not used up by a mail program that looks at it', async () => {
    const link = await linkFor(kari.email)
    for (let look = 0; look < 3; look++) assert.equal((await open(country.app, link)).status, 200)
    await country.app.inject({ method: 'HEAD', url: link })
    assert.equal((await send(country.app, link, {})).status, 303)
  })

  it('works once, also for two who press at the same moment', async () => {
    const link = await linkFor(kari.email)
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(country.app, link, {})))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409, 409, 409, 409, 409, 409, 409])
    const late = await open(country.app, link)
    assert.equal(late.status, 409)
    assert.match(late.text, /virker ikke lenger/)
  })

  it('signs in whoever presses the button twice, and lets nobody else use the same press later', async () => {
    const link = await linkFor(kari.email)
    const form = hiddenIn(await open(country.app, link))
    const [one, other] = await Promise.all([send(country.app, link, form), send(country.app, link, form)])
    assert.deepEqual([one.status, other.status], [303, 303])
    for (const answer of [one, other])
      assert.match((await open(country.app, '/min-side', cookieIn(answer))).text, /Hei, Kari/)
    assert.equal((await send(country.app, link, hiddenIn(await open(country.app, '/logg-inn')))).status, 409)
    country.moveClock('2026-11-23T09:00:11Z')
    assert.equal((await send(country.app, link, form)).status, 409)
  })

  it('leads on in the browser that it signed in, and in no other', async () => {
    const link = await linkFor(kari.email, '/min-side?x=1')
    const path = link.split('?')[0] ?? ''
    const cookie = cookieIn(await send(country.app, path, {}))
    country.moveClock('2026-11-23T09:30:00Z')
    assert.equal((await open(country.app, link, cookie)).location, '/min-side?x=1')
    assert.equal((await send(country.app, path, { til: '/min-side?x=2' }, cookie)).location, '/min-side?x=2')
    assert.equal((await open(country.app, link)).status, 409)
    country.moveClock('2026-11-23T09:00:00Z')
    const another = cookieIn(await send(country.app, await linkFor(kari.email), {}))
    assert.equal((await open(country.app, link, another)).status, 409)
  })

  it('works for a quarter of an hour', async () => {
    const link = await linkFor(kari.email)
    country.moveClock('2026-11-23T09:15:00Z')
    assert.equal((await send(country.app, link, {})).status, 409)
  })

  it('is kept only as a hash, and its address is sent to nobody', async () => {
    const link = await linkFor(kari.email)
    const token = link.split('/').pop() ?? ''
    const kept = await country.db.selectFrom('signInLinks').selectAll().execute()
    assert.ok(!JSON.stringify(kept).includes(token))
    const page = await open(country.app, link)
    assert.equal(page.headers['cache-control'], 'no-store')
    assert.equal(page.headers['referrer-policy'], 'same-origin')
  })

  it('stops at an account that is closed', async () => {
    const link = await linkFor(kari.email)
    const closedAt = new Date('2026-11-23T09:00:00Z')
    await country.db.updateTable('accounts').set({ closedAt }).where('id', '=', kari.id).execute()
    assert.equal((await send(country.app, link, {})).status, 409)
  })

  it('asks again for an address that is none, and never lets one become two', async () => {
    for (const email of [
      'kari',
      'kari@',
      'kari@example.no,ola@example.no',
      'kari@example.no\r\nBcc: ola@example.no',
    ]) {
      const page = await send(country.app, '/logg-inn', { email })
      assert.equal(page.status, 422, email)
      assert.match(page.text, /Skriv en hel e-postadresse/)
    }
  })
})

describe('Signing in', () => {
  it('leads nowhere but to pages of this house', async () => {
    for (const til of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      'javascript:alert(1)',
      '/logg-ut',
      '/%5Cevil.example/..//evil.example',
    ]) {
      const link = await linkFor(kari.email, til)
      const page = await open(country.app, link)
      const opened = await send(country.app, link.split('?')[0] ?? '', { ...hiddenIn(page), til })
      assert.match(
        String(opened.location),
        /^\/(min-side|%5C|%5c|evil\.example$)/,
        `${til} led to ${opened.location}`,
      )
      await country.db.deleteFrom('signInLinks').execute()
    }
  })

  it('gives a token that nobody could know beforehand, and ends the session that was', async () => {
    const planted = '__Host-mestring=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
    const enter = async (cookie: string) => {
      const answer = await send(country.app, await linkFor(kari.email), {}, cookie)
      return String(answer.headers['set-cookie']).split(';')[0] ?? ''
    }
    const first = await enter(planted)
    assert.notEqual(first, planted)
    assert.equal((await open(country.app, '/min-side', planted)).status, 303)
    const second = await enter(first)
    assert.equal((await open(country.app, '/min-side', first)).status, 303)
    assert.equal((await open(country.app, '/min-side', second)).status, 200)
  })

  it('is refused when another site sends the form', async () => {
    const link = await linkFor(kari.email)
    const { statusCode } = await country.app.inject({
      method: 'POST',
      url: link,
      headers: { 'sec-fetch-site': 'cross-site', origin: 'null' },
    })
    assert.equal(statusCode, 403)
  })
})
