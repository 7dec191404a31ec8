import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, lstatSync, mkdirSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { root } from '../root.ts'
import { EmbeddedPostgresError, startEmbeddedPostgres } from './index.ts'
import { aDataFolder, aProgram, ask, homeOf, quiet, serverOf } from './trial.ts'

const nobody = { uid: 65534, gid: 65534 }
const isRoot = process.getuid?.() === 0
const asRoot = isRoot ? {} : { skip: 'only root can try this' }
const forAll = { ...asRoot, ...(enters(nobody, root) ? {} : { skip: 'only root may enter this checkout' }) }

describe('as root', asRoot, () => {
  it("the server runs as a user without rights, and its files are that user's", async (t) => {
    const dataDir = aDataFolder(t)
    const db = await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })
    t.after(db.stop)
    assert.notEqual(statSync(`/proc/${serverOf(dataDir)}`).uid, 0)
    assert.equal(statSync(join(homeOf(dataDir), 'data')).uid, statSync(`/proc/${serverOf(dataDir)}`).uid)
  })

  it('a umask that closes new folders to others keeps the server out of nothing', async (t) => {
    const dataDir = aDataFolder(t)
    const umask = process.umask(0o077)
    t.after(() => process.umask(umask))
    const db = await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })
    t.after(db.stop)
    assert.equal(homeOf(dataDir), join(dataDir, 'postgres'))
  })

  it('a data folder that only root may enter keeps a link to a database outside of it', async (t) => {
    const said: string[] = []
    const log = { info: (text: string) => void said.push(text), warn: () => {} }
    const dataDir = aDataFolder(t, { mode: 0o700 })
    const first = await startEmbeddedPostgres({ dataDir, log, durable: false })
    await ask(first.url, `create table kept as select 'here' as word`)
    await first.stop()
    assert.ok(lstatSync(join(dataDir, 'postgres')).isSymbolicLink())
    assert.match(said.join('\n'), new RegExp(`The database is in ${homeOf(dataDir)}, since`))

    const second = await startEmbeddedPostgres({ dataDir, log, durable: false })
    t.after(second.stop)
    assert.deepEqual(await ask(second.url, 'select word from kept'), [{ word: 'here' }])
  })

  it('a link to a database that is gone is said so, instead of beginning anew', async (t) => {
    const dataDir = aDataFolder(t)
    mkdirSync(dataDir)
    symlinkSync('/var/lib/mestring/database-gone', join(dataDir, 'postgres'))
    await assert.rejects(
      startEmbeddedPostgres({ dataDir, log: quiet }),
      /leads to a database in .*-gone, which is not there/,
    )
  })

  it('a folder that has been closed since is named', async (t) => {
    const dataDir = aDataFolder(t)
    await (await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })).stop()
    chmodSync(dirname(dataDir), 0o700)
    await assert.rejects(startEmbeddedPostgres({ dataDir, log: quiet }), (error: Error) => {
      assert.ok(error instanceof EmbeddedPostgresError)
      return error.message.includes(`may no longer enter ${dataDir}/postgres`)
    })
  })
})

describe('as an ordinary user', forAll, () => {
  it('the server runs as that user', async (t) => {
    const dataDir = aDataFolder(t)
    chownSync(dirname(dataDir), nobody.uid, nobody.gid)
    const program = aProgram(t, dataDir, { account: nobody })
    assert.deepEqual(await ask(await program.url(), 'select 1 as one'), [{ one: 1 }])
    assert.equal(statSync(`/proc/${serverOf(dataDir)}`).uid, nobody.uid)
    await program.end('SIGTERM')

    const db = await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })
    t.after(db.stop)
    assert.equal(statSync(`/proc/${serverOf(dataDir)}`).uid, nobody.uid, 'root takes over as the same user')
  })

  it('a folder that may not be written is named', async (t) => {
    assert.match(
      await aProgram(t, aDataFolder(t), { account: nobody }).refusal(),
      /cannot start in .*permission denied/,
    )
  })

  it("a database made as root is said to be another user's", async (t) => {
    const dataDir = aDataFolder(t)
    await (await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })).stop()
    assert.match(
      await aProgram(t, dataDir, { account: nobody }).refusal(),
      /belongs to another user of this machine/,
    )
  })
})

function enters(account: typeof nobody, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0
}
