import type { Person, ServiceRole } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import { getStaffedRun, type StaffedRun } from '../../registrations/index.ts'
import { listWavesOfRun, type RunWave } from '../queries.ts'
import { asSide } from '../sides.ts'
import type { Answered } from './rules.ts'

export type OfWave = { course: string; run: string; wave: string }

/** A wave of the run at this address, for somebody who works in the service that holds it; else it isn't there. */
export async function getStaffedWave(
  db: Db,
  person: Person,
  { course, run: slug, wave: id }: OfWave,
  ...roles: ServiceRole[]
): Promise<{ run: StaffedRun; wave: RunWave }> {
  const run = await getStaffedRun(db, person, course, slug, ...roles)
  return { run, wave: found((await listWavesOfRun(db, run.id)).find((wave) => wave.id === Number(id))) }
}

/** How many have answered in each wave, and how many of them by the link they got in a mail. Never who. */
export async function countAnswered(db: Db, waves: number[]): Promise<Map<number, Answered>> {
  if (waves.length === 0) return new Map()
  const rows = await asSide(db, 'answers', (db) =>
    db
      .selectFrom('answers.sheets')
      .select(['runWaveId', ({ fn }) => fn.countAll<string>().as('all')])
      .select(({ fn }) => fn.countAll<string>().filterWhere('way', '=', 'link').as('byLink'))
      .where('runWaveId', 'in', waves)
      .where('sent', '=', true)
      .groupBy('runWaveId')
      .execute(),
  )
  return new Map(
    rows.map(({ runWaveId, all, byLink }) => [runWaveId, { all: Number(all), byLink: Number(byLink) }]),
  )
}

/** To how many the first and the second reminder went, in each wave. */
export async function countReminded(db: Db, waves: number[]): Promise<Map<number, number[]>> {
  if (waves.length === 0) return new Map()
  const rows = await asSide(db, 'invitations', (db) =>
    db
      .selectFrom('invitations.reminders')
      .select(['runWaveId', 'number', 'sentTo'])
      .where('runWaveId', 'in', waves)
      .orderBy('number')
      .execute(),
  )
  const reminded = new Map<number, number[]>()
  for (const { runWaveId, sentTo } of rows)
    reminded.set(runWaveId, [...(reminded.get(runWaveId) ?? []), sentTo])
  return reminded
}
