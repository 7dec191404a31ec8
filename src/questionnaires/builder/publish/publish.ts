import type { Person } from '../../../people/index.ts'
import type { Db } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { publishVersion } from '../../keep.ts'
import { getDraftFor, traceDraft } from '../drafts.ts'
import { unfinishedIn } from './unfinished.ts'

type Published =
  | { kind: 'published'; version: number }
  /** Somebody changed it after this person looked it over. */
  | { kind: 'changed' }
  | { kind: 'unfinished' }

/** Lets the form be used as it was looked over. */
export const publishDraft = (
  db: Db,
  person: Person,
  questionnaireId: number,
  revision: number,
): Promise<Published> =>
  db.transaction().execute(async (db): Promise<Published> => {
    const building = await getDraftFor(db, person, questionnaireId, 'to change it')
    if (!building.mayPublish) throw new NotFound('not theirs to publish')
    if (building.revision !== revision) return { kind: 'changed' }
    if (unfinishedIn(building.form).length > 0) return { kind: 'unfinished' }
    await publishVersion(db, building.versionId, person.at, person.id)
    await traceDraft(db, person, 'questionnaires.published', building)
    return { kind: 'published', version: building.version }
  })
