import { sql } from 'kysely'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { findShipped, shipQuestionnaires, type Version } from '../../questionnaires/index.ts'
import { type Registrar, seedRegistrations } from '../../registrations/index.ts'
import { resultJobs } from '../../results/index.ts'
import { aParty } from '../participants.ts'
import { chanceOf } from '../random.ts'
import type { Options } from '../seed.ts'
import { carryFigure } from './carried.ts'
import { endsToday, evaluated, keepsToItself } from './evaluated.ts'
import { answeredBy, writeSheets } from './sheets.ts'
import { showFigures } from './shown.ts'
import { type PlannedWave, planEvaluations, settleWaves } from './waves.ts'

const day = 86_400_000

/** Three years of evaluations, and what people answered. Does nothing where there are evaluations already. */
export async function seedEvaluations(db: Db, registrar: Registrar, { now, log }: Options): Promise<void> {
  const today = dayOf(now)
  await shipQuestionnaires(db, now)
  const versions = await shippedVersions(db)
  const waves = await db.transaction().execute(async (db) => {
    if (await db.selectFrom('evaluations').select('id').limit(1).executeTakeFirst()) return []
    const ids = new Map([...versions].map(([key, { id }]) => [key, id]))
    const planned = (await planEvaluations(db, ids, now)).map((wave) => answeredBy(wave, today))
    await settleWaves(db, planned, today)
    await sayYesToPools(db, now)
    return planned
  })
  if (waves.length === 0) return
  await signUpForToday(db, registrar, waves, now)
  const sheets = await writeSheets(db, waves, versions, today) // apart: a transaction touches one side
  log(`Demo data: ${evaluated.length} courses evaluated, ${sheets} answers`)
}

/** What is told of them, at once and not the next night. Takes a few seconds. */
export async function tellResults(db: Db, { now }: Pick<Options, 'now'>): Promise<void> {
  for (const { run } of resultJobs) await run(db, now)
  await showFigures(db, now)
  await carryFigure(db, now)
}

/** Nearly every service is counted with the others. */
const sayYesToPools = (db: Db, now: Date) =>
  sql`
    insert into pool_consents (service_id, from_on)
    select distinct s.id, ${dayOf(now)}::date - 1100
    from evaluations e join courses c on c.id = e.course_id join services s on s.id = c.service_id
    where s.demo and s.slug <> ${keepsToItself}
    on conflict do nothing`.execute(db)

async function shippedVersions(db: Db): Promise<Map<string, Version>> {
  const versions = new Map<string, Version>()
  for (const key of new Set(evaluated.map(({ form }) => form))) {
    const version = await findShipped(db, key)
    if (version) versions.set(key, version)
  }
  return versions
}

/** Those who sit in the room today. */
async function signUpForToday(db: Db, registrar: Registrar, waves: PlannedWave[], now: Date): Promise<void> {
  const wave = waves.find(
    ({ course, wave, opensOn }) => course === endsToday && wave === 0 && opensOn === dayOf(now),
  )
  if (!wave) return
  const { runId } = await db
    .selectFrom('runWaves')
    .select('runId')
    .where('id', '=', wave.id)
    .executeTakeFirstOrThrow()
  const chance = chanceOf('ends today')
  const parties = Array.from({ length: Math.min(8, wave.capacity) }, () =>
    aParty(runId, 1, chance, new Date(now.getTime() - chance.whole(20, 60) * day)),
  )
  await seedRegistrations(db, registrar, parties, now)
}
