import type { Db } from '../../platform/db.ts'
import { type SeedGuide, seedGuide } from '../../programmes/index.ts'
import { mestringstreff } from './mestringstreff.ts'
import { smilFirst, smilSecond } from './smil.ts'
import { starthjelp } from './starthjelp.ts'
import { say } from './write-parts.ts'

type DemoGuide = { slug: string; daysAgo: number } & Pick<SeedGuide, 'version' | 'changed' | 'parts'>

const begins = say('Den første veilederen.', 'Den første rettleiaren.')

/** The guides of the demo country, in our own words. SMIL has come in two versions, so that plans have something to choose. */
const guides: DemoGuide[] = [
  { slug: 'smil', version: 1, daysAgo: 420, changed: begins, parts: smilFirst },
  {
    ...{ slug: 'smil', version: 2, daysAgo: 18, parts: smilSecond },
    changed: say(
      'Foreldrene er med fra andre samling, og det er bestemt hvem dere ringer. Ordene om metoder er tatt ut: de sto bedre i programmet.',
      'Foreldra er med frå andre samling, og det er bestemt kven de ringjer. Orda om metodar er tekne ut: dei stod betre i programmet.',
    ),
  },
  { slug: 'starthjelp', version: 1, daysAgo: 300, changed: begins, parts: starthjelp },
  { slug: 'mestringstreff', version: 1, daysAgo: 210, changed: begins, parts: mestringstreff },
]

/** Writes the guides of the programmes that have none. */
export async function writeGuides(db: Db, now: Date): Promise<void> {
  const programmes = await db
    .selectFrom('programmes as p')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('programmeGuides as g').select('g.id').whereRef('g.programmeId', '=', 'p.id'))),
    )
    .select(['id', 'slug'])
    .execute()
  for (const { slug, daysAgo, ...guide } of guides) {
    const programme = programmes.find((one) => one.slug === slug)
    const issuedAt = new Date(now.getTime() - daysAgo * 24 * 3_600_000)
    if (programme) await seedGuide(db, { ...guide, issuedAt, programmeId: programme.id })
  }
}
