import type { Person } from '../../people/index.ts'
import { brokenConstraint } from '../../platform/errors.ts'
import { changePlanAsItStands } from '../change-plan.ts'
import { type Hands, move } from './moves.ts'

/** Hands over who leads a plan on to somebody in its group, who is told. `left`: they aren't in it any more. */
export async function handOver(
  { db, mail }: Hands,
  person: Person,
  id: number,
  to: number,
): Promise<'handed-over' | 'left' | 'closed'> {
  try {
    return await changePlanAsItStands(db, person, { id, may: 'keepers' }, async (db, { stands, ...plan }) => {
      if (stands === 'closed') return stands
      const { responsible } = await db
        .selectFrom('plans')
        .select('responsible')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      if (responsible === to) return 'handed-over'
      await move({ db, mail }, person, plan, { what: 'handed-over', handedTo: to })
      await db.updateTable('plans').set({ responsible: to }).where('id', '=', id).execute()
      return 'handed-over'
    })
  } catch (error) {
    if (brokenConstraint(error) !== 'plan_moves_within_the_group') throw error
    return 'left'
  }
}
