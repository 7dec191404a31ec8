import type { Questionnaire } from 'fhir/r4.js'
import { sql } from 'kysely'
import { isNational, type Person, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import type { Words } from './form.ts'
import { titleOf } from './understand/title.ts'
import { understand } from './understand/understand.ts'
import { type Status, statusOf, type Version } from './versions.ts'

type Asker = Pick<Person, 'id' | 'at'>

const versions = (db: Db) =>
  db
    .selectFrom('questionnaireVersions as v')
    .innerJoin('questionnaires as q', 'q.id', 'v.questionnaireId')
    .select(['v.id', 'v.questionnaireId', 'q.serviceId', 'v.version', 'v.publishedAt', 'v.retiredAt'])
    // As text: names inside it are the file's own, and not to be written our way.
    .select(sql<string>`v.resource::text`.as('stored'))

type Row = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]

/** A stored version, understood. Only what can be understood is ever stored. */
function asVersion({ stored, retiredAt, ...row }: Row): Version {
  const resource: Questionnaire = JSON.parse(stored)
  const understood = understand(resource, { unfinished: row.publishedAt === null })
  if (!understood.ok) throw new Error(`version ${row.id} of a questionnaire can't be understood`)
  return {
    ...row,
    status: statusOf({ ...row, retiredAt }),
    resource,
    form: understood.form,
  }
}

/** One version, whoever's it is: for those who are asked to answer it. */
export async function getVersion(db: Db, versionId: number): Promise<Version> {
  return asVersion(found(await versions(db).where('v.id', '=', versionId).executeTakeFirst()))
}

/** The newest published version of a questionnaire that comes with the service. */
export async function findShipped(db: Db, key: string): Promise<Version | undefined> {
  const row = await versions(db)
    .where('q.key', '=', key)
    .where('v.publishedAt', 'is not', null)
    .where('v.retiredAt', 'is', null)
    .orderBy('v.version', 'desc')
    .executeTakeFirst()
  return row && asVersion(row)
}

/** What somebody may see: everybody's, and those of a service they work in. */
const seenBy = (person: Asker) =>
  sql<boolean>`(q.service_id is null or q.service_id in ${servicesOf(person)})`

/** What somebody may publish, retire or replace: those of a service they answer for; everybody's, if they are the nation's editor. */
const keptBy = (person: Asker) => sql<boolean>`(
  q.service_id in ${servicesOf(person, 'coordinator', 'manager')}
  or q.service_id is null and ${isNational(person, 'editor')}
)`

/** What somebody may write in: what a service they work in has; everybody's, if they are the nation's editor. */
export const writtenBy = (person: Asker) => sql<boolean>`(
  q.service_id in ${servicesOf(person)} or q.service_id is null and ${isNational(person, 'editor')}
)`

export type Listed = {
  id: number
  serviceId: number | null
  serviceName: string | null
  title: Words
  versionId: number
  version: number
  status: Status
  /** A version that is begun and not yet published stands after one that is in use. */
  hasDraft: boolean
}

/** Questionnaires somebody may see, by their newest version in use, or else their newest. */
export async function listQuestionnaires(db: Db, person: Asker): Promise<Listed[]> {
  const rows = await db
    .selectFrom('questionnaires as q')
    .leftJoin('services as s', 's.id', 'q.serviceId')
    .innerJoin('questionnaireVersions as v', 'v.questionnaireId', 'q.id')
    .distinctOn('q.id')
    .select([
      'q.id',
      'q.serviceId',
      's.name as serviceName',
      'v.id as versionId',
      'v.version',
      'v.publishedAt',
      'v.retiredAt',
    ])
    .select(
      sql<string>`jsonb_build_object(
        'title', v.resource -> 'title', '_title', v.resource -> '_title', 'language', v.resource -> 'language'
      )::text`.as('head'),
    )
    .select(
      sql<boolean>`exists (
        select from questionnaire_versions d where d.questionnaire_id = q.id and d.published_at is null
      )`.as('hasDraft'),
    )
    .where(seenBy(person))
    .orderBy('q.id')
    .orderBy(sql`v.retired_at is null and v.published_at is not null`, 'desc')
    .orderBy('v.version', 'desc')
    .execute()
  return rows
    .map(({ head, publishedAt, retiredAt, ...row }) => ({
      ...row,
      title: titleOf(JSON.parse(head)),
      status: statusOf({ publishedAt, retiredAt }),
    }))
    .toSorted((a, b) => Number(a.serviceName !== null) - Number(b.serviceName !== null) || a.id - b.id)
}

/** A version that somebody may see, with whether they keep it and which others there are. */
export async function getVersionFor(db: Db, person: Asker, questionnaireId: number, version?: number) {
  const rows = await versions(db)
    .select([keptBy(person).as('mayKeep'), writtenBy(person).as('mayWrite')])
    .select(({ selectFrom }) =>
      selectFrom('services as s').select('s.name').whereRef('s.id', '=', 'q.serviceId').as('serviceName'),
    )
    .where('q.id', '=', questionnaireId)
    .where(seenBy(person))
    .orderBy('v.version', 'desc')
    .execute()
  const inUse = rows.find((row) => statusOf(row) === 'active') ?? rows[0]
  const row = found(version === undefined ? inUse : rows.find((one) => one.version === version))
  const { mayKeep, mayWrite, serviceName, ...one } = row
  const others = rows.map((one) => ({ version: one.version, status: statusOf(one) }))
  return { version: asVersion(one), mayKeep, mayWrite, serviceName, versions: others }
}

/** The number of a version that somebody keeps. */
export async function getKeptVersion(db: Db, person: Asker, questionnaireId: number, version: number) {
  return found(
    await db
      .selectFrom('questionnaireVersions as v')
      .innerJoin('questionnaires as q', 'q.id', 'v.questionnaireId')
      .select(['v.id', 'q.id as questionnaireId', 'q.serviceId', 'v.version', 'v.publishedAt', 'v.retiredAt'])
      .where('q.id', '=', questionnaireId)
      .where('v.version', '=', version)
      .where(keptBy(person))
      .executeTakeFirst(),
  )
}

/** The services somebody may read questionnaires in for. */
export const listServicesToReadInFor = (db: Db, person: Asker) =>
  db
    .selectFrom('services')
    .select(['id', 'name'])
    .where('id', 'in', servicesOf(person, 'coordinator', 'manager'))
    .orderBy('name')
    .execute()

/** Questionnaires somebody may read a new version in of. */
export async function listKept(db: Db, person: Asker): Promise<Listed[]> {
  const kept = await db.selectFrom('questionnaires as q').select('q.id').where(keptBy(person)).execute()
  const ids = new Set(kept.map(({ id }) => id))
  return (await listQuestionnaires(db, person)).filter(({ id }) => ids.has(id))
}

/** Whether somebody keeps what is everybody's. */
export async function mayKeepForAll(db: Db, person: Asker): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select ${isNational(person, 'editor')} as may`.execute(db)
  return rows[0]?.may === true
}
