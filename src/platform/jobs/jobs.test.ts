import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { testDb } from '../../../test/db.ts'
import { type Job, type Jobs, startJobs } from './index.ts'

type Line = { job?: string; err?: { type: string; code: string | undefined } }

describe('jobs', () => {
  let test: Awaited<ReturnType<typeof testDb>>
  let copies: Jobs[] = []
  let errors: Line[] = []
  const log = { info: () => {}, warn: () => {}, error: (line: Line) => errors.push(line) }
  const now = new Date('2027-01-12T09:00:00Z')

  /** A copy of the program that runs this job. It is scheduled for New Year's Day, so only `start` starts it here. */
  async function aCopy(name: string, run: Job['run']): Promise<Jobs> {
    const jobs = [{ name, cron: '0 0 1 1 *', run }]
    const copy = await startJobs({
      db: test.db,
      pool: test.pool,
      log: log as never,
      clock: () => now,
      jobs,
      pollSeconds: 0.5,
      retrySeconds: 1,
    })
    copies.push(copy)
    return copy
  }

  before(async () => {
    test = await testDb()
  })
  after(() => test.close())
  afterEach(async () => {
    await Promise.all(copies.map((copy) => copy.stop()))
    copies = []
    errors = []
  })

  it('run once and never twice at a time, however many copies there are', async () => {
    let running = 0
    let most = 0
    let runs = 0
    const run = async (_: unknown, at: Date) => {
      assert.equal(at, now)
      most = Math.max(most, ++running)
      await wait(300)
      running--
      runs++
    }
    const [one, two] = [await aCopy('test.once', run), await aCopy('test.once', run)]
    await Promise.all([one.start('test.once'), two.start('test.once'), one.start('test.once')])
    await until(() => runs === 1)
    await wait(1200)
    assert.equal(runs, 1)
    await two.start('test.once')
    await until(() => runs === 2)
    assert.equal(most, 1)
  })

  it('that fail are logged, without a word of what was in them, and tried again', async () => {
    let runs = 0
    const copy = await aCopy('test.failing', async () => {
      if (++runs < 2) throw Object.assign(new Error('Kari Nordmann is in the way'), { code: '23505' })
    })
    await copy.start('test.failing')
    await until(() => runs === 2, 15_000)
    assert.deepEqual(
      errors.map(({ job, err }) => [job, err?.code]),
      [['test.failing', '23505']],
    )
    assert.doesNotMatch(JSON.stringify(errors), /Kari/)
    const { rows } = await test.pool.query(
      'select count(*)::int as kept from pgboss.job where output::text like $1',
      ['%Kari%'],
    )
    assert.equal(rows[0].kept, 0)
  })

  it('go on after the database has dropped every connection', async () => {
    let runs = 0
    const copy = await aCopy('test.lost', async () => {
      runs++
    })
    const drop =
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()'
    for (let i = 0; i < 3; i++) await test.pool.query(drop).then(() => wait(300))
    await copy.start('test.lost')
    await until(() => runs === 1)
  })

  it('under way are finished before the program leaves', async () => {
    let finished = false
    let begun = false
    const copy = await aCopy('test.leaving', async () => {
      begun = true
      await wait(800)
      finished = true
    })
    await copy.start('test.leaving')
    await until(() => begun)
    await copy.stop()
    copies = []
    assert.ok(finished)
  })
})

async function until(isSo: () => boolean, ms = 8000): Promise<void> {
  for (const end = performance.now() + ms; !isSo(); await wait(20))
    assert.ok(performance.now() < end, 'waited too long')
}
