import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Brick } from '../protection/bricks.ts'
import { type Count, type Facts, keyOf, type Tally, type Topic } from '../protection/facts.ts'
import { same } from '../protection/place.ts'
import { bricksOfCourse } from '../protection/protect.ts'
import { toldIn } from '../protection/tables.ts'
import { yearsOf } from './add-counts.ts'
import { addToTables } from './add-to-tables.ts'
import type { PlaceOfCourse } from './place.ts'

/** Lays the bricks that may be laid of what waits in a course, and adds them to the tables. */
export async function layBricksOf(db: Db, place: PlaceOfCourse): Promise<void> {
  const years = await yearsOf(db, place.course)
  const decided = await listBricks(db, place.course)
  const waiting = await listWaiting(db, [...years.keys()])
  const facts = await factsOf(db, waiting, decided, [...years.keys()])
  const known = new Set(decided)
  const asked = new Set(waiting.map(({ run, topic }) => `${run} ${topic}`))
  const laid = bricksOfCourse(facts, decided)
    .filter((brick) => !known.has(brick))
    .map((brick) => ({
      ...brick,
      ...place,
      year: same(brick.runs.map((run) => years.get(run) as number)),
      asked: brick.runs.filter((run) => asked.has(`${run} ${brick.topic}`)).length,
    }))
  await addBricks(db, laid)
  await addToTables(
    db,
    laid.flatMap((brick) => {
      const told = { tally: brick.tally, together: brick.together, runs: brick.asked }
      return toldIn(brick).map((corner) => ({ ...corner, topic: brick.topic, told }))
    }),
  )
}

/** What is asked of the rules: all that waits, and that which has been told and which the waiting is made of. */
async function factsOf(db: Db, waiting: Count[], decided: Brick[], runs: number[]): Promise<Facts> {
  const closings = await db
    .selectFrom('results.closings')
    .select(['runId as run', 'wave', 'closedOn as on'])
    .where('runId', 'in', runs)
    .where('wave', 'is not', null)
    .$narrowType<{ wave: string }>()
    .execute()
  const names = [...new Set([...waiting, ...decided].map(({ topic }) => topic))]
  const topics = await listTopics(db, names)
  const known = new Set(waiting.map(({ run, topic }) => `${run} ${topic}`))
  const counts = waiting.flatMap((count): Count[] => {
    const whole = wholeOf(count, topics)
    return whole && !known.has(`${whole.run} ${whole.topic}`) ? [count, whole] : [count]
  })
  const once = new Map(counts.map((count) => [`${count.run} ${count.topic}`, count]))
  return { topics, closings, counts: [...once.values()] }
}

/** A breakdown that waits holds what it breaks down, which may have been told already. */
function wholeOf({ run, topic, tally }: Count, topics: Topic[]): Count | undefined {
  const its = topics.find((one) => keyOf(one) === topic)
  if (its?.by === undefined) return undefined
  const { groups: _, ...whole } = tally
  return { run, topic: keyOf({ wave: its.wave, code: its.code }), tally: whole }
}

export async function listTopics(db: Db, keys?: string[]): Promise<Topic[]> {
  const rows = await db
    .selectFrom('results.topics')
    .select(['wave', 'code', 'by', 'of', 'sensitive'])
    .$if(keys !== undefined, (query) => query.where(sql<boolean>`key = any(${keys}::text[])`))
    .orderBy('key')
    .execute()
  return rows.map(({ by, of, ...topic }) => ({
    ...topic,
    ...(by !== null && { by }),
    ...(of !== null && { of }),
  }))
}

/** The bricks that stand. Their numbers aren't asked for again. */
async function listBricks(db: Db, course: number): Promise<Brick[]> {
  const { rows } = await sql<{ topic: string; on: string; runs: number[] }>`
    select b.topic, b.closed_on as on, array_agg(r.run_id order by r.run_id) as runs
    from results.bricks b join results.brick_runs r on r.brick_id = b.id
    where b.course_id = ${course} group by b.id`.execute(db)
  return rows.map((brick) => ({ ...brick, tally: { n: 0, counts: {} }, together: [] }))
}

async function listWaiting(db: Db, runs: number[]): Promise<Count[]> {
  const { rows } = await sql<{ run: number; topic: string; tally: string }>`
    select run_id as run, topic, tally::text as tally from results.waiting where run_id = any(${runs}::integer[])
    order by run_id, topic`.execute(db)
  return rows.map(({ tally, ...count }) => ({ ...count, tally: JSON.parse(tally) as Tally }))
}

type LaidBrick = Brick & Omit<PlaceOfCourse, 'years'> & { year: number | null; asked: number }

/** Writes bricks down; what is in them waits no more. */
async function addBricks(db: Db, bricks: LaidBrick[]): Promise<void> {
  const rows = bricks.map(
    ({ topic, on, course, service, region, programme, year, asked, tally, together, runs }) => ({
      ...{ topic, on, course, service, region, programme, year, asked, tally, together, runs },
    }),
  )
  await sql`
    with brick as (
      select nextval(pg_get_serial_sequence('results.bricks', 'id')) as id, row.*
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (topic text, "on" date, course integer, service integer, region text,
        programme integer, year smallint, asked smallint, tally jsonb, together text[], runs integer[])
    ), laid as (
      insert into results.bricks (id, topic, closed_on, course_id, service_id, region, programme_id, year, asked, tally, together)
      overriding system value
      select id, topic, "on", course, service, region, programme, year, asked, tally, together from brick
    ), run as (
      insert into results.brick_runs (brick_id, topic, run_id)
      select id, topic, unnest(runs) from brick
      returning run_id, topic
    )
    delete from results.waiting using run where waiting.run_id = run.run_id and waiting.topic = run.topic
  `.execute(db)
}
