import type { Questionnaire } from 'fhir/r4.js'
import { sql } from 'kysely'
import { audit, isNational, type Person, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { unfinishedIn } from './builder/publish/unfinished.ts'
import { addQuestionnaire, addVersion, publishVersion } from './keep.ts'
import { getKeptVersion, getVersion, getVersionFor } from './queries.ts'

/** Where what is read in goes: to a service, to everybody, or in place of a questionnaire there is. */
export type Place = { serviceId: number } | 'everybody' | { questionnaireId: number }

/** Keeps what somebody read in, as a draft. Answers which questionnaire it is of. */
export const readIn = (db: Db, person: Person, resource: Questionnaire, place: Place): Promise<number> =>
  db.transaction().execute(async (db) => {
    const draft = { resource, by: person.id, at: person.at }
    if (place !== 'everybody' && 'questionnaireId' in place) {
      const { questionnaireId } = place
      const { mayKeep, version } = await getVersionFor(db, person, questionnaireId)
      found(mayKeep || undefined)
      await addVersion(db, { ...draft, questionnaireId })
      await trace(db, person, 'questionnaires.read-in', { questionnaireId, serviceId: version.serviceId })
      return questionnaireId
    }
    const serviceId = place === 'everybody' ? null : place.serviceId
    await mustKeepFor(db, person, serviceId)
    const { questionnaireId } = await addQuestionnaire(db, { ...draft, serviceId })
    await trace(db, person, 'questionnaires.read-in', { questionnaireId, serviceId })
    return questionnaireId
  })

async function mustKeepFor(db: Db, person: Person, serviceId: number | null): Promise<void> {
  const keeps =
    serviceId === null
      ? isNational(person, 'editor')
      : sql<boolean>`${serviceId} in ${servicesOf(person, 'coordinator', 'manager')}`
  const { rows } = await sql<{ keeps: boolean }>`select ${keeps} as keeps`.execute(db)
  found(rows[0]?.keeps || undefined)
}

/** Lets a draft be used. False when something is missing in it. */
export const publish = (db: Db, person: Person, questionnaireId: number, version: number): Promise<boolean> =>
  db.transaction().execute(async (db) => {
    const kept = await getKeptVersion(db, person, questionnaireId, version)
    if (unfinishedIn((await getVersion(db, kept.id)).form).length > 0) return false
    const done = await publishVersion(db, kept.id, person.at, person.id)
    if (done) await trace(db, person, 'questionnaires.published', kept)
    return true
  })

/** Takes a version out of use: what was answered to it stays. */
export const retire = (db: Db, person: Person, questionnaireId: number, version: number): Promise<boolean> =>
  db.transaction().execute(async (db) => {
    const kept = await getKeptVersion(db, person, questionnaireId, version)
    const { numUpdatedRows } = await db
      .updateTable('questionnaireVersions')
      .set({ retiredAt: person.at, retiredBy: person.id })
      .where('id', '=', kept.id)
      .where('publishedAt', 'is not', null)
      .where('retiredAt', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    await trace(db, person, 'questionnaires.retired', kept)
    return true
  })

/** Deletes a draft, and the questionnaire with it when it never had another version. Answers whether the questionnaire is left. */
export const removeDraft = (
  db: Db,
  person: Person,
  questionnaireId: number,
  version: number,
): Promise<boolean> =>
  db.transaction().execute(async (db) => {
    const kept = await getKeptVersion(db, person, questionnaireId, version)
    const { numDeletedRows } = await db
      .deleteFrom('questionnaireVersions')
      .where('id', '=', kept.id)
      .where('publishedAt', 'is', null)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return true
    await trace(db, person, 'questionnaires.draft-removed', kept)
    const { numDeletedRows: gone } = await db
      .deleteFrom('questionnaires as q')
      .where('q.id', '=', questionnaireId)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('questionnaireVersions as v')
              .select('v.id')
              .whereRef('v.questionnaireId', '=', 'q.id'),
          ),
        ),
      )
      .executeTakeFirst()
    return gone === 0n
  })

type Kept = { questionnaireId: number; serviceId: number | null; version?: number }

const trace = (db: Db, person: Person, what: string, { questionnaireId, serviceId, version }: Kept) =>
  audit(db, person, {
    what,
    ...(serviceId === null ? {} : { serviceId }),
    subject: { kind: 'questionnaire', id: questionnaireId },
    ...(version === undefined ? {} : { details: { version } }),
  })
