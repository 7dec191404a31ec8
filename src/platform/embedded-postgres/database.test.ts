import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type EmbeddedPostgres, findEmbeddedPostgres, startEmbeddedPostgres } from './index.ts'
import { aDataFolder, ask, homeOf, quiet } from './trial.ts'

describe('the embedded database', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mestring-test-'))
  let db: EmbeddedPostgres
  before(async () => {
    chmodSync(dataDir, 0o755)
    db = await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })
  })
  after(async () => {
    await db.stop()
    rmSync(dataDir, { recursive: true })
  })

  it('knows Norwegian letters, their order, and which signs are no letters', async () => {
    const order = (collation: string) =>
      `(select string_agg(x, '' order by x collate "${collation}") from unnest('{å,z,ø,a,æ}'::text[]) as x)`
    const [row] = await ask(
      db.url,
      `select lower('ÆØÅ') as lower, to_tsvector('norwegian', '«kols»')::text as words,
        ${order('nb-x-icu')} as nb, ${order('nn-x-icu')} as nn`,
    )
    assert.deepEqual(row, { lower: 'æøå', words: "'kol':1", nb: 'azæøå', nn: 'azæøå' })
  })

  it('gives the program a role that owns the database, and may make roles that keep its sides apart', async () => {
    const [role] = await ask(
      db.url,
      'select rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user',
    )
    assert.deepEqual(role, { rolsuper: false, rolcreatedb: true, rolcreaterole: true })
    await ask(db.url, 'create extension pg_trgm')
    await assert.rejects(
      ask(db.url.replace('//mestring:', '//postgres:'), 'select 1'),
      /no pg_hba.conf entry/,
    )
  })

  it('keeps its password to its owner, and lets nobody in without it', async () => {
    assert.equal(statSync(join(homeOf(dataDir), 'password')).mode & 0o777, 0o600)
    assert.equal(statSync(homeOf(dataDir)).mode & 0o777, 0o700)
    await assert.rejects(
      ask(db.url.replace(/:\w+@/, ':guess@'), 'select 1'),
      /password authentication failed/,
    )
  })

  it('is the same, at the same address, at the second start', async (t) => {
    const dataDir = aDataFolder(t)
    const first = await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })
    await ask(first.url, `create table kept as select 'here' as word`)
    await first.stop()
    assert.equal(findEmbeddedPostgres({ dataDir }), undefined)
    const second = await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })
    t.after(second.stop)
    assert.equal(second.url, first.url)
    assert.deepEqual(await ask(second.url, 'select word from kept'), [{ word: 'here' }])
  })

  it('is found by other commands for as long as a program keeps it running', async (t) => {
    assert.equal(findEmbeddedPostgres({ dataDir }), db.url)
    assert.equal(findEmbeddedPostgres({ dataDir: aDataFolder(t) }), undefined)
  })

  it('writes no contents of rows in its log', async () => {
    await ask(
      db.url,
      `create table person (email text unique); insert into person values ('kari@example.no')`,
    )
    await assert.rejects(ask(db.url, `insert into person values ('kari@example.no')`), /unique/)
    const log = readFileSync(join(homeOf(dataDir), 'log'), 'utf8')
    assert.match(log, /duplicate key/)
    assert.doesNotMatch(log, /kari/)
  })
})
