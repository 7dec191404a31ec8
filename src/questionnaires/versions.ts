import type { Questionnaire } from 'fhir/r4.js'
import type { Form } from './form.ts'

export type Status = 'draft' | 'active' | 'retired'

/** One version of a questionnaire: what was asked, in the words it was asked in. */
export type Version = {
  id: number
  questionnaireId: number
  serviceId: number | null
  version: number
  status: Status
  publishedAt: Date | null
  resource: Questionnaire
  form: Form
}

export const statusOf = ({
  publishedAt,
  retiredAt,
}: {
  publishedAt: Date | null
  retiredAt: Date | null
}): Status => (retiredAt ? 'retired' : publishedAt ? 'active' : 'draft')

/** Where a version can be found by other programs; its own number goes with it, as FHIR wants. */
export const canonicalOf = (baseUrl: string, questionnaireId: number): string =>
  `${baseUrl}/evaluering/skjema/${questionnaireId}`

/** A version as it is handed on: what was read in or built, with what only we know of it. */
export const handedOn = (
  { resource, version, status, publishedAt, ...of }: Version,
  baseUrl: string,
): Questionnaire => {
  const { resourceType, id: _, status: __, ...rest } = resource
  return {
    resourceType,
    ...rest,
    url: resource.url ?? canonicalOf(baseUrl, of.questionnaireId),
    version: resource.version ?? String(version),
    status,
    ...(publishedAt ? { date: publishedAt.toISOString().slice(0, 10) } : {}),
  }
}
