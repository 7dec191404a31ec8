import type { Person } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { seriesOf } from '../../results/index.ts'
import { findWorld } from '../plans/world.ts'
import { splitIntoEvenings } from './evaluated.ts'

const finding = { wave: 'last-day', code: 'benefit', measure: 'mean' } as const

/** The figure that the group had before it as it decided what to do: its action carries it, so that what came after stands beside it. */
export async function carryFigure(db: Db, now: Date): Promise<void> {
  const world = await findWorld(db, now)
  const action = await db
    .selectFrom('planActions as a')
    .innerJoin('plans as p', 'p.id', 'a.planId')
    .innerJoin('courses as c', 'c.id', 'p.courseId')
    .select(['a.id', 'a.addedAt', 'c.id as courseId'])
    .where('c.slug', '=', splitIntoEvenings.course)
    .where('a.doneAt', 'is not', null)
    .orderBy('a.id')
    .executeTakeFirst()
  if (!world || !action) return
  const elle = { id: world.people.elle, at: now, roles: [] } as unknown as Person // who leads the group
  const series = await seriesOf(db, elle, { courseId: action.courseId, ...finding })
  const decided = dayOf(action.addedAt)
  const last = series?.points.findLast(({ runs }) => (runs.at(-1)?.startsOn ?? '') < decided)
  const startedOn = last?.runs.at(-1)?.startsOn
  if (!series || !last || startedOn === undefined) return
  await db
    .insertInto('planActionFigures')
    .values({
      ...{ actionId: action.id, wave: finding.wave, code: finding.code },
      question: JSON.stringify(series.words.text),
      ...{ mean: last.value, answers: last.figures.n, runStartedOn: startedOn },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
