import { sql } from 'kysely'
import { type LinkedBy, schedules } from '../../evaluations/index.ts'
import type { Db } from '../../platform/db.ts'
import { insertRows } from '../insert.ts'
import { at, chanceOf } from '../random.ts'
import { evaluated, how } from './evaluated.ts'

/** A wave of one run, as it is planned. */
export type PlannedWave = {
  id: number
  course: string
  /** Which run of the course it is, the first first. */
  number: number
  run: string
  language: 'nb' | 'nn'
  capacity: number
  linkedBy: LinkedBy
  wave: number
  name: string
  opensOn: string
  closesOn: string
}

/** Attaches every evaluation to its course, and plans the waves of all its runs, those that are over too. */
export async function planEvaluations(
  db: Db,
  versions: Map<string, number>,
  now: Date,
): Promise<PlannedWave[]> {
  await attach(db, now)
  const attached = await db
    .selectFrom('evaluations as e')
    .innerJoin('courses as c', 'c.id', 'e.courseId')
    .select(['e.id', 'c.slug'])
    .where('c.demo', '=', true)
    .execute()
  const waves = attached.flatMap(({ id, slug }) =>
    schedules[how(slug).schedule].map((wave, number) => ({
      ...{ ...wave, evaluationId: id, wave: number },
      questionnaireVersionId: versions.get(how(slug).form) ?? 0,
    })),
  )
  await insertRows(db, 'evaluationWaves', waves)
  return planRuns(db)
}

const day = 86_400_000

/** Each evaluation began a month before the first run of its course. */
async function attach(db: Db, now: Date): Promise<void> {
  const slugs = evaluated.map(({ course }) => course)
  const courses = await db
    .selectFrom('courses as c')
    .innerJoin('runs as r', 'r.courseId', 'c.id')
    .select(({ fn }) => ['c.id', 'c.slug', fn.min('r.startsAt').as('from')])
    .where('c.demo', '=', true)
    .where('c.slug', 'in', slugs)
    .groupBy('c.id')
    .execute()
  const rows = courses.map(({ id, slug, from }) => {
    const { purpose, linkedBy } = how(slug)
    return { courseId: id, purpose, linkedBy, startedAt: new Date(Math.min(+from - 30 * day, +now)) }
  })
  await insertRows(db, 'evaluations', rows)
}

async function planRuns(db: Db): Promise<PlannedWave[]> {
  const { rows } = await sql<PlannedWave>`
    with run as (
      select r.id, c.slug as course, r.course_id, r.slug as run, r.language, r.capacity,
        (r.starts_at at time zone 'Europe/Oslo')::date as first_day, (r.ends_at at time zone 'Europe/Oslo')::date as last_day,
        (row_number() over (partition by c.id order by r.starts_at, r.id))::int - 1 as number
      from runs r join courses c on c.id = r.course_id
      where r.demo and r.cancelled_at is null and r.published_at is not null
    ), planned as (
      insert into run_waves (evaluation_id, wave, run_id, opens_on, closes_on)
      select e.id, w.wave, run.id, opens.day, opens.day + w.open_days
      from run join evaluations e using (course_id) join evaluation_waves w on w.evaluation_id = e.id
      cross join lateral (select (case w.counted_from when 'start' then first_day else last_day end) + w.days as day) as opens
      returning *
    )
    select p.id, run.course, run.number, run.run, run.language, run.capacity, e.linked_by as "linkedBy", p.wave, w.name,
      p.opens_on as "opensOn", p.closes_on as "closesOn"
    from planned p join run on run.id = p.run_id join evaluations e on e.id = p.evaluation_id
      join evaluation_waves w on (w.evaluation_id, w.wave) = (p.evaluation_id, p.wave)
    order by run.course, run.number, p.wave`.execute(db)
  return rows
}

/** What became of each wave: closed the night after its last day, how many were asked, and a code for the room. */
export async function settleWaves(
  db: Db,
  waves: (PlannedWave & { invited: number | null })[],
  today: string,
): Promise<void> {
  const settled = waves.map(({ id, course, run, wave, closesOn, invited }) => ({
    ...{ id, invited },
    closed: closesOn < today ? closesOn : null,
    code: closesOn < today ? null : roomCode(`${course} ${run} ${wave}`),
  }))
  await sql`
    update run_waves p set invited = s.invited, room_code = s.code, closed_at = s.closed + interval '1 day 37 minutes'
    from jsonb_to_recordset(${JSON.stringify(settled)}::jsonb) as s (id integer, invited integer, closed date, code text)
    where p.id = s.id`.execute(db)
}

const letters = [...'23456789BCDFGHJKMNPQRSTWXZ']

function roomCode(seed: string): string {
  const chance = chanceOf(`${seed} room`)
  return Array.from({ length: 6 }, () => at(letters, chance.whole(0, letters.length - 1))).join('')
}
