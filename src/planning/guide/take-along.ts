import type { Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { listGuides } from '../../programmes/index.ts'

/** A plan that begins from a programme takes all of its newest guide along. Answers which version that is, if there is one. */
export async function takeAlong(
  db: Db,
  person: Pick<Person, 'id' | 'at'>,
  { planId, programmeId }: { planId: number; programmeId: number },
): Promise<number | undefined> {
  const newest = (await listGuides(db, [programmeId], person.at)).at(-1)
  if (!newest) return undefined
  await db
    .insertInto('planGuideChoices')
    .values(
      newest.parts.map(({ key }) => ({
        ...{ planId, key, guideId: newest.id, choice: 'taken' },
        ...{ chosenBy: person.id, chosenAt: person.at },
      })),
    )
    .execute()
  return newest.version
}
