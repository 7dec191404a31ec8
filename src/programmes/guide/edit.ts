import { sql } from 'kysely'
import { audit, isNational, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { brokenConstraint, found } from '../../platform/errors.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { addPart } from './add.ts'
import { type GuidePart, isSame, printOf } from './parts.ts'
import { type Draft, findDraft, listGuides } from './queries.ts'

/** Begins the next version of a guide, with all that the last one had. One that is begun already stays. */
export const beginDraft = (db: Db, person: Person, programmeId: number): Promise<void> =>
  asEditor(db, person, programmeId, async (db) => {
    if (await findDraft(db, programmeId)) return
    const last = (await listGuides(db, [programmeId], person.at)).at(-1)
    const version = (last?.version ?? 0) + 1
    const { id } = await db
      .insertInto('programmeGuides')
      .values({ programmeId, version, begunAt: person.at, begunBy: person.id })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const [place, part] of (last?.parts ?? []).entries()) await addPart(db, id, part, place)
    await trail(db, person, programmeId, 'programmes.guide-begun', { version })
  })

export type PartWritten = 'saved' | 'changed' | 'taken' | 'no-draft'

/** Writes a part of the draft: anew, or on top of what was shown (`seen`). `changed`: somebody else has written it meanwhile. */
export async function writePart(
  db: Db,
  person: Person,
  programmeId: number,
  { part, seen }: { part: GuidePart; seen: string | undefined },
): Promise<PartWritten> {
  try {
    return await asEditor(db, person, programmeId, async (db) => {
      const draft = await findDraft(db, programmeId)
      if (!draft) return 'no-draft'
      const before = draft.parts.findIndex(({ key }) => key === part.key)
      if (seen === undefined && before >= 0) return 'taken'
      if (seen !== undefined && seen !== seenOf(draft.parts[before])) return 'changed'
      await deletePart(db, draft, part.key)
      await addPart(db, draft.id, part, before >= 0 ? before : draft.parts.length)
      await trail(db, person, programmeId, 'programmes.guide-part-written', { part: part.key })
      return 'saved'
    })
  } catch (error) {
    const constraint = brokenConstraint(error)
    if (constraint === 'programme_guide_parts_one_a_day' || constraint === 'programme_guide_parts_kind_stays')
      return 'taken'
    throw error
  }
}

/** Takes a part out of the draft. One that is gone is gone. */
export const removePart = (
  db: Db,
  person: Person,
  programmeId: number,
  key: string,
): Promise<'removed' | 'no-draft'> =>
  asEditor(db, person, programmeId, async (db) => {
    const draft = await findDraft(db, programmeId)
    if (!draft) return 'no-draft'
    if (!draft.parts.some((part) => part.key === key)) return 'removed'
    await deletePart(db, draft, key)
    await trail(db, person, programmeId, 'programmes.guide-part-removed', { part: key })
    return 'removed'
  })

export type Issued = 'issued' | 'nothing-new' | 'no-draft'

/** Issues the draft: from then on it stands, and plans that build on it are shown what is different. */
export const issueDraft = (
  db: Db,
  person: Person,
  programmeId: number,
  changed: LocalisedText,
): Promise<Issued> =>
  asEditor(db, person, programmeId, async (db) => {
    const draft = await findDraft(db, programmeId)
    if (!draft) return 'no-draft'
    const last = (await listGuides(db, [programmeId], person.at)).at(-1)
    if (changesIn(draft, last?.parts ?? []).length === 0) return 'nothing-new'
    await db
      .updateTable('programmeGuides')
      .set({ issuedAt: person.at, issuedBy: person.id, changed: JSON.stringify(changed) })
      .where('id', '=', draft.id)
      .execute()
    await trail(db, person, programmeId, 'programmes.guide-issued', { version: draft.version })
    return 'issued'
  })

export type PartChange = { key: string; before: GuidePart | undefined; now: GuidePart | undefined }

/** What a draft has changed since the last version, part by part. */
export const changesIn = ({ parts }: Pick<Draft, 'parts'>, last: GuidePart[]): PartChange[] => {
  const keys = new Set([...parts, ...last].map(({ key }) => key))
  return [...keys]
    .map((key) => ({
      key,
      before: last.find((part) => part.key === key),
      now: parts.find((part) => part.key === key),
    }))
    .filter(({ before, now }) => !isSame(before, now))
}

/** What was shown of a part, short enough for a form; so that nobody writes over what they haven't seen. */
export const seenOf = (part: GuidePart | undefined): string => {
  let hash = 5381
  for (const char of printOf(part)) hash = (Math.imul(hash, 33) + (char.codePointAt(0) ?? 0)) | 0
  return String(hash >>> 0)
}

const deletePart = (db: Db, draft: Draft, key: string) =>
  db.deleteFrom('programmeGuideParts').where('guideId', '=', draft.id).where('key', '=', key).execute()

/** One editor at a time; for all others the guide isn't there to be changed. */
const asEditor = <T>(db: Db, person: Person, programmeId: number, work: (db: Db) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (db) => {
    found(
      await db
        .selectFrom('programmes')
        .select(sql<boolean>`true`.as('here'))
        .where('id', '=', programmeId)
        .where(isNational(person, 'editor'))
        .forUpdate()
        .executeTakeFirst(),
    )
    return work(db)
  })

const trail = (
  db: Db,
  person: Person,
  programme: number,
  what: string,
  details: Record<string, string | number>,
) => audit(db, person, { what, subject: { kind: 'programme', id: programme }, details })
