import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import PostalMime from 'postal-mime'
import { testDb } from '../../../test/db.ts'
import { type Manners, smtpSink } from '../../../test/smtp-sink.ts'
import { newDataKey, secretsFrom } from '../secrets.ts'
import {
  createSender,
  defineMail,
  type Letter,
  mailKey,
  mailQueue,
  type Sender,
  smtpCarrier,
} from './index.ts'

type Greeting = { name: string }

const greeting = defineMail<Greeting>('test.greeting', ({ name }, { locale }) => ({
  subject: locale === 'nn' ? 'Plassen din' : 'Plassen\n din',
  text: `Hei ${name}`,
  html: `<p>Hei ${name}</p>`,
}))
const unwanted = defineMail('test.unwanted', () => undefined)
const broken = defineMail('test.broken', () => {
  throw new Error('no words')
})

const secrets = secretsFrom(Buffer.alloc(32, 7))
const from = { name: 'Mestring', address: 'no-reply@mestring.example.no' }
const start = new Date('2027-01-12T09:00:00Z')

let test: Awaited<ReturnType<typeof testDb>>
let sink: Awaited<ReturnType<typeof smtpSink>>
let senders: Sender[] = []
let now = start
const clock = () => now
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}
const mail = mailQueue({ secrets, clock })
const log = { info: () => {}, warn: () => {}, error: () => {} }
const keys = new Map<string, Buffer>()

const to = (address: string, more: Partial<Letter<Greeting>> = {}): Letter<Greeting> => ({
  to: { address },
  locale: 'nb',
  facts: { name: 'Kari' },
  ...more,
})

async function sinkThat(manners: Manners): Promise<void> {
  await sink.close()
  sink = await smtpSink({ port: sink.port, ...manners })
}

function aSender(connections = 5): Sender {
  const carrier = smtpCarrier({ url: sink.url, from, connections })
  const kinds = [greeting, unwanted, broken]
  const findKeys = async (_: unknown, ids: string[]) => new Map([...keys].filter(([id]) => ids.includes(id)))
  const { db } = test
  const sender = createSender({
    db,

    clock,
    log,
    baseUrl: 'https://mestring.example.no',
    carrier,
    kinds,
    ownKey: mailKey(secrets),
    findKeys,
  })
  senders.push(sender)
  return sender
}

const ledger = () =>
  test.db
    .selectFrom('mailLedger')
    .select(['kind', 'outcome', 'attempt', 'code', 'reason'])
    .orderBy('id')
    .execute()
const outcomes = async () => (await ledger()).map(({ outcome }) => outcome)

before(async () => {
  test = await testDb()
})
after(() => test.close())

beforeEach(async () => {
  now = start
  keys.clear()
  sink = await smtpSink()
})
afterEach(async () => {
  await Promise.all(senders.map((sender) => sender.stop()))
  senders = []
  await sink.close()
  await sql`truncate outbox, mail_ledger`.execute(test.db)
})

describe('a mail in the outbox', () => {
  it('is sent once, in the language of its reader, and leaves nothing about the reader behind', async () => {
    await mail.queue(
      test.db,
      greeting,
      to('kari@example.no', { to: { address: 'kari@example.no', name: 'Kári Øst' }, locale: 'nn' }),
    )
    await aSender().sendDue()
    await aSender().sendDue()

    assert.equal(sink.received.length, 1)
    const message = await PostalMime.parse(sink.received[0]?.raw ?? '')
    assert.deepEqual(message.to, [{ address: 'kari@example.no', name: 'Kári Øst' }])
    assert.equal(message.subject, 'Plassen din')
    assert.equal(message.from?.address, from.address)
    assert.equal(message.headers.find(({ key }) => key === 'auto-submitted')?.value, 'auto-generated')
    assert.deepEqual(await ledger(), [
      { kind: 'test.greeting', outcome: 'sent', attempt: 1, code: 250, reason: null },
    ])
    const row = await test.db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow()
    assert.equal(row.sealed, null)
    assert.ok(message.messageId?.startsWith(`<${row.id}@`))
  })

  it('is queued once under one dedupe key, also after it has been sent', async () => {
    for (let i = 0; i < 3; i++) {
      await mail.queue(test.db, greeting, to('kari@example.no', { dedupeKey: 'registration:1:receipt' }))
      await aSender().sendDue()
    }
    assert.equal(sink.received.length, 1)
  })

  it('waits for its time', async () => {
    await mail.queue(
      test.db,
      greeting,
      to('kari@example.no', { notBefore: new Date(start.getTime() + 60 * 60_000) }),
    )
    await aSender().sendDue()
    assert.equal(sink.received.length, 0)
    later(60)
    await aSender().sendDue()
    assert.equal(sink.received.length, 1)
  })

  it('is never sent once the key that sealed it has been deleted', async () => {
    const key = { id: 'run:12', bytes: newDataKey() }
    keys.set(key.id, key.bytes)
    await mail.queue(
      test.db,
      greeting,
      to('kari@example.no', { key }),
      to('ola@example.no', { key, notBefore: new Date(start.getTime() + 60_000) }),
    )
    await aSender().sendDue()
    keys.clear()
    later(2)
    await aSender().sendDue()
    assert.deepEqual(
      sink.received.map((one) => one.to[0]),
      ['kari@example.no'],
    )
    assert.deepEqual(
      (await ledger()).map(({ outcome, reason }) => [outcome, reason]),
      [
        ['sent', null],
        ['dropped', 'key deleted'],
      ],
    )
  })

  it('is dropped when it is no longer wanted as its time comes', async () => {
    await mail.queue(test.db, unwanted, { to: { address: 'kari@example.no' }, locale: 'nb', facts: {} })
    await aSender().sendDue()
    assert.deepEqual(await outcomes(), ['dropped'])
  })

  it('whose words cannot be found holds up no other, and is tried again', async () => {
    await mail.queue(test.db, broken, { to: { address: 'kari@example.no' }, locale: 'nb', facts: {} })
    await mail.queue(test.db, greeting, to('ola@example.no'))
    await aSender().sendDue()
    assert.deepEqual((await outcomes()).sort(), ['deferred', 'sent'])
  })
})

