import { type RawBuilder, sql } from 'kysely'
import { listImprovements } from '../../courses/index.ts'
import { planningGroupsOf, servicesOf } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import type { Asker } from './may-see.ts'

/** When something was done about a course. Without words: it is written in a plan that the reader has no part in. */
export type Mark = { on: string; words: LocalisedText | undefined }

/**
 * What was done about a course, by its day: the actions of its plans, which know when. Where there are none, what its page says was changed;
 * the day of that is when it was told.
 */
export async function listMarks(db: Db, asker: Asker, courseId: number): Promise<Mark[]> {
  const actions = await db
    .selectFrom('courseActions')
    .select(['doneOn', 'what', mayRead(asker).as('mayRead')])
    .where('courseId', '=', courseId)
    .orderBy('doneOn')
    .orderBy('actionId')
    .execute()
  if (actions.length > 0)
    return actions.map(({ doneOn, what, mayRead }) => ({
      on: doneOn ?? '',
      words: mayRead && what ? { nb: what } : undefined,
    }))
  const improvements = await listImprovements(db, courseId)
  return improvements.map(({ changedOn, changed }) => ({ on: changedOn, words: changed })).reverse()
}

/** As with the plan itself: its group reads it, and those who answer for its service. */
const mayRead = (asker: Asker): RawBuilder<boolean> =>
  asker === 'public'
    ? sql<boolean>`false`
    : sql<boolean>`(planning_group_id in ${planningGroupsOf(asker)}
        or service_id in ${servicesOf(asker, 'coordinator', 'manager')})`
