import type { Db } from '../../platform/db.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { type Guide, listGuides } from '../../programmes/index.ts'
import { type Choice, type Standing, standingsOf } from './rules.ts'

/** What a plan has of the guide of its programme. */
export type PlanGuide = {
  programme: { id: number; slug: string; title: LocalisedText }
  guides: Guide[]
  newest: Guide
  standings: Standing[]
}

/** The guide of the programme a plan builds on; undefined when it builds on none, or none has been issued. */
export async function findPlanGuide(
  db: Db,
  { id, programmeId }: { id: number; programmeId: number | null },
  at: Date,
): Promise<PlanGuide | undefined> {
  if (programmeId === null) return undefined
  const [guides, choices, programme] = await Promise.all([
    listGuides(db, [programmeId], at),
    listChoices(db, [id]),
    db
      .selectFrom('programmes')
      .select(['id', 'slug', 'title'])
      .where('id', '=', programmeId)
      .executeTakeFirst(),
  ])
  const newest = guides.at(-1)
  if (!programme || !newest) return undefined
  return { programme, guides, newest, standings: standingsOf(guides, choices) }
}

/** How many parts of a newer version each of these plans hasn't answered; those with none are left out. */
export async function countOpenParts(
  db: Db,
  plans: { id: number; programmeId: number | null }[],
  at: Date,
): Promise<Map<number, number>> {
  const built = plans.flatMap(({ id, programmeId }) => (programmeId === null ? [] : { id, programmeId }))
  const guides = await listGuides(db, [...new Set(built.map(({ programmeId }) => programmeId))], at)
  if (guides.length === 0) return new Map()
  const choices = await listChoices(
    db,
    built.map(({ id }) => id),
  )
  const counted = built.map(({ id, programmeId }): [number, number] => {
    const standings = standingsOf(
      guides.filter((guide) => guide.programmeId === programmeId),
      choices.filter(({ planId }) => planId === id),
    )
    return [id, standings.filter(({ state }) => state === 'open').length]
  })
  return new Map(counted.filter(([, open]) => open > 0))
}

const listChoices = (db: Db, plans: number[]) =>
  db
    .selectFrom('planGuideChoices as c')
    .innerJoin('plans as p', 'p.id', 'c.planId')
    .innerJoin('programmeGuides as g', (join) =>
      join.onRef('g.id', '=', 'c.guideId').onRef('g.programmeId', '=', 'p.programmeId'),
    )
    .innerJoin('accounts as a', 'a.id', 'c.chosenBy')
    .where('c.planId', 'in', plans.length > 0 ? plans : [0])
    .select(['c.planId', 'c.key', 'g.version', 'c.choice', 'a.name as by', 'c.chosenAt as at'])
    .orderBy('c.id')
    .$narrowType<{ choice: Choice['choice'] }>()
    .execute()
