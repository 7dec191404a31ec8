import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { testDb } from '../../../test/db.ts'
import { secretsFrom } from '../secrets.ts'
import { defineMail, mailQueue } from './index.ts'
import { claimDue, settleDoubts } from './outbox.ts'

const now = new Date('2027-01-12T09:00:00Z')
const mail = mailQueue({ secrets: secretsFrom(Buffer.alloc(32, 7)), clock: () => now })
const greeting = defineMail<{ name: string }>('test.greeting', () => undefined)
const letter = { to: { address: 'kari@example.no' }, locale: 'nb' as const, facts: { name: 'Kari' } }

describe('the outbox', () => {
  let test: Awaited<ReturnType<typeof testDb>>
  before(async () => {
    test = await testDb()
  })
  after(() => test.close())

  it('forgets a mail whose reason was undone', async () => {
    const undone = test.db.transaction().execute(async (db) => {
      await mail.queue(db, greeting, letter)
      throw new Error('undone')
    })
    await assert.rejects(undone, /undone/)
    assert.deepEqual(await test.db.selectFrom('outbox').selectAll().execute(), [])
  })

  it('is looked into without writing while it is empty, so that the pages kept in memory stay good', async () => {
    const wrote = await test.db.transaction().execute(async (db) => {
      await claimDue(db, { now, until: now, limit: 100 })
      await settleDoubts(db, { sender: crypto.randomUUID(), now, before: now })
      return sql<{ id: string | null }>`select pg_current_xact_id_if_assigned()::text as id`.execute(db)
    })
    assert.deepEqual(wrote.rows, [{ id: null }])
  })

  it('cannot be read while a mail waits in it', async () => {
    await mail.queue(test.db, greeting, letter)
    const row = sql<{ all: string }>`select outbox::text || encode(sealed, 'escape') as all from outbox`
    const { rows } = await row.execute(test.db)
    assert.equal(rows.length, 1)
    assert.doesNotMatch(rows[0]?.all ?? '', /kari/i)
  })

  it('keeps a ledger that can only be added to', async () => {
    await sql`insert into mail_ledger (mail_id, kind, outcome, attempt, at)
      values (gen_random_uuid(), 'test.greeting', 'sent', 1, ${now})`.execute(test.db)
    await assert.rejects(
      test.db.updateTable('mailLedger').set({ outcome: 'failed' }).execute(),
      /append-only/,
    )
    await assert.rejects(test.db.deleteFrom('mailLedger').execute(), /append-only/)
  })
})
