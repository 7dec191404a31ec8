import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { asSide } from '../../src/evaluations/index.ts'
import type { Db } from '../../src/platform/db.ts'
import { formOf } from '../pages.ts'
import { untilAnswered } from './people.ts'

type Service = { url(): string; code: string; signal: AbortSignal }

/** What the service told somebody: that this number is kept, or that it is sent. */
export type Told = { number: number; benefit: string; isSent: boolean }

/**
 * People in a room who answer one after the other, many at once. Each begins, is told that it is saved, changes their mind, and three of
 * four send. Who gets no answer sends the same again, as the page does.
 */
export function aRoom(size: number, service: Service) {
  const told: Told[] = []
  let ended = false
  let turn = 0

  const answers = async () => {
    while (!ended) {
      const number = ++turn
      const sheet = await begin(service)
      const one: Told = { number, benefit: '1', isSent: false }
      await save(service, sheet, { ...one, step: 'save' })
      told.push(one)
      const benefit = String(randomInt(2, 6))
      const isSent = number % 4 > 0
      await save(service, sheet, { number, benefit, step: isSent ? 'send' : 'save' })
      Object.assign(one, { benefit, isSent })
    }
  }
  const people = Promise.all(Array.from({ length: size }, answers))
  people.catch(() => {}) // whoever waits for them hears of it

  return {
    /** Waits until this many more have begun. */
    async answered(more: number): Promise<void> {
      const enough = told.length + more
      while (told.length < enough) await Promise.race([wait(10), people])
    },
    /** Lets everybody get the answer they wait for, and go home. */
    async goHome(): Promise<Told[]> {
      ended = true
      await people
      return told
    },
  }
}

const begin = async (service: Service): Promise<string> =>
  (await untilAnswered(service, 303, `/svar/rom/${service.code}`, { method: 'POST', body: formOf({}) }))
    .location

/** Told by the page's own words: 'saved' and 'sent' are promises; 'sent-before' is the answer to the same sent twice. */
async function save(
  service: Service,
  sheet: string,
  { number, benefit, step }: { number: number; benefit: string; step: string },
): Promise<void> {
  const fields = { at: '1', step, 'a.benefit': benefit, 'a.who-to-ask': String(number) }
  const { body } = await untilAnswered(service, 200, sheet, {
    method: 'POST',
    body: formOf(fields),
    headers: { accept: 'application/json' },
  })
  const { received } = JSON.parse(body)
  assert.ok(received === (step === 'send' ? 'sent' : 'saved') || received === 'sent-before', received)
}

/** All that anybody was told is there, once, as it was told last; and the figures are those of the sheets. */
export async function proveAnswers(db: Db, told: Told[]): Promise<void> {
  const { sheets, counts } = await asSide(db, 'answers', async (db) => ({
    sheets: await db.selectFrom('answers.sheets').select(['facts', 'sent']).execute(),
    counts: await db
      .selectFrom('answers.counts')
      .select(['value', ({ fn }) => fn.sum<string>('n').as('n')])
      .where('code', '=', 'benefit')
      .groupBy('value')
      .execute(),
  }))
  const kept = sheets.map(({ facts, sent }) => {
    const { benefit, 'who-to-ask': number } = facts as { benefit: string; 'who-to-ask': number }
    return { number, benefit, isSent: sent }
  })
  const inOrder = (all: Told[]) => all.sort((a, b) => a.number - b.number)
  assert.deepEqual(inOrder(kept), inOrder(told))
  const recount = (value: string) => told.filter(({ isSent, benefit }) => isSent && benefit === value).length
  for (const value of ['1', '2', '3', '4', '5']) {
    assert.equal(
      Number(counts.find((one) => one.value === value)?.n ?? 0),
      recount(value),
      `benefit ${value}`,
    )
  }
}
