import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * The whole program in a process of its own, so that a test may kill it, as often as it likes. `file` is the test that
 * asks: run again with `MESTRING_PROGRAM` set, it is to be the program (`src/main.ts`) instead.
 */
export function theProgram(file: string) {
  let child: ChildProcess | undefined
  let settings: Record<string, string> = {}
  let url = ''

  async function startAgain(): Promise<void> {
    child = spawn(process.execPath, ['--import=./scripts/source-maps.mjs', file], {
      env: { ...process.env, MESTRING_PROGRAM: 'yes', PORT: '0', LOG_LEVEL: 'error', ...settings },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'], // the channel closes, and the program stops, when the test is gone
    })
    url = await saidAddress(child)
  }

  return {
    /** Where it answers now; it may answer elsewhere after a new start. */
    url: () => url,
    startAgain,
    start(wanted: Record<string, string>): Promise<void> {
      settings = wanted
      return startAgain()
    },
    async end(signal: NodeJS.Signals): Promise<void> {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
    },
  }
}

function saidAddress(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const address = /ready: (\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    child.once('exit', () => reject(new Error(`The program ended before it was ready, and said: ${said}`)))
  })
}
