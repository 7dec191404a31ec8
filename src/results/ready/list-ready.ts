import { sql } from 'kysely'
import { asSide } from '../../evaluations/index.ts'
import { type Person, planningGroupsOf, servicesOf } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { waveKey } from '../counting/waves.ts'
import { keyOf } from '../protection/facts.ts'

/** A wave of a run that has just been counted. `told`: of the run by itself, only together with others, or not at all yet. */
export type Ready = {
  title: LocalisedText
  course: string
  run: string
  startsAt: Date
  wave: string
  closesOn: string
  told: 'alone' | 'together' | 'not-yet'
}

/** For so many days after it closed it waits to be read. */
export const daysToRead = 14

/** The waves that closed lately, of the courses that somebody coordinates or plans; those that haven't been counted yet wait. */
export async function listReady(db: Db, person: Person): Promise<Ready[]> {
  const closed = await listClosed(db, person)
  const told = await listTold(
    db,
    closed.map(({ runId, wave }) => ({ runId, topic: keyOf({ wave, code: '' }) })),
  )
  return closed.flatMap(({ runId, ...one }) => {
    const how = told.get(`${runId} ${keyOf({ wave: one.wave, code: '' })}`)
    return how ? [{ ...one, told: how }] : []
  })
}

async function listClosed(db: Db, person: Person) {
  const rows = await db
    .selectFrom('runWaves as p')
    .innerJoin('evaluationWaves as w', (join) =>
      join.onRef('w.evaluationId', '=', 'p.evaluationId').onRef('w.wave', '=', 'p.wave'),
    )
    .innerJoin('runs as r', 'r.id', 'p.runId')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .select(['c.title', 'c.slug as course', 'r.id as runId', 'r.slug as run', 'r.startsAt', 'p.closesOn'])
    .select(['w.name', 'w.countedFrom', 'w.days'])
    .where('p.closedAt', 'is not', null)
    .where('p.closesOn', '<', dayOf(person.at))
    .where('p.closesOn', '>=', sql<string>`${dayOf(person.at)}::date - ${daysToRead}::integer`)
    .where((eb) =>
      eb.or([
        eb('c.serviceId', 'in', servicesOf(person, 'coordinator')),
        sql<boolean>`exists (select from course_groups g where g.course_id = c.id
          and g.planning_group_id in ${planningGroupsOf(person)})`,
      ]),
    )
    .orderBy('p.closesOn')
    .limit(20)
    .execute()
  return rows.map(({ name, countedFrom, days, ...row }) => ({
    ...row,
    wave: waveKey({ name, countedFrom, days }),
  }))
}

/** How each is told of, by run and topic. */
async function listTold(
  db: Db,
  asked: { runId: number; topic: string }[],
): Promise<Map<string, Ready['told']>> {
  if (asked.length === 0) return new Map()
  const rows = asked.map(({ runId, topic }) => ({ run_id: runId, topic }))
  const told = await asSide(db, 'results', (db) =>
    sql<{ runId: number; topic: string; isAlone: boolean; isTogether: boolean }>`
      select a.run_id, a.topic, t.tally is not null as is_alone,
        exists (select from results.brick_runs b where b.run_id = a.run_id and b.topic = a.topic) as is_together
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as a (run_id integer, topic text)
      join results.tables t on t.unit_kind = 'run' and t.unit_id = a.run_id::text and t.period = 0 and t.topic = a.topic`.execute(
      db,
    ),
  )
  return new Map(
    told.rows.map(({ runId, topic, isAlone, isTogether }) => [
      `${runId} ${topic}`,
      isAlone ? 'alone' : isTogether ? 'together' : 'not-yet',
    ]),
  )
}
