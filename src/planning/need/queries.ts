import type { Db } from '../../platform/db.ts'
import type { Source } from './rules.ts'

/** The need that a plan grew from. */
export type PlanNeed = NonNullable<Awaited<ReturnType<typeof findNeed>>>

export const findNeed = (db: Db, planId: number) =>
  db
    .selectFrom('planNeeds as n')
    .innerJoin('accounts as by', 'by.id', 'n.writtenBy')
    .leftJoin('themes as t', 't.id', 'n.themeId')
    .leftJoin('municipalities as m', 'm.number', 'n.municipalityNumber')
    .leftJoin('counties as c', 'c.number', 'm.countyNumber')
    .where('n.planId', '=', planId)
    .select(['n.source', 'n.who', 'n.why', 'n.themeId', 'n.municipalityNumber', 'n.targetGroups'])
    .select(['n.compared', 'n.comparedAt', 'n.writtenAt', 'by.name as writtenBy'])
    .select(['t.name as themeName', 'm.name as municipalityName'])
    .select(['c.number as countyNumber', 'c.name as countyName'])
    .$narrowType<{ source: Source }>()
    .executeTakeFirst()
