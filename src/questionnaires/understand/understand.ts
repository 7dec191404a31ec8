import type { Locale } from '../../platform/locale.ts'
import { type Form, languagesOf, type Understood } from '../form.ts'
import { roleOf } from './children.ts'
import { harmlessOnForm, urls } from './extensions.ts'
import { itemAt } from './item.ts'
import { checkMeanings } from './meanings.ts'
import { valueSetsAt } from './options.ts'
import { given, isObject, type Json, listAt, onlyKeys, type Reading, refuse, valueAt } from './reading.ts'
import { faultTexts } from './texts.ts'
import { variablesAt } from './variables.ts'
import { checkWhole } from './whole.ts'
import { localeOf, wordsAt } from './words.ts'

const formKeys = new Set(
  (
    'resourceType id meta language text contained extension url identifier version name title derivedFrom status ' +
    'experimental subjectType date publisher contact description useContext jurisdiction purpose copyright ' +
    'approvalDate lastReviewDate effectivePeriod code item'
  ).split(' '),
)

type How = {
  /** The language the faults are told in. */
  locale?: Locale
  /** The language of the texts, when the questionnaire doesn't say. */
  written?: Locale
  /** It is being built: it may have no questions yet, and headings with nothing under them. */
  unfinished?: boolean
  /** It comes from elsewhere: what it says with our codes must be what they mean here. */
  fromElsewhere?: boolean
}

/** A FHIR R4 Questionnaire as the form it is, or everything in it that can't be shown as it was meant. */
export function understand(
  resource: unknown,
  { locale = 'nb', written = 'nb', unfinished = false, fromElsewhere = false }: How = {},
): Understood {
  const reading: Reading = {
    faults: [],
    t: faultTexts[locale],
    language: written,
    valueSets: new Map(),
    paths: new Map(),
    variables: new Map(),
    unfinished,
  }
  if (!isObject(resource) || resource.resourceType !== 'Questionnaire') {
    refuse(reading, 'resourceType', reading.t.notA.questionnaire)
    return { ok: false, faults: reading.faults }
  }
  const form = formAt(reading, resource)
  if (fromElsewhere) checkMeanings(reading, form)
  return reading.faults.length > 0 ? { ok: false, faults: reading.faults } : { ok: true, form }
}

function formAt(reading: Reading, resource: Json): Form {
  onlyKeys(reading, resource, formKeys, '')
  reading.language = languageAt(reading, resource)
  valueSetsAt(reading, resource)
  reading.variables = variablesAt(reading, resource, '')
  for (const { at, value } of listAt(reading, resource, 'extension', ''))
    if (value.url !== urls.variable && !harmlessOnForm.has(String(value.url)))
      refuse(reading, at, reading.t.extension(String(value.url)))
  const title = wordsAt(reading, resource, 'title', '')
  if (!title) refuse(reading, 'title', reading.t.missing)
  const items = listAt(reading, resource, 'item', '').flatMap(({ at, value }) =>
    roleOf(value) === 'sidebar' ? [] : (itemAt(reading, value, at) ?? []),
  )
  const form: Form = {
    ...given('url', valueAt(reading, resource, 'url', 'string', '')),
    ...given('version', valueAt(reading, resource, 'version', 'string', '')),
    title: title ?? {},
    ...given('intro', wordsAt(reading, resource, 'description', '')),
    ...given('copyright', wordsAt(reading, resource, 'copyright', '')),
    languages: [],
    items,
  }
  form.languages = languagesOf(form)
  checkWhole(reading, form)
  return form
}

function languageAt(reading: Reading, { language }: Json): Locale {
  if (language === undefined) return reading.language
  const locale = localeOf(String(language))
  if (!locale) refuse(reading, 'language', reading.t.language(String(language)))
  return locale ?? reading.language
}
