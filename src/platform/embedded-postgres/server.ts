import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Account } from './account.ts'
import { EmbeddedPostgresError } from './error.ts'
import type { Log } from './log.ts'
import { servesFolder } from './processes.ts'
import { environment } from './run.ts'
import { settings } from './settings.ts'

type Stoppable = { kill: (signal: NodeJS.Signals) => unknown; isGone: () => boolean }

/** A server on its way up, up, or down. `ready` fails with the last words of one that didn't come up. */
export type Server = Stoppable & { ready: Promise<void>; gone: Promise<void> }

/** Launches the server of this folder. */
export function launch(what: {
  home: string
  bin: string
  account: Account | undefined
  port: number
  durable: boolean
}): Server {
  const { home, bin, account } = what
  const log = openSync(logOf(home), 'a', 0o600)
  const child = spawn(join(bin, 'postgres'), ['-D', join(home, 'data'), ...settings(what)], {
    ...account,
    cwd: home,
    // Ctrl-C reaches everyone at the terminal, and the server is to outlive the requests under way.
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...environment, ...strangersMark(home) },
  })
  closeSync(log)
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => resolve()).once('error', () => resolve()),
  )
  const isGone = () => !child.pid || child.exitCode !== null || child.signalCode !== null
  return { ready: untilReady(child, isGone, home), gone, isGone, kill: (signal) => child.kill(signal) }
}

async function untilReady(child: ChildProcess, isGone: () => boolean, home: string): Promise<void> {
  while (true) {
    const [pid, state] = pidFile(home)
    if (pid === child.pid && state === 'ready') return
    if (isGone()) throw new EmbeddedPostgresError(lastWords(home))
    await wait(10)
  }
}

/** Stops a server left running by a program that was killed, so that this one can start its own. */
export async function stopLeftServer(home: string, log: Log): Promise<void> {
  const [pid] = pidFile(home)
  if (!pid || !servesFolder(pid, join(home, 'data'))) return
  log.info('The database still runs since a program ended without stopping it; it is stopped first')
  await stopServer({
    kill: (signal) => process.kill(pid, signal),
    isGone: () => !servesFolder(pid, join(home, 'data')),
  })
}

/** Stops it as quickly as is orderly, or at once when that takes too long: then it repairs itself at the next start. */
export async function stopServer(server: Stoppable): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (server.isGone()) return
    server.kill(signal)
    for (let waited = 0; waited < 20_000 && !server.isGone(); waited += 10) await wait(10)
  }
}

/** The process id and the state of the server, as it writes them down: the first and the eighth line. */
function pidFile(home: string): [pid: number | undefined, state: string | undefined] {
  try {
    const lines = readFileSync(join(home, 'data', 'postmaster.pid'), 'utf8').split('\n')
    return [Number(lines[0]), lines[7]?.trim()]
  } catch {
    return [undefined, undefined]
  }
}

/**
 * A postmaster.pid left by a power cut may name a process that by now is something else, and PostgreSQL would refuse to
 * start. It overlooks the process named here, which is meant for the shell that launches it. To delete the file instead
 * would be worse: it also tells whether remains of the dead server still write.
 */
function strangersMark(home: string): { PG_GRANDPARENT_PID?: string } {
  const [pid] = pidFile(home)
  return pid && !servesFolder(pid, join(home, 'data')) ? { PG_GRANDPARENT_PID: String(pid) } : {}
}

/** Keeps the log of the run before, and no more than that. */
export function beginLog(home: string): void {
  if (existsSync(logOf(home))) renameSync(logOf(home), `${logOf(home)}.before`)
}

function lastWords(home: string): string {
  const lines = readFileSync(logOf(home), 'utf8').trimEnd().split('\n')
  return `PostgreSQL did not start. The last it said, in ${logOf(home)}:\n${lines.slice(-5).join('\n')}`
}

const logOf = (home: string) => join(home, 'log')
