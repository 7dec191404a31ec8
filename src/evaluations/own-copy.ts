import type { QuestionnaireResponse } from 'fhir/r4.js'
import type { Db } from '../platform/db.ts'
import {
  type Answers,
  calculatedValues,
  getVersion,
  handedOn,
  toQuestionnaireResponse,
} from '../questionnaires/index.ts'
import type { Sheet } from './receive.ts'

/**
 * What somebody has answered, for them to keep. Only while it isn't sent, when the page shows it anyway: afterwards the link would give it to
 * whoever reads the mailbox, and what was written has left the sheet (decision 032). It says nothing of who, and nothing is kept of it.
 */
export async function ownCopy(
  db: Db,
  { form, wave }: Sheet,
  answers: Answers,
  { baseUrl, authored }: { baseUrl: string; authored: string },
): Promise<QuestionnaireResponse> {
  const { url, version } = handedOn(await getVersion(db, wave.versionId), baseUrl)
  const all = { ...answers, ...calculatedValues(form, answers) }
  const response = toQuestionnaireResponse(form, all, { questionnaire: `${url}|${version}`, authored })
  return { ...response, status: 'in-progress' }
}
