import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { type TestApp, testApp } from '../../../test/app.ts'
import { asSide } from '../../evaluations/index.ts'
import { registrar } from '../../registrations/index.ts'
import {
  attrition,
  completersAgainstDropOuts,
  pairedChange,
  runChart,
  summaryOfList,
} from '../../statistics/index.ts'
import { resetDemo, seedAccounts, seedDemo, seedEvaluations, seedPlans } from '../index.ts'

const now = new Date('2026-11-22T09:00:00Z')
const quiet = { now, log: () => {} }

describe('Three years of evaluations in the demo country', () => {
  let service: TestApp
  before(async () => {
    service = await testApp(now.toISOString())
    await seedDemo(service.db, quiet)
    await seedAccounts(service.db, quiet)
    await seedPlans(service.db, quiet)
    const t = performance.now()
    await seedEvaluations(service.db, registrar(service.tools), { now, log: console.log })
    console.log('ms', performance.now() - t)
  })
  after(() => service.close())

  it('looks', async () => {
    const waves = await service.db
      .selectFrom('runWaves as p')
      .innerJoin('runs as r', 'r.id', 'p.runId')
      .innerJoin('courses as c', 'c.id', 'r.courseId')
      .innerJoin('evaluationWaves as w', (j) =>
        j.onRef('w.evaluationId', '=', 'p.evaluationId').onRef('w.wave', '=', 'p.wave'),
      )
      .select([
        'p.id',
        'c.slug',
        'r.slug as run',
        'w.name',
        'p.opensOn',
        'p.closedAt',
        'p.invited',
        'p.roomCode',
        'p.wave',
      ])
      .orderBy('c.slug')
      .orderBy('r.startsAt')
      .orderBy('p.wave')
      .execute()
    const sheets = await asSide(service.db, 'answers', (db) =>
      db.selectFrom('answers.sheets').select(['runWaveId', 'facts', 'pseudonym']).execute(),
    )
    const by = Map.groupBy(sheets, (x) => x.runWaveId)
    const mean = (l: any[], k: string) =>
      summaryOfList(l.map((x) => (x.facts[k] === undefined ? undefined : Number(x.facts[k])))).mean?.toFixed(
        2,
      )
    for (const w of waves) {
      const l = by.get(w.id) ?? []
      if (/bodo|nordland|sogndal/.test(w.slug))
        console.log(
          w.slug,
          w.run,
          w.name,
          String(w.opensOn),
          w.closedAt ? 'closed' : 'open',
          w.invited,
          w.roomCode,
          l.length,
          mean(l, 'benefit'),
          mean(l, 'where-to-turn'),
          mean(l, 'everyday'),
          mean(l, 'talk-about-it'),
        )
    }
    const words = await asSide(service.db, 'answers', (db) =>
      db.selectFrom('answers.words').select(['said']).execute(),
    )
    console.log(words.length, new Set(words.map((w) => w.said)).size)
  })
})
