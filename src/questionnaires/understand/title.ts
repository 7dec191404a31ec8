import type { Words } from '../form.ts'
import { isObject, type Reading } from './reading.ts'
import { faultTexts } from './texts.ts'
import { localeOf, wordsAt } from './words.ts'

/** The title of a stored questionnaire, for lists that needn't understand the rest. */
export function titleOf(resource: unknown): Words {
  if (!isObject(resource)) return {}
  const language = localeOf(String(resource.language ?? 'nb')) ?? 'nb'
  const reading: Reading = {
    faults: [],
    t: faultTexts.nb,
    language,
    valueSets: new Map(),
    paths: new Map(),
    variables: new Map(),
    unfinished: true,
  }
  const known = Object.fromEntries(Object.entries(resource).filter(([, value]) => value !== null))
  return wordsAt(reading, known, 'title', '') ?? {}
}
