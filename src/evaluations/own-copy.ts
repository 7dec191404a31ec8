import type { Extension, QuestionnaireResponse } from 'fhir/r4.js'
import { namedValuesOf } from '../instruments/index.ts'
import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'
import {
  type Answers,
  answersByCode,
  calculatedValues,
  getVersion,
  handedOn,
  toQuestionnaireResponse,
} from '../questionnaires/index.ts'
import { instrumentsOf } from './forms.ts'
import type { Sheet } from './receive.ts'

/**
 * What somebody has answered, for them to keep. Only while it isn't sent, when the page shows it anyway: afterwards the link would give it to
 * whoever reads the mailbox, and what was written has left the sheet (decision 032). It says nothing of who, and nothing is kept of it.
 */
export async function ownCopy(
  db: Db,
  { form, wave }: Sheet,
  answers: Answers,
  { baseUrl, authored, locale }: { baseUrl: string; authored: string; locale: Locale },
): Promise<QuestionnaireResponse> {
  const { url, version } = handedOn(await getVersion(db, wave.versionId), baseUrl)
  const all = { ...answers, ...calculatedValues(form, answers) }
  const response = toQuestionnaireResponse(form, all, { questionnaire: `${url}|${version}`, authored })
  const values = await namedValuesOf(
    db,
    [wave.serviceId],
    {
      instruments: instrumentsOf(form),
      answers: () => answersByCode(form, answers),
      day: authored,
    },
    locale,
  )
  return {
    ...response,
    status: 'in-progress',
    ...(values.length > 0 && { extension: values.map(asExtension) }),
  }
}

/** What a state of health is worth is no answer to a question: it stands beside the answers, with the name of its value set. */
const asExtension = ({ name, worth }: { name: string; worth: number }): Extension => ({
  url: 'urn:mestring:value',
  extension: [
    { url: 'name', valueString: name },
    { url: 'value', valueDecimal: worth },
  ],
})
