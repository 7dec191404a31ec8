import { sql } from 'kysely'
import { isNational, type Person, servicesOf } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import type { Form, Words } from '../form.ts'
import { addQuestionnaire, addVersion } from '../keep.ts'
import { getVersionFor, writtenBy } from '../queries.ts'
import { templateOf } from '../shipped/template.ts'
import { understand } from '../understand/understand.ts'
import { asResource, findDraftFor, traceDraft } from './drafts.ts'

type New = {
  title: Words
  /** Whose it is to be; everybody's when nobody's. */
  serviceId: number | null
  from?: Beginning
}

/** What a form begins as: a copy of a questionnaire, an instrument that lacks its words, or nothing. */
export type Beginning = { questionnaireId?: number; scale?: string }

/** Begins a form: from nothing, or as a copy of one that somebody may see. Answers its number. */
export const beginForm = (db: Db, person: Person, { title, serviceId, from = {} }: New): Promise<number> =>
  db.transaction().execute(async (db) => {
    await mustWriteFor(db, person, serviceId)
    const copied = await beginningOf(db, person, from)
    const resource = asResource(copied ? copyOf(copied, title) : { title, languages: [], items: [] })
    const begun = { resource, serviceId, by: person.id, at: person.at }
    const { questionnaireId } = await addQuestionnaire(db, begun)
    await traceDraft(db, person, 'questionnaires.begun', { questionnaireId, serviceId, version: 1 })
    return questionnaireId
  })

async function beginningOf(
  db: Db,
  person: Person,
  { questionnaireId, scale }: Beginning,
): Promise<Form | undefined> {
  if (questionnaireId !== undefined) return (await getVersionFor(db, person, questionnaireId)).version.form
  if (scale === undefined) return undefined
  const understood = understand(templateOf(scale))
  return found(understood.ok ? understood.form : undefined)
}

/** The same questions, as a form of one’s own: its address and number are its own too. */
const copyOf = ({ url: _, version: __, ...form }: Form, title: Words): Form => ({ ...form, title })

async function mustWriteFor(db: Db, person: Person, serviceId: number | null): Promise<void> {
  const may =
    serviceId === null
      ? isNational(person, 'editor')
      : sql<boolean>`${serviceId}::integer in ${servicesOf(person)}`
  const { rows } = await sql<{ may: boolean }>`select ${may} as may`.execute(db)
  found(rows[0]?.may || undefined)
}

/** Begins the next version of a form, from the one in use; goes on with a draft there is. */
export const beginVersion = (db: Db, person: Person, questionnaireId: number): Promise<void> =>
  db.transaction().execute(async (db) => {
    found(
      await db
        .selectFrom('questionnaires as q')
        .select('q.id')
        .where('q.id', '=', questionnaireId)
        .where(writtenBy(person))
        .forUpdate()
        .executeTakeFirst(),
    )
    if (await findDraftFor(db, person, questionnaireId)) return
    const { version } = await getVersionFor(db, person, questionnaireId)
    const { version: _, ...form } = version.form
    await addVersion(db, { questionnaireId, resource: asResource(form), by: person.id, at: person.at })
    await traceDraft(db, person, 'questionnaires.begun', { ...version, version: version.version + 1 })
  })

/** The services somebody may build forms for. */
export const listServicesToBuildFor = (db: Db, person: Person): Promise<{ id: number; name: string }[]> =>
  db
    .selectFrom('services')
    .select(['id', 'name'])
    .where('id', 'in', servicesOf(person))
    .orderBy('name')
    .execute()
