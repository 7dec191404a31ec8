import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { findShipped, shipQuestionnaires, type Version } from '../../questionnaires/index.ts'
import { type Registrar, seedRegistrations } from '../../registrations/index.ts'
import { aParty } from '../participants.ts'
import { chanceOf } from '../random.ts'
import type { Options } from '../seed.ts'
import { endsToday, evaluated } from './evaluated.ts'
import { answeredBy, writeSheets } from './sheets.ts'
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
    return planned
  })
  if (waves.length === 0) return
  await signUpForToday(db, registrar, waves, now)
  const sheets = await writeSheets(db, waves, versions, today) // apart: a transaction touches one side
  log(`Demo data: ${evaluated.length} courses evaluated, ${sheets} answers`)
}

async function shippedVersions(db: Db): Promise<Map<string, Version>> {
  const keys = [...new Set(evaluated.map(({ form }) => form))]
  const found = await Promise.all(keys.map((key) => findShipped(db, key)))
  return new Map(found.flatMap((version, place) => (version ? [[keys[place] ?? '', version] as const] : [])))
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
