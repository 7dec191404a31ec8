import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import { withoutValues } from '../errors.ts'
import type { Sender } from './sender.ts'

type Log = Pick<FastifyBaseLogger, 'info' | 'warn'>

type Missing = 'server' | 'database'

const atMostMs = { server: 60_000, database: 2000 }

/** The pause before the next look. A mail server may refuse those who ask often; mails that a database kept have waited enough. */
export const longerPause = (missing: Missing, pauseMs: number): number =>
  Math.min(pauseMs * 2, atMostMs[missing])

/** Looks in the outbox every second; less and less often while the mail server or the database is away. */
export function keepSending(sender: Sender, log: Log, everyMs = 1000): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const ended = loop()

  async function loop(): Promise<void> {
    let missed: string | undefined
    let pauseMs = everyMs
    while (!stopping.signal.aborted) {
      const away = await whoIsAway()
      pauseMs = away ? longerPause(away.who, pauseMs) : everyMs
      if (away && away.reason !== missed)
        log.warn({ reason: away.reason }, 'mails wait: nobody to hand them to')
      if (!away && missed) log.info('mails go out again')
      missed = away?.reason
      await wait(pauseMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }

  async function whoIsAway(): Promise<{ who: Missing; reason: string } | undefined> {
    try {
      const away = await sender.sendDue()
      return away && { who: 'server', reason: away.reason }
    } catch (error) {
      const { type, code } = withoutValues(error)
      return { who: 'database', reason: code ?? type }
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
