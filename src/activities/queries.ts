import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { professionsIn, type RuleSet, type Teaching } from './rules.ts'

/** The rules that hold on a day, if any are known. */
export const findRules = async (db: Db, day: string): Promise<RuleSet | undefined> =>
  (await listRules(db)).find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day),
  )

/** Every set of rules there has been, the newest first. */
export async function listRules(db: Db): Promise<RuleSet[]> {
  const rows = await db
    .selectFrom('activityRuleSets')
    .select(['name', 'validFrom', 'validTo', 'source', 'sourceUrl', 'readOn', 'minTeachingHours'])
    .select([
      'minAttendancePercent',
      'minProfessions',
      'needsUserCompetence',
      'needsReferral',
      'needsHospital',
    ])
    .select('patientsOnly')
    .orderBy('validFrom', 'desc')
    .execute()
  return rows.map((row) => ({
    ...row,
    minTeachingHours: row.minTeachingHours === null ? null : Number(row.minTeachingHours),
  }))
}

/** What was taught on a run, and by whom. */
export async function getTeaching(db: Db, run: number): Promise<Teaching> {
  const [days, items, held] = await Promise.all([
    db
      .selectFrom('sessionTeaching')
      .select(['day', 'minutes'])
      .where('runId', '=', run)
      .orderBy('day')
      .execute(),
    db
      .selectFrom('courseProgrammeItems as i')
      .innerJoin('runs as r', 'r.courseId', 'i.courseId')
      .select(['i.ledBy', 'i.speaker'])
      .where('r.id', '=', run)
      .execute(),
    db
      .selectFrom('runs as r')
      .innerJoin('courses as c', 'c.id', 'r.courseId')
      .innerJoin('services as s', 's.id', 'c.serviceId')
      .innerJoin('organisations as o', 'o.id', 's.ownerId')
      .select([
        'c.referralRequired as byReferral',
        sql<boolean>`o.kind in ('hospital-trust', 'health-region')`.as('isHospital'),
      ])
      .where('r.id', '=', run)
      .executeTakeFirstOrThrow(),
  ])
  return {
    minutes: new Map(days.map(({ day, minutes }) => [day ?? 0, minutes ?? 0])),
    professions: professionsIn(items),
    hasUserCompetence: items.some(({ ledBy }) => ledBy === 'experience' || ledBy === 'both'),
    ...held,
  }
}
