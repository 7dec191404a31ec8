import { sql } from 'kysely'
import { isNational, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import type { Guide, GuidePart } from './parts.ts'

/** Every version that has been issued of these programmes' guides, the first first. */
export async function listGuides(db: Db, programmes: number[], at: Date): Promise<Guide[]> {
  if (programmes.length === 0) return []
  const { rows } = await sql<Guide>`
    select g.id, g.programme_id, g.version, g.changed, g.issued_at, ${partsOf} as parts
    from programme_guides g
    where g.programme_id = any(${programmes}::int[]) and g.issued_at <= ${at}
    order by g.programme_id, g.version`.execute(db)
  return rows
}

/** The version of a programme's guide that somebody is writing, if there is one. */
export async function findDraft(db: Db, programme: number): Promise<Draft | undefined> {
  const { rows } = await sql<Draft>`
    select g.id, g.version, ${partsOf} as parts
    from programme_guides g where g.programme_id = ${programme} and g.issued_at is null`.execute(db)
  return rows[0]
}
export type Draft = { id: number; version: number; parts: GuidePart[] }

/** The programme at this address, for the national editor; not found for all others. */
export const getProgrammeToEdit = async (db: Db, person: Person, slug: string) =>
  found(
    await db
      .selectFrom('programmes')
      .select(['id', 'slug', 'title'])
      .where('slug', '=', slug)
      .where(isNational(person, 'editor'))
      .executeTakeFirst(),
  )

/** Every programme, with how far its guide has come, for the national editor. */
export const listProgrammesToEdit = (db: Db, person: Person) =>
  db
    .selectFrom('programmes as p')
    .where(isNational(person, 'editor'))
    .select(['p.slug', 'p.title'])
    .select([
      sql<
        number | null
      >`(select max(version) from programme_guides g where g.programme_id = p.id and g.issued_at is not null)`.as(
        'newest',
      ),
      sql<
        number | null
      >`(select version from programme_guides g where g.programme_id = p.id and g.issued_at is null)`.as(
        'draft',
      ),
    ])
    .orderBy('p.id')
    .execute()

const partsOf = sql`coalesce((
  select jsonb_agg(jsonb_build_object(
    'key', p.key, 'kind', p.kind, 'title', p.title, 'words', p.words, 'day', p.day, 'link', p.link, 'items', coalesce((
      select jsonb_agg(jsonb_build_object(
        'starts', to_char(i.starts, 'HH24:MI'), 'ends', to_char(i.ends, 'HH24:MI'), 'title', i.title, 'led_by', i.led_by
      ) order by i.starts)
      from programme_guide_items i where i.guide_id = p.guide_id and i.key = p.key), '[]')
  ) order by array_position(array['anchoring', 'agenda', 'element', 'day', 'form'], p.kind), p.day, p.place, p.key)
  from programme_guide_parts p where p.guide_id = g.id), '[]')`
