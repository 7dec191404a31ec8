import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import type { Db } from '../db.ts'
import { settleAndMark } from './outbox.ts'
import type { Settled } from './outcome.ts'

type Step = { settled: Settled | undefined; next: string | undefined }

/** Writes down the step between two mails of one connection. Answers whether the next one may be sent. */
export type Recorder = { step(step: Step): Promise<boolean>; giveUp(): void }

// A step waits a moment for others, unless this many are there already: a statement costs more than the moment.
const company = 3

/**
 * Steps that come close together are written in one statement, so that the database does far fewer than two a mail. A lost database is waited for: what is known about a mail must not be lost with it.
 */
export function recorder(options: {
  db: Db
  sender: string
  clock: Clock
  onTrouble: (error: unknown) => void
}): Recorder {
  const { db, sender, clock, onTrouble } = options
  let waiting: (Step & { answer: (mine: boolean) => void })[] = []
  let writing = false
  let givenUp = false

  async function write(): Promise<void> {
    if (writing) return
    writing = true
    while (waiting.length > 0) {
      if (waiting.length < company) await wait(2)
      const steps = waiting
      waiting = []
      const mine = await keepTrying(steps)
      for (const { next, answer } of steps) answer(next !== undefined && mine.has(next))
    }
    writing = false
  }

  async function keepTrying(steps: Step[]): Promise<Set<string>> {
    const settled = steps.flatMap((step) => step.settled ?? [])
    const next = steps.flatMap((step) => step.next ?? [])
    for (let pauseMs = 50; !givenUp; pauseMs = Math.min(pauseMs * 2, 2000)) {
      try {
        return await settleAndMark(db, { sender, now: clock(), settled, next })
      } catch (error) {
        onTrouble(error)
        await wait(pauseMs)
      }
    }
    return new Set()
  }

  return {
    step: (step) =>
      new Promise((answer) => {
        waiting.push({ ...step, answer })
        void write()
      }),
    giveUp() {
      givenUp = true
    },
  }
}
