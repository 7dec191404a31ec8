import { sql } from 'kysely'
import { benchAnswers } from '../src/demo/index.ts'
import { asSide } from '../src/evaluations/index.ts'
import { addAccount, giveRole } from '../src/people/index.ts'
import { startSession } from '../src/people/sessions.ts'
import { layResults, poolResults, resultPaths } from '../src/results/index.ts'
import { hammer, type Rate } from './load.ts'
import { report } from './report.ts'
import { startProgram } from './service.ts'
import type { Store } from './store.ts'

const runs = 20_000

/** What pages about results ask, over a million answers: of a course and a service, and of the whole nation. */
export async function measureResults(store: Store): Promise<void> {
  await store.fill()
  const { db, clock } = store.tools
  const answers = await benchAnswers(db, { now: clock(), runs })
  const begun = performance.now()
  await layResults(db, clock())
  await poolResults(db, clock())
  const tookS = (performance.now() - begun) / 1000
  await sql`analyze`.execute(db)
  await countFaults(db, answers, tookS)
  const { cookie, courses, services } = await aReader(store)
  const program = await startProgram(store.env)
  const asked = (paths: string[], clients = 8) => {
    let turn = 0
    const next = () => ({ path: paths[turn++ % paths.length] as string, headers: { cookie } })
    return hammer(program.url, { clients, seconds: 4, next })
  }
  await asked(courses)
  for (const clients of [1, 8]) {
    const at = `p95 at ${clients} ${clients === 1 ? 'client' : 'clients'}`
    tell(`results of a course, ${at}`, await asked(courses, clients), 50)
    tell(`results of a service, ${at}`, await asked(services, clients), 50)
  }
  await asked([resultPaths.nation()])
  const nation = (['all', 2026, 2025] as const).map((period) => resultPaths.nation(period))
  tell('results of the nation, p95 at 8 clients', await asked(nation), 100)
  await program.stop()
}

const tell = (name: string, { p95Ms, perSecond, failed }: Rate, target: number): void =>
  report({
    name,
    measured: p95Ms,
    target,
    better: 'less',
    unit: 'ms',
    note: `${Math.round(perSecond)} a second, ${failed} failed`,
  })

/** Every answer is counted once: in a brick, or among those that wait. */
async function countFaults(db: Store['tools']['db'], answers: number, tookS: number): Promise<void> {
  const { rows } = await asSide(db, 'answers', (db) =>
    sql<{ kept: number; tables: number }>`
      with told as (select topic, tally from results.bricks union all select topic, tally from results.waiting)
      select sum((tally ->> 'n')::integer)::integer as kept, (select count(*)::integer from results.tables) as tables
      from told join results.topics on key = topic where kind = 'question'`.execute(db),
  )
  report({
    name: 'answers counted twice, or not at all',
    measured: Math.abs((rows[0]?.kept ?? 0) - answers),
    target: 0,
    better: 'less',
    unit: 'found',
    note: `${answers} answers in ${runs} runs, counted and pooled in ${Math.round(tookS)} s, ${rows[0]?.tables} tables`,
  })
}

/** Somebody who may see some services, with what there is to ask for. */
async function aReader({ tools: { db, clock } }: Store) {
  const now = clock()
  const account = await addAccount(db, { name: 'Eirunn Fjellbekk', email: 'bench.reader@example.no', now })
  const services = await db.selectFrom('services').select(['id', 'slug']).orderBy('id').limit(10).execute()
  for (const { id } of services)
    await giveRole(db, account, { heldIn: 'service', role: 'professional', serviceId: id }, { from: now })
  const courses = await db
    .selectFrom('courses')
    .select('slug')
    .where(
      'serviceId',
      'in',
      services.map(({ id }) => id),
    )
    .execute()
  const { token } = await startSession(db, { account, method: 'link', userAgent: undefined, now })
  return {
    cookie: `mestring=${token}`,
    courses: courses.map(({ slug }) => resultPaths.course(slug)),
    services: services.map(({ slug }) => resultPaths.service(slug)),
  }
}
