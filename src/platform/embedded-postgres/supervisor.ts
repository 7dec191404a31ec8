import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from './log.ts'
import { type Server, stopServer } from './server.ts'

const quickest = 100
const slowest = 5000

/** Starts the server, and starts it again whenever it is lost, waiting longer after each vain try, until told to stop. */
export async function supervise(launch: () => Server, log: Log) {
  const listeners: (() => void)[] = []
  const stopping = new AbortController()
  let server = await firstStart(launch)
  const stopAtExit = () => server.kill('SIGINT')
  process.once('exit', stopAtExit)
  const watching = watch()

  async function watch(): Promise<void> {
    for (let pause = quickest; ; pause = Math.min(pause * 2, slowest)) {
      const since = Date.now()
      await lost()
      if (Date.now() - since > 2 * slowest) pause = quickest
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => {})
      if (stopping.signal.aborted) return
      server = launch()
      server.ready.then(() => log.info('The database is back')).catch(() => {})
    }
  }

  async function lost(): Promise<void> {
    try {
      await server.ready
      await server.gone
      if (stopping.signal.aborted) return
      log.warn('The database is lost; it is started again')
      for (const listener of listeners) listener()
    } catch (error) {
      log.warn(String(error))
    }
  }

  return {
    onLost: (listener: () => void) => void listeners.push(listener),
    async stop(): Promise<void> {
      stopping.abort()
      process.off('exit', stopAtExit)
      await stopServer(server)
      await watching
    },
  }
}

/** Parts of a server that was killed may hold its memory for a moment longer, so the first refusal isn't the answer. */
async function firstStart(launch: () => Server, triesLeft = 3): Promise<Server> {
  const server = launch()
  try {
    await server.ready
    return server
  } catch (error) {
    if (triesLeft === 0) throw error
    await wait(300)
    return firstStart(launch, triesLeft - 1)
  }
}
