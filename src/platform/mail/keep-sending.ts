import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import { withoutValues } from '../errors.ts'
import type { Sender } from './sender.ts'

type Log = Pick<FastifyBaseLogger, 'info' | 'warn'>

const atMostMs = 60_000

/** Looks in the outbox every second; less and less often, down to once a minute, while a server or the database is away. */
export function keepSending(sender: Sender, log: Log, everyMs = 1000): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const ended = loop()

  async function loop(): Promise<void> {
    let missed: string | undefined
    let pauseMs = everyMs
    while (!stopping.signal.aborted) {
      const away = await whoIsAway()
      pauseMs = away ? Math.min(pauseMs * 2, atMostMs) : everyMs
      if (away && away !== missed) log.warn({ reason: away }, 'mails wait: nobody to hand them to')
      if (!away && missed) log.info('mails go out again')
      missed = away
      await wait(pauseMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }

  async function whoIsAway(): Promise<string | undefined> {
    try {
      return (await sender.sendDue())?.reason
    } catch (error) {
      const { type, code } = withoutValues(error)
      return code ?? type
    }
  }

  return {
    async stop() {
      stopping.abort()
      await sender.stop()
      await ended
    },
  }
}
