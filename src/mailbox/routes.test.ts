import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { pino } from 'pino'
import { testDb } from '../../test/db.ts'
import { troublePage } from '../design/trouble-page.tsx'
import { createHttp } from '../platform/http.ts'
import { folderCarrier } from '../platform/mail/folder.ts'
import {
  createSender,
  defineMail,
  mailFolder,
  mailKey,
  mailLayout,
  mailQueue,
} from '../platform/mail/index.ts'
import { secretsFrom } from '../platform/secrets.ts'
import type { App } from '../platform/web.ts'
import { mailbox } from './routes.ts'

const folder = mkdtempSync(join(tmpdir(), 'mestring-mails-'))
const secrets = secretsFrom(Buffer.alloc(32, 7))
const clock = () => new Date('2027-01-12T09:15:00Z')
const baseUrl = 'https://mestring.example.no'
const log = pino({ level: 'silent' })

const receipt = defineMail<{ link: string }>('test.receipt', ({ link }, { locale }) => ({
  subject: 'Plassen er din',
  ...mailLayout({
    locale,
    heading: 'Plassen er din <3',
    paragraphs: ['Blåbær & æøå.'],
    action: { label: 'Se påmeldingen', url: link },
  }),
  attachments: [
    { filename: 'kurs på Ås.ics', contentType: 'text/calendar; charset=utf-8', content: 'BEGIN:VCALENDAR' },
  ],
}))

async function anApp(demo: boolean): Promise<App> {
  const app = await createHttp({ log, clock, baseUrl, demo, kept: undefined, troublePage })
  mailbox(app, { demo, mail: mailQueue({ secrets, clock, folder: mailFolder(folder) }) })
  return app
}

describe('the mailbox of the demonstration', () => {
  let test: Awaited<ReturnType<typeof testDb>>
  let app: App
  const get = (url: string) => app.inject({ url })

  before(async () => {
    test = await testDb()
    app = await anApp(true)
    const to = { address: 'kari@example.no', name: 'Kári <Øst>' }
    const facts = { link: `${baseUrl}/pamelding/hemmelig?a=1&b=2` }
    await mailQueue({ secrets, clock }).queue(test.db, receipt, { to, locale: 'nb', facts })
  })
  after(async () => {
    await app.close()
    await test.close()
    rmSync(folder, { recursive: true })
  })

  it('says what to do while it is empty', async () => {
    const page = await get('/demo/epost')
    assert.equal(page.statusCode, 200)
    assert.match(page.body, /Ingen e-post ennå/)
  })

  it('shows what the outbox would have sent: in a list, and each with links that work', async () => {
    const carrier = folderCarrier({
      folder,
      from: { address: 'no-reply@mestring.example.no', name: 'Mestring' },
      clock,
    })
    const findKeys = async () => new Map<string, Buffer>()
    await createSender({
      db: test.db,
      clock,
      log,
      baseUrl,
      carrier,
      kinds: [receipt],
      ownKey: mailKey(secrets),
      findKeys,
    }).sendDue()

    const list = await get('/demo/epost')
    assert.match(list.body, /Plassen er din/)
    assert.match(list.body, /Kári &lt;Øst> &lt;kari@example.no>/)
    assert.match(list.body, /12\. januar 2027 kl\.\s10\.15/)
    const page = await get(linkTo(list.body, /\/demo\/epost\/[^"/]+/))
    assert.match(page.body, /Blåbær &amp; æøå\./)
    assert.match(
      page.body,
      /<a [^>]*href="https:\/\/mestring\.example\.no\/pamelding\/hemmelig\?a=1&amp;b=2"/,
    )

    const attachment = await get(linkTo(page.body, /\/demo\/epost\/[^"]+\/vedlegg\/0/))
    assert.equal(attachment.body.trim(), 'BEGIN:VCALENDAR')
    assert.match(
      attachment.headers['content-disposition'] as string,
      /attachment; filename\*=UTF-8''kurs%20p%C3%A5%20%C3%85s\.ics/,
    )
    const file = await get(linkTo(page.body, /\/demo\/epost\/[^"]+\/fil/))
    assert.match(file.body, /^Auto-Submitted: auto-generated\r$/m)
  })

  it('shows the HTML of a mail where it can do nothing', async () => {
    const list = await get('/demo/epost')
    const looks = await get(`${linkTo(list.body, /\/demo\/epost\/[^"/]+/)}/utseende`)
    assert.match(looks.body, /Plassen er din &lt;3/)
    assert.equal(
      looks.headers['content-security-policy'],
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    )
  })

  it('is in the language of the reader', async () => {
    assert.match((await get('/nn/demo/epost')).body, /E-post som ville blitt send</)
    assert.match((await get('/en/demo/epost')).body, /E-mail that would have been sent/)
  })

  it('has no other file of the machine', async () => {
    const list = await get('/demo/epost')
    const name = linkTo(list.body, /\/demo\/epost\/[^"/]+/)
    for (const path of [
      '/demo/epost/..%2f..%2fetc%2fpasswd',
      '/demo/epost/x',
      `${name}/vedlegg/7`,
      `${name}/vedlegg/__proto__`,
    ]) {
      assert.equal((await get(path)).statusCode, 404, path)
    }
  })

  it('is not there outside a demonstration', async () => {
    const real = await anApp(false)
    assert.equal((await real.inject({ url: '/demo/epost' })).statusCode, 404)
    await real.close()
  })
})

function linkTo(page: string, address: RegExp): string {
  const found = new RegExp(`href="(${address.source})"`).exec(page)?.[1]
  assert.ok(found, `no link to ${address}`)
  return found
}
