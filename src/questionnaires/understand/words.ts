import { isLocale, type Locale } from '../../platform/locale.ts'
import type { Words } from '../form.ts'
import { urls } from './extensions.ts'
import { below, type Json, listAt, objectAt, type Reading, refuse, valueAt } from './reading.ts'

/** Nobody reads a longer text on a phone. */
const longest = 5000

/** 'nb-NO', 'no', 'nn', 'en-GB' … as one of ours. */
export function localeOf(code: string): Locale | undefined {
  const [language = ''] = code.toLowerCase().split('-')
  if (language === 'no') return 'nb'
  return isLocale(language) ? language : undefined
}

/**
 * A text with its translations, which stand beside it: `text`, and `_text` with the translation extension. Translations into
 * languages this service hasn't got are let alone: they stay in the file and nobody misses them on the page.
 */
export function wordsAt(reading: Reading, object: Json, key: string, path: string): Words | undefined {
  const words: Words = {}
  const comment = objectAt(reading, object, `_${key}`, path)
  const markdown: string[] = []
  for (const { at, value } of comment ? listAt(reading, comment, 'extension', below(path, `_${key}`)) : []) {
    if (value.url === urls.translation) translate(reading, value, at, words)
    else if (value.url === urls.markdown && typeof value.valueMarkdown === 'string')
      markdown.push(value.valueMarkdown)
    else if (!looks.has(String(value.url))) refuse(reading, at, reading.t.extension(String(value.url)))
  }
  const text = valueAt(reading, object, key, 'string', path) ?? markdown[0]
  if ([text, ...Object.values(words)].some((one) => (one?.length ?? 0) > longest))
    refuse(reading, below(path, key), reading.t.tooLong(longest))
  if (text?.trim()) words[reading.language] = text.trim()
  return Object.keys(words).length > 0 ? words : undefined
}

function translate(reading: Reading, extension: Json, path: string, words: Words): void {
  const parts = listAt(reading, extension, 'extension', path)
  const lang = parts.find(({ value }) => value.url === 'lang')?.value.valueCode
  const content = parts.find(({ value }) => value.url === 'content')?.value
  const text = content?.valueString ?? content?.valueMarkdown
  if (typeof lang !== 'string' || typeof text !== 'string') {
    refuse(reading, path, reading.t.missing)
    return
  }
  const locale = localeOf(lang)
  if (locale && text.trim()) words[locale] = text.trim()
}

/** How a text may look: the plain text is shown, and says the same. */
const looks = new Set<string>([
  urls.markdown,
  'http://hl7.org/fhir/StructureDefinition/rendering-style',
  'http://hl7.org/fhir/StructureDefinition/rendering-styleSensitive',
  'http://hl7.org/fhir/StructureDefinition/rendering-xhtml',
])
