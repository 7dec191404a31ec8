import type { Person } from '../../people/index.ts'
import { changePlanAsItStands } from '../change-plan.ts'
import { type Hands, move } from './moves.ts'

/** Puts a plan on hold, with the reason. One that stands so already keeps the reason it has. */
export const pause = (
  { db, mail }: Hands,
  person: Person,
  id: number,
  because: string,
): Promise<'paused' | 'paused-already' | 'closed'> =>
  changePlanAsItStands(db, person, { id, may: 'keepers' }, async (db, { stands, ...plan }) => {
    if (stands === 'closed') return 'closed'
    if (stands === 'paused') return 'paused-already'
    await db
      .updateTable('plans')
      .set({ pausedAt: person.at, pausedBy: person.id, pausedBecause: because })
      .where('id', '=', id)
      .execute()
    await move({ db, mail }, person, plan, { what: 'paused', because })
    return 'paused'
  })

/** Takes a plan up again where it was left. One that goes on already simply does. */
export const resume = ({ db, mail }: Hands, person: Person, id: number): Promise<'goes-on' | 'closed'> =>
  changePlanAsItStands(db, person, { id, may: 'keepers' }, async (db, { stands, ...plan }) => {
    if (stands !== 'paused') return stands
    await db
      .updateTable('plans')
      .set({ pausedAt: null, pausedBy: null, pausedBecause: null })
      .where('id', '=', id)
      .execute()
    await move({ db, mail }, person, plan, { what: 'resumed' })
    return 'goes-on'
  })
