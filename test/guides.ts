import type { Db } from '../src/platform/db.ts'
import { type GuidePart, type SeedGuide, seedGuide } from '../src/programmes/index.ts'
import { shipQuestionnaires } from '../src/questionnaires/index.ts'

let made = 0

/** A programme that courses can build on. */
export async function aProgramme(db: Db, title = 'Pusterom'): Promise<{ id: number; slug: string }> {
  made += 1
  const text = (nb: string) => JSON.stringify({ nb, nn: nb })
  return db
    .insertInto('programmes')
    .values({
      slug: `konsept-${made}`,
      title: text(title),
      summary: text('For deg som står nær.'),
      about: text('Fire kvelder.'),
    })
    .returning(['id', 'slug'])
    .executeTakeFirstOrThrow()
}

/** SMIL, which asks its participants with a form of its own. */
export async function smil(db: Db, now: Date): Promise<{ id: number }> {
  await shipQuestionnaires(db, now)
  const { id } = await aProgramme(db, 'SMIL')
  await db.updateTable('programmes').set({ slug: 'smil' }).where('id', '=', id).execute()
  return { id }
}

/** A part of a guide; say only what matters to the test. */
export const aPart = (
  key: string,
  { nb = 'Ord', ...facts }: Partial<GuidePart> & { nb?: string } = {},
): GuidePart => ({
  key,
  kind: 'anchoring',
  title: { nb: key },
  words: { nb },
  day: null,
  items: [],
  link: null,
  ...facts,
})

/** A day of a guide's programme, with one thing that happens at ten. */
export const aDay = (day: number, what: string): GuidePart =>
  aPart(`day-${day}`, {
    kind: 'day',
    day,
    title: { nb: `Dag ${day}` },
    words: null,
    items: [{ starts: '10:00', ends: '11:00', title: { nb: what }, ledBy: 'both' }],
  })

/** A version of a guide that has been issued. */
export const aGuide = (
  db: Db,
  programmeId: number,
  version: number,
  parts: GuidePart[],
  issuedAt: SeedGuide['issuedAt'] = new Date('2026-10-01T08:00:00Z'),
): Promise<number> =>
  seedGuide(db, { programmeId, version, issuedAt, changed: { nb: `Versjon ${version} er ny` }, parts })
