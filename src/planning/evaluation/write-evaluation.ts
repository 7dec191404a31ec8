import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { changePlan } from '../change-plan.ts'
import type { EvaluationForm } from './forms.ts'

/** Writes what participants answered, for this round. */
export const writeEvaluation = (
  db: Db,
  person: Person,
  planId: number,
  form: EvaluationForm,
): Promise<'written' | 'stopped'> =>
  changePlan(
    db,
    person,
    { id: planId, may: 'members' },
    async (db, { round, serviceId, planningGroupId }) => {
      const written = { ...form, writtenBy: person.id, writtenAt: person.at }
      await db
        .insertInto('planEvaluations')
        .values({ planId, round, ...written })
        .onConflict((conflict) => conflict.columns(['planId', 'round']).doUpdateSet(written))
        .execute()
      const subject = { kind: 'plan', id: planId }
      await audit(db, person, { what: 'planning.evaluation-written', serviceId, planningGroupId, subject })
      return 'written' as const
    },
  )
