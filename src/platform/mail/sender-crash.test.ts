import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, before, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { testDb } from '../../../test/db.ts'
import { smtpSink } from '../../../test/smtp-sink.ts'
import { openDb } from '../db.ts'
import { secretsFrom } from '../secrets.ts'
import { createSender, defineMail, mailKey, mailQueue, smtpCarrier } from './index.ts'

const secrets = secretsFrom(Buffer.alloc(32, 7))
const clock = () => new Date()
const greeting = defineMail('test.greeting', () => ({ subject: 'Hei', text: 'Hei', html: '<p>Hei</p>' }))
const connections = 4

/** Starts a sender on a database and a server: here, or in the process that this file is run as. */
function aSender(databaseUrl: string, smtpUrl: string) {
  const { db, pool } = openDb(databaseUrl, () => {})
  const carrier = smtpCarrier({
    url: smtpUrl,
    from: { address: 'no-reply@mestring.example.no' },
    connections,
  })
  const sender = createSender({
    db,
    clock,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    baseUrl: 'https://mestring.example.no',
    carrier,
    kinds: [greeting],
    ownKey: mailKey(secrets),
    findKeys: async () => new Map(),
    leaseMs: 2000,
    doubtAfterMs: 2000,
  })
  return { sender, pool }
}

const [database, smtp] = process.argv.slice(2)
if (process.env.TO_BE_KILLED && database && smtp) await aSender(database, smtp).sender.sendDue()
else proveIt()

function proveIt() {
  let test: Awaited<ReturnType<typeof testDb>>
  before(async () => {
    test = await testDb()
  })
  after(() => test.close())

  it('loses no mail and sends none twice when senders are killed, and leaves at most one a connection in doubt', async (t) => {
    const many = 500
    const kills = 3
    const seen = new Map<string, number>()
    const sink = await smtpSink({
      data: async (address) => {
        seen.set(address, (seen.get(address) ?? 0) + 1)
        await wait(5) // in the hands of the server, which has not answered
        return undefined
      },
    })
    const letters = Array.from({ length: many }, (_, i) => ({
      to: { address: `kari${i}@example.no` },
      locale: 'nb' as const,
      facts: {},
    }))
    await mailQueue({ secrets, clock }).queue(test.db, greeting, ...letters)

    for (let kill = 1; kill <= kills; kill++) {
      const child = spawn(process.execPath, [import.meta.filename, test.url, sink.url], {
        env: { ...process.env, TO_BE_KILLED: 'yes' },
      })
      while (seen.size < (kill * many) / (kills + 2)) await wait(10)
      child.kill('SIGKILL')
      await once(child, 'exit')
    }

    await wait(2500) // until the claims and marks of the dead have run out
    const { sender, pool } = aSender(test.url, sink.url)
    // On a slow machine some of a batch are kept longer than they were claimed for; the next round takes them.
    for (let round = 1; round <= 5; round++) await sender.sendDue()
    await sender.stop()
    await pool.end()
    await sink.close()

    const final = await test.db
      .selectFrom('mailLedger')
      .select(['mailId', 'outcome'])
      .where('outcome', '<>', 'deferred')
      .execute()
    const doubts = final.filter(({ outcome }) => outcome === 'doubt').length
    t.diagnostic(`${kills} kills, ${doubts} in doubt`)
    assert.equal(new Set(final.map(({ mailId }) => mailId)).size, many, 'every mail is in the ledger')
    assert.equal(final.length, many, 'and once')
    assert.ok(doubts <= connections * kills, `${doubts} in doubt`)
    assert.ok(Math.max(...seen.values()) === 1, 'no mail was handed over twice')
    assert.ok(seen.size >= many - doubts, 'only a mail in doubt may not have arrived')
  })
}
