import { sql } from 'kysely'
import { audit, type Person } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { brokenConstraint } from '../platform/errors.ts'
import type { NewRules } from './rules-form.ts'

export type Added = { kind: 'added' } | { kind: 'taken' }

/** Takes new rules into use; those in force end the day before. What was held under them keeps them. */
export async function addRules(db: Db, person: Person, { demands, ...rules }: NewRules): Promise<Added> {
  try {
    return await db.transaction().execute(async (db) => {
      await db
        .updateTable('activityRuleSets')
        .set({ validTo: sql<string>`${rules.validFrom}::date - 1` })
        .where('validFrom', '<', rules.validFrom)
        .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', rules.validFrom)]))
        .execute()
      const { id } = await db
        .insertInto('activityRuleSets')
        .values({ ...rules, ...demands, addedBy: person.id, addedAt: person.at })
        .returning('id')
        .executeTakeFirstOrThrow()
      await audit(db, person, { what: 'activities.rules-added', subject: { kind: 'rules', id } })
      return { kind: 'added' }
    })
  } catch (error) {
    if (brokenConstraint(error) !== 'activity_rule_sets_one_at_a_time') throw error
    return { kind: 'taken' }
  }
}
