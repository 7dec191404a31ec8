import type { Questionnaire } from 'fhir/r4.js'
import { sql } from 'kysely'
import { audit, type Person, servicesOf } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import { type Form, languagesOf } from '../form.ts'
import { writtenBy } from '../queries.ts'
import { understand } from '../understand/understand.ts'
import { toQuestionnaire } from '../write/to-questionnaire.ts'
import { tidied } from './outline/conditions.ts'
import type { Removed } from './outline/remove.ts'

type Asker = Pick<Person, 'id' | 'at'>

/** A questionnaire as it is being built. */
export type Building = {
  questionnaireId: number
  versionId: number
  version: number
  serviceId: number | null
  serviceName: string | null
  /** Raised with every change, so that two who write at once notice each other. */
  revision: number
  form: Form
  removed: Removed[]
  /** Whether this person may let it be used. */
  mayPublish: boolean
}

const drafts = (db: Db, person: Asker, questionnaireId: number) =>
  db
    .selectFrom('questionnaireVersions as v')
    .innerJoin('questionnaires as q', 'q.id', 'v.questionnaireId')
    .select(['v.id as versionId', 'v.questionnaireId', 'v.version', 'v.revision', 'q.serviceId'])
    .select(({ selectFrom }) =>
      selectFrom('services as s').select('s.name').whereRef('s.id', '=', 'q.serviceId').as('serviceName'),
    )
    // As text: names inside are not to be written our way.
    .select([sql<string>`v.resource::text`.as('resource'), sql<string>`v.removed::text`.as('removed')])
    .select(
      sql<boolean>`coalesce(q.service_id in ${servicesOf(person, 'coordinator', 'manager')}, true)`.as(
        'mayPublish',
      ),
    )
    .where('v.questionnaireId', '=', questionnaireId)
    .where('v.publishedAt', 'is', null)
    .where(writtenBy(person))

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof drafts>['executeTakeFirst']>>>

function asBuilding({ resource, removed, ...row }: Row): Building {
  const understood = understand(JSON.parse(resource), { unfinished: true })
  if (!understood.ok) throw new Error(`draft ${row.versionId} of a questionnaire can't be understood`)
  return { ...row, form: understood.form, removed: JSON.parse(removed) }
}

/** The draft of a questionnaire that somebody may write in. */
export async function findDraftFor(
  db: Db,
  person: Asker,
  questionnaireId: number,
): Promise<Building | undefined> {
  const row = await drafts(db, person, questionnaireId).executeTakeFirst()
  return row && asBuilding(row)
}

/** The same; `to change it` keeps others from changing it till the transaction is over. */
export async function getDraftFor(
  db: Db,
  person: Asker,
  questionnaireId: number,
  why: 'to see it' | 'to change it' = 'to see it',
): Promise<Building> {
  const draft = drafts(db, person, questionnaireId)
  const row = await (why === 'to see it' ? draft : draft.forUpdate('v')).executeTakeFirst()
  return asBuilding(found(row))
}

type Draft = Pick<Building, 'form' | 'removed'>

/**
 * Changes a draft as it stands when the change is made, whatever has been changed since the page was shown. `change` answers the
 * draft after, or nothing when there is nothing to change. The form before and after is the draft’s own; the trail says who and when.
 */
export const changeDraftFor = (
  db: Db,
  person: Person,
  questionnaireId: number,
  change: (building: Building) => Partial<Draft> | undefined,
): Promise<{ before: Building; isChanged: boolean }> =>
  db.transaction().execute(async (db) => {
    const before = await getDraftFor(db, person, questionnaireId, 'to change it')
    const after = change(before)
    if (!after) return { before, isChanged: false }
    const { form, removed } = { ...before, ...after }
    // An answer or a question that is gone can’t be waited for.
    await write(db, before, { form: { ...form, items: tidied(form.items) }, removed })
    await traceDraft(db, person, 'questionnaires.draft-changed', before)
    return { before, isChanged: true }
  })

async function write(db: Db, { versionId }: Building, { form, removed }: Draft): Promise<void> {
  await db
    .updateTable('questionnaireVersions')
    .set({ resource: JSON.stringify(asResource(form)), removed: JSON.stringify(removed) })
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', versionId)
    .execute()
}

/** A form as it is stored while it is built. Throws when it is one that couldn't be shown: that is a slip of ours. */
export function asResource(form: Form): Questionnaire {
  const resource = toQuestionnaire({ ...form, languages: languagesOf(form) })
  const understood = understand(resource, { unfinished: true })
  if (!understood.ok)
    throw new Error(`not a form we can show: ${understood.faults.map(({ path }) => path).join(', ')}`)
  return resource
}

type About = { questionnaireId: number; serviceId: number | null; version: number }

export const traceDraft = (
  db: Db,
  person: Person,
  what: string,
  { questionnaireId, serviceId, version }: About,
) =>
  audit(db, person, {
    what,
    ...(serviceId === null ? {} : { serviceId }),
    subject: { kind: 'questionnaire', id: questionnaireId },
    details: { version },
  })
