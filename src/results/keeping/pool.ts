import { sql } from 'kysely'
import { asSide } from '../../evaluations/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import type { Bundle } from '../protection/bundles.ts'
import { keyOf, type Tally } from '../protection/facts.ts'
import type { PlacedBrick } from '../protection/place.ts'
import { lastPoolingDay, rounds } from '../protection/rounds.ts'
import { pooledIn } from '../protection/tables.ts'
import { addToTables } from './add-to-tables.ts'
import { type Family, families } from './families.ts'
import { listTopics } from './lay-bricks.ts'
import { oneAtATime } from './one-at-a-time.ts'

/**
 * Makes up the pools of programmes, regions and the nation, once for each pooling day: all of it in one transaction, the questions that hang
 * together at a time. When a day was missed, its pools are made up as soon as the program runs again.
 */
export async function poolResults(db: Db, now: Date): Promise<void> {
  const on = lastPoolingDay(dayOf(now))
  const services = await listConsenting(db, on)
  await asSide(db, 'answers', async (db) => {
    await oneAtATime(db)
    const { rows } =
      await sql`insert into results.poolings (made_on) values (${on}) on conflict do nothing returning 1`.execute(
        db,
      )
    if (rows.length === 0) return
    for (const family of families(await listTopics(db))) await poolFamily(db, family, services, on)
  })
}

/** The services that take part in the pools of a day. */
async function listConsenting(db: Db, on: string): Promise<number[]> {
  const rows = await db
    .selectFrom('poolConsents')
    .select('serviceId')
    .distinct()
    .where('fromOn', '<=', on)
    .where((eb) => eb.or([eb('toOn', 'is', null), eb('toOn', '>', on)]))
    .execute()
  return rows.map(({ serviceId }) => serviceId)
}

async function poolFamily(
  db: Db,
  { members, topics }: Family,
  services: number[],
  on: string,
): Promise<void> {
  const keys = members.map(keyOf)
  const loose = await listLoose(db, keys, services, on)
  if (loose.length === 0) return
  const round = rounds(topics, await listBundles(db, keys))
  const bundles = round(loose, on)
  const kept = new Map<PlacedBrick, KeptBrick>(loose.map((brick) => [brick, brick]))
  const asked = (bundle: Bundle) => bundle.bricks.flatMap((brick) => kept.get(brick) ?? [])
  for (const bundle of bundles)
    await addBundle(
      db,
      bundle,
      asked(bundle).map(({ id }) => id),
    )
  await addToTables(
    db,
    bundles.flatMap((bundle) => {
      const told = {
        ...{ tally: bundle.tally, together: bundle.together },
        runs: asked(bundle).reduce((runs, brick) => runs + brick.asked, 0),
        services: [...new Set(bundle.bricks.map(({ service }) => service))],
      }
      return pooledIn(bundle).map((corner) => ({ ...corner, topic: bundle.topic, told }))
    }),
  )
}

type KeptBrick = PlacedBrick & { id: number; asked: number }

/** Bricks of services that take part, closed before the day, that are in no pool yet. */
async function listLoose(db: Db, topics: string[], services: number[], on: string): Promise<KeptBrick[]> {
  const { rows } = await sql<Omit<KeptBrick, 'tally'> & { tally: string }>`
    select b.id, b.topic, b.closed_on as on, b.course_id as course, b.service_id as service, b.region, b.programme_id as programme, b.year,
      b.asked, b.tally::text as tally, b.together, array(select run_id from results.brick_runs where brick_id = b.id order by 1) as runs
    from results.bricks b
    where b.topic = any(${topics}::text[]) and b.service_id = any(${services}::integer[]) and b.closed_on < ${on}
      and not exists (select from results.bundle_bricks where brick_id = b.id)
    order by b.id`.execute(db)
  return rows.map((brick) => ({ ...brick, tally: JSON.parse(brick.tally) as Tally }))
}

/** Bundles that stand: into what the questions are cut. Of their numbers only how many each brick has. */
async function listBundles(db: Db, topics: string[]): Promise<Bundle[]> {
  const { rows } = await sql<Omit<PlacedBrick, 'tally' | 'together'> & { bundle: number; n: number }>`
    select k.bundle_id as bundle, b.topic, b.closed_on as on, b.course_id as course, b.service_id as service, b.region,
      b.programme_id as programme, b.year, (b.tally ->> 'n')::integer as n,
      array(select run_id from results.brick_runs where brick_id = b.id order by 1) as runs
    from results.bundle_bricks k join results.bricks b on b.id = k.brick_id
    where b.topic = any(${topics}::text[]) order by k.bundle_id, b.id`.execute(db)
  return [...Map.groupBy(rows, ({ bundle }) => bundle).values()].map((its) => {
    const bricks = its.map(({ bundle: _, n, ...brick }) => ({
      ...brick,
      tally: { n, counts: {} },
      together: [],
    }))
    const { topic, on } = bricks[0] as PlacedBrick
    return {
      ...{ topic, on, bricks, together: [], tally: { n: 0, counts: {} } },
      region: null,
      programme: null,
      year: null,
    }
  })
}

async function addBundle(db: Db, bundle: Bundle, bricks: number[]): Promise<void> {
  const { topic, on, region, programme, year, tally, together } = bundle
  await sql`
    with bundle as (
      insert into results.bundles (topic, made_on, region, programme_id, year, tally, together)
      values (${topic}, ${on}, ${region}, ${programme}, ${year}, ${JSON.stringify(tally)}, ${together}) returning id
    )
    insert into results.bundle_bricks (bundle_id, brick_id) select id, unnest(${bricks}::integer[]) from bundle`.execute(
    db,
  )
}
