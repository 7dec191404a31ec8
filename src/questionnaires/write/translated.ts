import type { Element } from 'fhir/r4.js'
import { type Locale, locales } from '../../platform/locale.ts'
import type { Words } from '../form.ts'
import { urls } from '../understand/extensions.ts'

type Translated<K extends string> = { [key in K]?: string } & { [key in `_${K}`]?: Element }

/** A text in the form's own language, and beside it the others, each in the standard extension. */
export function translated<K extends string>(key: K, words: Words | undefined, base: Locale): Translated<K> {
  const own = words?.[base]
  const extension = locales.flatMap((locale) => {
    const valueString = locale === base ? undefined : words?.[locale]
    if (valueString === undefined) return []
    const parts = [
      { url: 'lang', valueCode: locale },
      { url: 'content', valueString },
    ]
    return { url: urls.translation, extension: parts }
  })
  const found: Record<string, string | Element> = {}
  if (own) found[key] = own
  if (extension.length > 0) found[`_${key}`] = { extension }
  return found as Translated<K>
}