describe('a server that says no', () => {
  it('with 4xx is asked again after a minute, then five, with the same Message-ID', async () => {
    let asked = 0
    await sinkThat({
      data: () => (++asked < 3 ? { code: 451, message: '4.7.1 Try later, kari@example.no' } : undefined),
    })
    await mail.queue(test.db, greeting, to('kari@example.no'))
    for (const minutes of [0, 0.9, 0.2, 4.8, 0.3]) {
      later(minutes)
      await aSender().sendDue()
    }
    assert.deepEqual(
      (await ledger()).map(({ outcome, attempt, code, reason }) => [outcome, attempt, code, reason]),
      [
        ['deferred', 1, 451, '4.7.1'],
        ['deferred', 2, 451, '4.7.1'],
        ['sent', 3, 250, null],
      ],
    )
  })

  it('with 4xx for three days has failed', async () => {
    await sinkThat({ rcpt: () => ({ code: 450, message: 'Busy' }) })
    await mail.queue(test.db, greeting, to('kari@example.no'))
    const sender = aSender()
    for (let hours = 0; hours <= 80; hours += 2) {
      await sender.sendDue()
      later(120)
    }
    const all = await outcomes()
    assert.equal(all.at(-1), 'failed')
    assert.equal(all.filter((outcome) => outcome === 'failed').length, 1)
  })

  it('with 5xx is not asked again, and the mails of others go out', async () => {
    await sinkThat({
      rcpt: (address) =>
        address === 'ukjent@example.no' ? { code: 550, message: '5.1.1 Unknown' } : undefined,
    })
    await mail.queue(test.db, greeting, to('ukjent@example.no'), to('kari@example.no'))
    await aSender(1).sendDue()
    later(24 * 60)
    await aSender().sendDue()
    assert.deepEqual(
      sink.received.map((one) => one.to[0]),
      ['kari@example.no'],
    )
    assert.deepEqual((await outcomes()).sort(), ['failed', 'sent'])
  })

  it('that is not there costs no mail an attempt, and gets them all when it is back', async () => {
    await sink.close()
    await mail.queue(test.db, greeting, ...Array.from({ length: 30 }, (_, i) => to(`kari${i}@example.no`)))
    const sender = aSender()
    const away = await sender.sendDue()
    assert.equal(away?.kind, 'away')
    assert.deepEqual(await ledger(), [])
    sink = await smtpSink({ port: sink.port })
    later(1)
    assert.equal(await sender.sendDue(), undefined)
    assert.equal(sink.received.length, 30)
  })

  it('that hangs up in the middle of a mail leaves it in doubt, and it is not sent again', async () => {
    await sinkThat({
      data: () => {
        sink.hangUp()
        return undefined
      },
    })
    await mail.queue(test.db, greeting, to('tvil@example.no'))
    await aSender(1).sendDue()
    later(24 * 60)
    await aSender().sendDue()
    assert.deepEqual(await outcomes(), ['doubt'])
  })
})

describe('several senders', () => {
  it('send each mail once between them', async () => {
    await mail.queue(test.db, greeting, ...Array.from({ length: 400 }, (_, i) => to(`kari${i}@example.no`)))
    const both = [aSender(), aSender(), aSender()]
    await Promise.all(both.map((sender) => sender.sendDue()))
    assert.equal(sink.received.length, 400)
    assert.equal(new Set(sink.received.map((one) => one.to[0])).size, 400)
    assert.equal((await outcomes()).filter((outcome) => outcome === 'sent').length, 400)
  })

  it('go on when the database drops their connections', async () => {
    await mail.queue(test.db, greeting, ...Array.from({ length: 300 }, (_, i) => to(`kari${i}@example.no`)))
    const sender = aSender()
    const sending = sender.sendDue()
    for (let i = 0; i < 5; i++) {
      await wait(20)
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()`.execute(
        test.db,
      )
    }
    await sending.catch(() => {})
    for (let i = 0; i < 3; i++) {
      later(1)
      await sender.sendDue()
    }
    assert.equal(sink.received.length, 300)
    assert.equal((await outcomes()).filter((outcome) => outcome === 'sent').length, 300)
  })
})
