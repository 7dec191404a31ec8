import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { root } from '../root.ts'
import type { Account } from './account.ts'
import { servesFolder } from './processes.ts'

// What the tests of this module share: data folders, and programs to kill.

export const quiet = { info: () => {}, warn: () => {} }

/** A data folder of the test's own. Whatever still runs on it afterwards is killed, and it is removed. */
export function aDataFolder(t: TestContext, { mode = 0o755 } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'mestring-test-'))
  chmodSync(folder, mode)
  const dataDir = join(folder, 'data')
  t.after(() => {
    const server = serverOf(dataDir)
    if (server && servesFolder(server, join(homeOf(dataDir), 'data'))) process.kill(server, 'SIGKILL')
    for (const path of [homeOf(dataDir), folder])
      rmSync(path, { recursive: true, force: true, maxRetries: 9, retryDelay: 100 })
  })
  return dataDir
}

/** Where the database of the data folder really is. */
export function homeOf(dataDir: string): string {
  try {
    return realpathSync(join(dataDir, 'postgres'))
  } catch {
    return join(dataDir, 'postgres')
  }
}

/** The process id that the server wrote down. */
export function serverOf(dataDir: string): number {
  try {
    return Number(readFileSync(join(homeOf(dataDir), 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return 0
  }
}

// SIGTERM: stops in good order. SIGHUP: ends without a word to the server.
const source = `
  const { startEmbeddedPostgres } = await import(${JSON.stringify(join(root, 'src/platform/embedded-postgres/index.ts'))})
  const say = (text) => process.stdout.write(text + '\\n')
  const [dataDir, deaf] = process.argv.slice(1)
  if (deaf === 'deaf') process.on('SIGINT', () => {})
  process.on('SIGHUP', () => process.exit())
  try {
    const db = await startEmbeddedPostgres({ dataDir, durable: false, log: { info: say, warn: say } })
    process.on('SIGTERM', () => db.stop().then(() => process.exit()))
    say('url ' + db.url)
  } catch (error) {
    say('refused ' + error.name + ': ' + error.message)
    process.exitCode = 1
  }`

/** A program of its own that starts the database of the data folder. */
export function aProgram(t: TestContext, dataDir: string, how: { account?: Account; deaf?: boolean } = {}) {
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', source, dataDir]
  const child: ChildProcess = spawn(process.execPath, [...args, how.deaf ? 'deaf' : ''], {
    ...how.account,
    cwd: '/',
    detached: how.deaf ?? false, // the head of a group of its own, as at a terminal
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.after(() => child.kill('SIGKILL'))
  let said = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const saying = (words: RegExp) =>
    eventually(() => said.match(words) ?? Promise.reject(new Error(`It never said ${words}, but: ${said}`)))
  return {
    pid: child.pid ?? 0,
    saying,
    url: async () => (await saying(/^url (.+)$/m))[1] ?? '',
    refusal: async () => (await saying(/^refused (.+)$/ms))[1] ?? '',
    end: (signal: NodeJS.Signals) =>
      new Promise((resolve) => {
        child.once('exit', resolve)
        child.kill(signal)
      }),
  }
}

/** Asks the database, over a connection of its own. */
export async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Tries till it works, or for half a minute: a busy machine is slow. */
export async function eventually<T>(attempt: () => T | Promise<T>, until = Date.now() + 30_000): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (Date.now() > until) throw error
    await wait(20)
    return eventually(attempt, until)
  }
}
