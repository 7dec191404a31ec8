import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Pool } from 'pg'
import { createApp } from '../src/app.ts'
import { benchForm } from '../src/demo/index.ts'
import { asSide } from '../src/evaluations/index.ts'
import { makeLinkKey } from '../src/evaluations/link-keys.ts'
import { linkOf, numberOfNobody } from '../src/evaluations/links.ts'
import { dayOf } from '../src/platform/dates.ts'
import { hammer, loop, type Rate } from './load.ts'
import { recordStatements, type Statement } from './record.ts'
import { report } from './report.ts'
import { sideBySide } from './rounds.ts'
import { startProgram } from './service.ts'
import type { Store } from './store.ts'

const seconds = 3
const waves = 200
const body = 'at=1&step=send&a.role=self&a.overall=8&a.benefit=7&a.everyday=6&a.heard=4&a.met-others=5'

/** Sending answers over HTTP, beside the same statements in a bare loop: each when the one before is answered, and as the program sends them. */
export async function measureAnswering(store: Store): Promise<void> {
  await store.fill()
  const links = await openWaves(store)
  const sent = await statementsOfOne(store, links())
  const program = await startProgram(store.env)
  const next = () => ({ ...sending(links()), method: 'POST' })
  await hammer(program.url, { clients: 64, seconds: 1, next })
  // As the database does within a minute: till then it plans for tables that were empty.
  await asSide(store.tools.db, 'answers', (db) => sql`analyze`.execute(db))
  const before = await sheetsIn(store)
  let answered = 0
  const ask = () =>
    hammer(program.url, {
      ...{ clients: 64, seconds },
      next: () => {
        answered += 1
        return next()
      },
    })
  const alone = sent.flat().map((one) => [one])
  await beside('answering, beside its SQL', ask, () => sendAsAnother(store.pool, alone))
  await beside('answering, beside its SQL sent together', ask, () => sendAsAnother(store.pool, sent))
  await program.stop()
  if ((await sheetsIn(store)) < before + answered) throw new Error('an answer that was sent is not there')
}

async function beside(name: string, ask: () => Promise<Rate>, work: () => Promise<unknown>): Promise<void> {
  const { ours, theirs, ratio, rounds, spread } = await sideBySide(ask, () =>
    loop({ clients: 64, seconds, work }),
  )
  const failed = rounds.reduce((sum, round) => sum + round.ours.failed, 0)
  report({
    ...{ name, measured: ratio, target: 0.5, better: 'more' },
    note: `${Math.round(ours.perSecond)} and ${Math.round(theirs.perSecond)} a second, 64 clients, ${failed} failed; ${spread}`,
  })
}

const sending = (path: string) => ({
  path,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body,
})

/** Waves that are open today; answers addresses at which somebody new answers one of them. */
async function openWaves({ tools }: Store): Promise<() => string> {
  const { db, secrets, clock } = tools
  const today = dayOf(clock())
  const versionId = await benchForm(db)
  const runs = await db
    .selectFrom('runs')
    .select(['id', 'courseId'])
    .distinctOn('courseId')
    .limit(waves)
    .execute()
  const made: { id: number; key: Buffer }[] = []
  for (const { id: runId, courseId } of runs) {
    const { id: evaluationId } = await db
      .insertInto('evaluations')
      .values({ courseId, purpose: 'quality', linkedBy: 'key', startedAt: clock() })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('evaluationWaves')
      .values({
        ...{ evaluationId, wave: 0, name: 'last-day', countedFrom: 'end', days: 0, openDays: 14 },
        questionnaireVersionId: versionId,
      })
      .execute()
    const { id } = await db
      .insertInto('runWaves')
      .values({ evaluationId, wave: 0, runId, opensOn: today, closesOn: today })
      .returning('id')
      .executeTakeFirstOrThrow()
    made.push({ id, key: await makeLinkKey(db, secrets, { evaluationId, runId }) })
  }
  let turn = 0
  return () => {
    const { id, key } = made[turn++ % made.length] as (typeof made)[number]
    return `/svar/${id}/${linkOf(key, numberOfNobody(), 'link')}`
  }
}

/** The statements of one who answers; those that don't wait for one another together. */
async function statementsOfOne({ tools, pool, log }: Store, path: string): Promise<Statement[][]> {
  const app = await createApp(tools, { log })
  const send = () => app.inject({ method: 'POST', url: path, headers: sending(path).headers, payload: body })
  await app.inject(path) // what is read once and remembered is not the answer's own
  const statements = await recordStatements(pool, send)
  await app.close()
  return statements
}

/** The same, each time as another. */
async function sendAsAnother(pool: Pool, statements: Statement[][]): Promise<void> {
  const client = await pool.connect()
  const pseudonym = randomBytes(32)
  const own = ({ values, ...statement }: Statement) => ({
    ...statement,
    values: values.map((value) => (isPseudonym(value) ? pseudonym : value)),
  })
  try {
    for (const together of statements) await Promise.all(together.map((one) => client.query(own(one))))
  } finally {
    client.release()
  }
}

const isPseudonym = (value: unknown): boolean => Buffer.isBuffer(value) && value.length === 32

const sheetsIn = ({ tools: { db } }: Store): Promise<number> =>
  asSide(db, 'answers', (db) =>
    db
      .selectFrom('answers.sheets')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('sent', '=', true)
      .executeTakeFirstOrThrow(),
  ).then(({ count }) => Number(count))
