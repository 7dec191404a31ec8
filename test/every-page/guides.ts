import type { Country } from '../country.ts'
import { aDay, aPart, aProgramme } from '../guides.ts'

/** The demo's plan that began from SMIL, with an answer given; a guide whose next version is begun; a programme nobody has yet. */
export async function guides({ db, tools }: Country) {
  const { id: plan, responsible } = await db
    .selectFrom('plans')
    .select(['id', 'responsible'])
    .where('title', '=', 'SMIL i Bodø, våren')
    .executeTakeFirstOrThrow()
  const newest = await db
    .selectFrom('programmeGuides as g')
    .innerJoin('programmes as p', 'p.id', 'g.programmeId')
    .select('g.id')
    .where('p.slug', '=', 'smil')
    .where('g.version', '=', 2)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('planGuideChoices')
    .values({
      ...{ planId: plan, guideId: newest.id, key: 'form-brev-hjem', choice: 'declined' },
      ...{ chosenBy: responsible ?? 0, chosenAt: tools.clock() },
    })
    .execute()
  await aDraft(db)
  return { plan: `/plan/${plan}`, nowhere: `/konsepter/${(await aProgramme(db, 'Rett i lomma')).slug}` }
}

/** The next version of Starthjelp's guide: with a day and a point that are new, and all else gone. */
async function aDraft(db: Country['db']): Promise<void> {
  const programme = await db
    .selectFrom('programmes')
    .select('id')
    .where('slug', '=', 'starthjelp')
    .executeTakeFirstOrThrow()
  const { id: guideId } = await db
    .insertInto('programmeGuides')
    .values({ programmeId: programme.id, version: 2, begunAt: new Date('2026-11-20T08:00:00Z') })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { items, words: _, ...first } = aDay(1, 'Oss')
  await db
    .insertInto('programmeGuideParts')
    .values([
      { ...first, guideId, place: 0, title: JSON.stringify(first.title) },
      {
        ...{ guideId, key: 'anchoring-rom', kind: 'anchoring', place: 1 },
        title: JSON.stringify(aPart('rom', { title: { nb: 'Et rom', nn: 'Eit rom' } }).title),
      },
    ])
    .execute()
  await db
    .insertInto('programmeGuideItems')
    .values(items.map((item) => ({ ...item, guideId, key: first.key, title: JSON.stringify(item.title) })))
    .execute()
}
