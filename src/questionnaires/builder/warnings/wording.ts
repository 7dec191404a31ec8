import { lookAt } from '../../../plain-language/index.ts'
import { locales } from '../../../platform/locale.ts'
import type { Item, Words } from '../../form.ts'
import { type Identity, identities, patterns } from './patterns.ts'

/** What may be wrong with how a question is asked, with the words that show it. */
export type WordingWarning =
  | { kind: 'leading' | 'double'; found: string }
  | { kind: 'identifying'; found: string; what: Identity }
  | { kind: 'long-question'; words: number }

/** More than this is read twice. */
const mostWords = 25

/** Looks at how a question is asked, in every language it is in; each thing is said once. */
export function wordingOf(item: Item): WordingWarning[] {
  const leading = foundIn(item.text, (text, locale) => firstOf(text, patterns[locale].leading))
  const double = foundIn(item.text, (text, locale) =>
    firstOf(text.replace(new RegExp(patterns[locale].notDouble, 'giu'), ' '), patterns[locale].double),
  )
  const identity = identityOf(item)
  const words = Math.max(0, ...Object.values(item.text).map((text) => lookAt(text, 'nb').words))
  return [
    ...(leading === undefined ? [] : [{ kind: 'leading' as const, found: leading }]),
    ...(double === undefined ? [] : [{ kind: 'double' as const, found: double }]),
    ...(identity ? [{ kind: 'identifying' as const, ...identity }] : []),
    ...(words > mostWords ? [{ kind: 'long-question' as const, words }] : []),
  ]
}

/** What an answer would give away. Bands of age are no exact age. */
function identityOf({ text, options }: Item): { found: string; what: Identity } | undefined {
  for (const what of identities) {
    if (what === 'age' && options.length > 0) continue
    const found = foundIn(text, (words, locale) => firstOf(words, [patterns[locale].identity[what]]))
    if (found !== undefined) return { found, what }
  }
  return undefined
}

function foundIn(
  text: Words,
  look: (text: string, locale: (typeof locales)[number]) => string | undefined,
): string | undefined {
  for (const locale of locales) {
    const found = text[locale] && look(text[locale], locale)
    if (found) return found
  }
  return undefined
}

const firstOf = (text: string, patterns: RegExp[]): string | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0]
    if (found) return found.length > 40 ? `${found.slice(0, 40)} …` : found.trim()
  }
  return undefined
}
