import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { pino } from 'pino'
import { type TestApp, testApp } from '../../test/app.ts'
import { testServer } from '../../test/db.ts'
import { anEvaluatedRun, answerAll, type Evaluated, linksOf } from '../../test/evaluations.ts'
import { send } from '../../test/pages.ts'
import { createApp } from '../app.ts'
import { registrar } from '../registrations/index.ts'
import { closeWaves, tidySides } from './close.ts'
import { contactKey, listInvitees } from './contacts.ts'
import { sendDue } from './invite.ts'
import { findLinkKey } from './link-keys.ts'
import { numberOfInvitee, pseudonymOf } from './links.ts'
import { countReminded } from './of-run/queries.ts'
import { asSide, type Side } from './sides.ts'

const people = 12
let service: TestApp
let run: Evaluated
let links: string[]
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
  run = await anEvaluatedRun(service, { people })
  links = await linksOf(service)
  await answerAll(service, links)
})
after(() => service.close())

/** All that a side holds, as text: what somebody with a dump of it would have. */
const dumpOf = (side: Side): Promise<string[]> =>
  asSide(service.db, side, async (db) => {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = ${side} and table_type = 'BASE TABLE'`.execute(
      db,
    )
    const dumps = await Promise.all(
      tables.map(({ name }) =>
        sql<{ row: string }>`select kept::text as row from ${sql.table(`${side}.${name}`)} as kept`.execute(
          db,
        ),
      ),
    )
    return dumps.flatMap(({ rows }) => rows.map(({ row }) => row))
  })

/** The transactions that wrote the rows of a side. */
const transactionsOf = (side: Side, table: string): Promise<string[]> =>
  asSide(service.db, side, async (db) => {
    const { rows } = await sql<{
      xmin: string
    }>`select distinct xmin::text as xmin from ${sql.table(`${side}.${table}`)}`.execute(db)
    return rows.map(({ xmin }) => xmin)
  })

/** In another database of the same server: it began before the keys were deleted, and goes on. */
async function aTransactionElsewhere(): Promise<pg.Client> {
  const client = new pg.Client(testServer())
  await client.connect()
  await client.query('begin')
  await client.query('select pg_current_xact_id()')
  return client
}

/** What the files of the tables that held keys take. */
async function bytesOfKeys(): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select sum(pg_relation_size(pg_class.oid))::int as bytes from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where (nspname, relname) in (('linking', 'keys'), ('invitations', 'contact_keys'))`.execute(service.db)
  return rows[0]?.bytes ?? 0
}

/** What somebody can find out who has both sides, the keys and the master key: whose sheets are whose. */
async function joinAll(): Promise<number> {
  const { db, tools } = service
  const key = await findLinkKey(db, tools.secrets, run)
  const invitees = await listInvitees(db, run, await contactKey(db, tools.secrets, run))
  const kept = await asSide(db, 'answers', (db) =>
    db.selectFrom('answers.sheets').select('pseudonym').execute(),
  )
  const pseudonyms = new Set(kept.map(({ pseudonym }) => pseudonym.toString('hex')))
  if (!key) return 0
  return invitees.filter(({ id }) =>
    pseudonyms.has(pseudonymOf(key, numberOfInvitee(key, id)).toString('hex')),
  ).length
}

describe('Who answered what', () => {
  it('can’t be asked for in one query: no role reads both sides', async () => {
    const { db } = service
    for (const table of ['invitations.invitees', 'linking.keys', 'answers.sheets']) {
      await assert.rejects(sql`select * from ${sql.table(table)}`.execute(db), /permission denied/, table)
    }
    const sides = {
      invitations: 'answers.sheets',
      linking: 'invitations.invitees',
      answers: 'invitations.invitees',
    } as const
    for (const [side, other] of Object.entries(sides)) {
      await assert.rejects(
        asSide(db, side as Side, (db) => sql`select * from ${sql.table(other)}`.execute(db)),
        /permission denied/,
        `${side} reads ${other}`,
      )
    }
    await assert.rejects(
      asSide(db, 'answers', (db) => db.selectFrom('registrations').selectAll().execute()),
      /permission denied/,
    )
  })

  it('can’t be written in one transaction: one side is never part of another', async () => {
    const { db } = service
    await assert.rejects(
      asSide(db, 'invitations', (db) => asSide(db, 'answers', async () => {})),
      /another transaction/,
    )
    await assert.rejects(
      db.transaction().execute((db) => asSide(db, 'answers', async () => {})),
      /another transaction/,
    )
  })

  it('isn’t tied by a foreign key, a time of day, or an address', async () => {
    const { rows } = await sql<{ name: string; type: string }>`
      select attribute.attrelid::regclass::text || '.' || attname as name, format_type(atttypid, atttypmod) as type
      from pg_attribute attribute join pg_class on pg_class.oid = attrelid join pg_namespace space on space.oid = relnamespace
      where nspname = 'answers' and relkind = 'r' and attnum > 0 and not attisdropped`.execute(service.db)
    assert.ok(rows.length > 10)
    assert.deepEqual(
      rows.filter(({ type }) => /time|inet|cidr|serial/.test(type)),
      [],
    )
    const { rows: ties } = await sql<{ target: string }>`
      select distinct confrelid::regclass::text as target from pg_constraint join pg_namespace space on space.oid = connamespace
      where contype = 'f' and nspname = 'answers'`.execute(service.db)
    assert.deepEqual(ties, [{ target: 'run_waves' }])
  })

  it('isn’t told by the numbers of transactions', async () => {
    const asked = await transactionsOf('invitations', 'invitees')
    const sent = await transactionsOf('invitations', 'sendings')
    const answered = await transactionsOf('answers', 'sheets')
    assert.equal(answered.length, people)
    assert.deepEqual(
      answered.filter((one) => asked.includes(one) || sent.includes(one)),
      [],
    )
  })

  it('isn’t told by a dump of either side, nor by one beside the other', async () => {
    const [invitations, answers] = [await dumpOf('invitations'), await dumpOf('answers')]
    const long = (rows: string[]) => new Set(rows.flatMap((row) => row.match(/[0-9a-f-]{16,}/g) ?? []))
    const shared = [...long(invitations)].filter((word) => long(answers).has(word))
    assert.deepEqual(shared, [])
    for (const link of links) {
      const secret = link.split('/').at(-1) ?? ''
      const bytes = Buffer.from(secret, 'base64url').toString('hex')
      for (const held of [...invitations, ...answers]) {
        assert.ok(!held.includes(secret) && !held.includes(bytes) && !held.includes(bytes.slice(0, 32)))
      }
    }
    assert.ok(!answers.join().includes('example.no') && !invitations.join().includes('example.no'))
  })

  it('isn’t told by whom we remind: nothing that is kept tells who got a mail', async () => {
    service.moveClock('2026-11-23T09:00:00Z')
    const asked = await anEvaluatedRun(service, { people: 6, with: 1, schedule: 'quality' })
    const links = await linksOf(service)
    assert.equal(links.length, 12)
    await answerAll(service, links.slice(0, 5))
    service.moveClock('2027-01-19T10:00:00Z')
    await sendDue(
      service.db,
      { ...service.tools, registrar: registrar(service.tools) },
      service.tools.clock(),
    )
    const wave = asked.waves[0]?.id ?? 0
    assert.deepEqual(await countReminded(service.db, [wave]), new Map([[wave, [7]]]))
    const noted = await asSide(service.db, 'invitations', (db) =>
      sql<{ number: number; n: number; writings: number }>`
        select number, count(*)::int as n, count(distinct xmin::text)::int as writings
        from invitations.sendings where run_wave_id = ${wave} group by number order by number`.execute(db),
    )
    assert.deepEqual(noted.rows, [
      { number: 0, n: 12, writings: 1 },
      { number: 1, n: 12, writings: 1 },
    ])
    // What waits to be sent is sealed, and what was sent says of which run it was, not of whom.
    await service.db
      .deleteFrom('outbox')
      .where('keyId', 'not like', `evaluation:${asked.evaluationId}:%`)
      .execute()
    const mails = await service.db.selectFrom('outbox').selectAll().execute()
    assert.ok(mails.length > 0)
    for (const { dedupeKey } of mails) assert.equal(dedupeKey, null)
    service.moveClock('2027-01-14T19:30:00Z')
  })

  it('isn’t told by the log: it has the route, and neither link nor who asked', async () => {
    const lines: string[] = []
    const log = pino({ level: 'trace' }, { write: (line) => void lines.push(line) })
    const app = await createApp(service.tools, { log })
    const room = await send(app, `/svar/rom/${run.waves[0]?.roomCode}`, {})
    await answerAll({ app }, [room.location ?? '', links[0] ?? ''])
    await app.close()
    const said = lines.join('')
    assert.match(said, /"route":"\/svar\/:wave/)
    for (const secret of [
      room.location?.split('/').at(-1),
      links[0]?.split('/').at(-1),
      '127.0.0.1',
      'Mer tid',
    ]) {
      assert.ok(!said.includes(secret ?? 'none'), `${secret} is in the log`)
    }
  })

  it('can be found out by who has everything, keys too, as long as waves are open', async () => {
    assert.equal(await joinAll(), people)
  })

  it('can be found out by nobody after the last wave has closed, whatever they have', async () => {
    const before = await asSide(service.db, 'answers', (db) =>
      db.selectFrom('answers.sheets').selectAll().execute(),
    )
    const kept = await contactKey(service.db, service.tools.secrets, run)
    const invitees = await listInvitees(service.db, run, kept)
    const key = await findLinkKey(service.db, service.tools.secrets, run)
    const elsewhere = await aTransactionElsewhere()
    service.moveClock('2027-06-01T09:00:00Z')
    await closeWaves(service.db, service.tools.clock())
    assert.deepEqual([...(await dumpOf('invitations')), ...(await dumpOf('linking'))], [])
    // Whoever signs in to any database of the server holds what was just deleted for a moment; the job's next round finds it free.
    for (let round = 1; round <= 20 && (await bytesOfKeys()) > 0; round++) await tidySides(service.db)
    await elsewhere.end()
    assert.equal(await bytesOfKeys(), 0, 'no key is left in the files of the database')
    assert.equal(await joinAll(), 0)
    const after = await asSide(service.db, 'answers', (db) =>
      db.selectFrom('answers.sheets').selectAll().execute(),
    )
    assert.equal(after.length, before.length)
    // Somebody who kept a copy of the keys finds nothing under the pseudonyms they give…
    const known = new Set(
      invitees.map(({ id }) => key && pseudonymOf(key, numberOfInvitee(key, id)).toString('hex')),
    )
    assert.deepEqual(
      after.filter(({ pseudonym }) => known.has(pseudonym.toString('hex'))),
      [],
    )
    // …and neither rows, their order, nor their days are those of before.
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
    assert.deepEqual(
      ids(after).filter((id) => ids(before).includes(id)),
      [],
    )
    assert.equal(new Set(after.map(({ answeredOn }) => answeredOn)).size, 1)
    for (const table of ['sheets', 'words'])
      assert.ok(
        (await transactionsOf('answers', table)).length <= 2,
        `all of a run’s ${table} are written at once`,
      )
    const words = await asSide(service.db, 'answers', (db) =>
      db.selectFrom('answers.words').select('mark').where('mark', 'is not', null).execute(),
    )
    assert.deepEqual(words, [], 'nor does a mark tell who wrote')
  })
})
