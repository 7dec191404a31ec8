import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { startEmbeddedPostgres } from './index.ts'
import { startOf } from './processes.ts'
import { aDataFolder, aProgram, ask, eventually, homeOf, quiet, serverOf } from './trial.ts'

const one = [{ one: 1 }]
const askOne = (url: string) => ask(url, 'select 1 as one')

describe('when the program goes away', () => {
  it('the server that a killed program left is stopped at the next start, and nothing confirmed is lost', async (t) => {
    const dataDir = aDataFolder(t)
    const program = aProgram(t, dataDir)
    await ask(await program.url(), `create table kept as select 'here' as word`)
    const left = serverOf(dataDir)
    await program.end('SIGKILL')
    assert.ok(startOf(left), 'the server outlives a program that is killed')

    const db = await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })
    t.after(db.stop)
    assert.equal(startOf(left), undefined)
    assert.deepEqual(await ask(db.url, 'select word from kept'), [{ word: 'here' }])
  })

  it('the server stays for a Ctrl-C at the terminal, so that requests under way can finish', async (t) => {
    const program = aProgram(t, aDataFolder(t), { deaf: true })
    const url = await program.url()
    process.kill(-program.pid, 'SIGINT')
    await wait(300)
    assert.deepEqual(await askOne(url), one)
  })

  it('the server goes with a program that ends without stopping it', async (t) => {
    const dataDir = aDataFolder(t)
    const program = aProgram(t, dataDir)
    await program.url()
    const server = serverOf(dataDir)
    await program.end('SIGHUP')
    await eventually(() => assert.equal(startOf(server), undefined))
  })

  it('a first start that was cut off half-way is made anew', async (t) => {
    const dataDir = aDataFolder(t)
    const program = aProgram(t, dataDir)
    await program.saying(/Making the database/)
    await wait(150)
    await program.end('SIGKILL')
    const db = await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })
    t.after(db.stop)
    assert.deepEqual(await askOne(db.url), one)
  })

  it('the traces of a power cut are no hindrance, though the process they name is someone else by now', async (t) => {
    const dataDir = aDataFolder(t)
    await (await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })).stop()
    // Of the same user as the server: the only kind of stranger that PostgreSQL takes for itself.
    const elsewhere = aDataFolder(t)
    await aProgram(t, elsewhere).url()
    const stranger = serverOf(elsewhere)
    const data = join(homeOf(dataDir), 'data')
    writeFileSync(
      join(data, 'postmaster.pid'),
      `${stranger}\n${data}\n1\n54321\n\n127.0.0.1\n 0 0\nready   \n`,
    )
    writeFileSync(join(homeOf(dataDir), 'lock'), `${stranger} started at another time`)
    const db = await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })
    t.after(db.stop)
    assert.deepEqual(await askOne(db.url), one)
  })
})

describe('when two programs start on one data folder', () => {
  it('the second says so and leaves, and the first goes on', async (t) => {
    const dataDir = aDataFolder(t)
    const db = await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })
    t.after(db.stop)
    const words = new RegExp(
      `EmbeddedPostgresError: Mestring already runs on this data folder \\(process ${process.pid}\\)`,
    )
    assert.match(await aProgram(t, dataDir).refusal(), words)
    assert.deepEqual(await askOne(db.url), one)
  })

  it('one of them gets it, even when both start on an empty folder at the same moment', async (t) => {
    const dataDir = aDataFolder(t)
    const programs = [aProgram(t, dataDir), aProgram(t, dataDir), aProgram(t, dataDir)]
    const outcomes = await Promise.all(
      programs.map((program) =>
        Promise.race([program.refusal().then(() => 'refused'), program.url().then(() => 'started')]),
      ),
    )
    assert.deepEqual(outcomes.sort(), ['refused', 'refused', 'started'])
  })
})

describe('when the server is lost while running', () => {
  it('it comes back by itself, at the same address', async (t) => {
    const dataDir = aDataFolder(t)
    const db = await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })
    t.after(db.stop)
    const lost = new Promise<void>((resolve) => db.onLost(resolve))
    process.kill(serverOf(dataDir), 'SIGKILL')
    await lost
    assert.deepEqual(await eventually(() => askOne(db.url)), one)
  })

  it('it comes back again and again', async (t) => {
    const dataDir = aDataFolder(t)
    const db = await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })
    t.after(db.stop)
    for (const signal of ['SIGQUIT', 'SIGKILL', 'SIGINT'] as const) {
      const server = serverOf(dataDir)
      process.kill(server, signal)
      await eventually(() => assert.notEqual(serverOf(dataDir) || server, server))
      assert.deepEqual(await eventually(() => askOne(db.url)), one)
    }
  })

  it('it can be stopped while it is away', async (t) => {
    const dataDir = aDataFolder(t)
    const db = await startEmbeddedPostgres({ dataDir, log: quiet, durable: false })
    const lost = new Promise<void>((resolve) => db.onLost(resolve))
    process.kill(serverOf(dataDir), 'SIGKILL')
    await lost
    await db.stop()
    await wait(300)
    await assert.rejects(askOne(db.url), /ECONNREFUSED/)
  })
})
