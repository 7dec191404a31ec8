import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { CountOf } from '../counting/of-wave.ts'
import { keyOf } from '../protection/facts.ts'
import { pooledIn, toldIn } from '../protection/tables.ts'
import { type Addition, addToTables } from './add-to-tables.ts'
import type { PlaceOfCourse } from './place.ts'

/** What one run gave to one topic. */
export type CountOfRun = CountOf & { run: number }

/** Writes down what has been counted: it waits. Tables say how many runs wait, and nothing else. */
export async function addCounts(db: Db, counts: CountOfRun[], place: PlaceOfCourse): Promise<void> {
  await addTopics(db, counts)
  const rows = counts.map(({ run, topic, tally }) => ({ run_id: run, topic: keyOf(topic), tally }))
  await sql`
    insert into results.waiting (run_id, topic, tally)
    select run_id, topic, tally from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (run_id integer, topic text, tally jsonb)
  `.execute(db)
  const years = await yearsOf(db, place.course)
  await addToTables(
    db,
    counts.flatMap(({ run, topic }): Addition[] => {
      const where = { ...place, runs: [run], year: years.get(run) as number }
      return [...toldIn(where), ...pooledIn(where)].map((corner) => ({
        ...corner,
        topic: keyOf(topic),
        closed: 1,
      }))
    }),
  )
}

/** The year of each run that has been counted, as it was then. */
export async function yearsOf(db: Db, course: number): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('results.runs')
    .select(['runId', 'year'])
    .where('courseId', '=', course)
    .execute()
  return new Map(rows.map(({ runId, year }) => [runId, year]))
}

async function addTopics(db: Db, counts: CountOfRun[]): Promise<void> {
  const topics = new Map(counts.map(({ topic }) => [keyOf(topic), topic]))
  const rows = [...topics].map(([key, topic]) => ({ key, ...topic, sensitive: topic.sensitive ?? false }))
  await sql`
    insert into results.topics (key, wave, code, by, of, sensitive, kind, question, option, since, version_id)
    select key, wave, code, by, of, sensitive, kind, question, option, since, "versionId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (key text, wave text, code text, by text, of text[], sensitive boolean,
      kind text, question text, option text, since text[], "versionId" integer)
    on conflict (key) do nothing
  `.execute(db)
}
