import type { Locale } from '../platform/locale.ts'
import type { LocalisedText } from '../platform/localised.ts'
import type { Text } from './template.ts'

/** How a course writes: the standard that comes first, and every language its texts are in. */
export type Voice = { standard: 'nb' | 'nn'; locales: Locale[] }

type Facts = Record<string, string | Text>

/** A text in the languages of a course, with {town} and the like filled in. */
export function told(voice: Voice, text: Text, facts: Facts = {}): LocalisedText {
  const out: LocalisedText = {}
  for (const locale of voice.locales) out[locale] = fill(text, locale, facts)
  return out
}

/** Several texts as one: a line each, or a paragraph each. */
export function toldTogether(
  voice: Voice,
  texts: Text[],
  between: '\n' | '\n\n',
  facts: Facts = {},
): LocalisedText {
  const out: LocalisedText = {}
  for (const locale of voice.locales)
    out[locale] = texts.map((text) => fill(text, locale, facts)).join(between)
  return out
}

/** A text in the one language of columns that hold plain text. */
export const plainly = (voice: Voice, text: Text, facts: Facts = {}): string =>
  fill(text, voice.standard, facts)

function fill(text: Text, locale: Locale, facts: Facts): string {
  const said = text[locale] ?? text.nb
  return said.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name]
    if (fact === undefined) throw new Error(`Nothing to put for ${whole} in: ${said}`)
    return typeof fact === 'string' ? fact : (fact[locale] ?? fact.nb)
  })
}
