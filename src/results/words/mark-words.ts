import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { Mark } from '../asking/marks.ts'
import { seriesTexts } from '../series-texts.ts'

/** A flag has room for so many signs. */
const longest = 60

/** What was done between two runs, in so few words that they fit on a flag: the first of them, and how many more. */
export function markInWords([first, ...more]: Mark[], locale: Locale): string {
  const t = seriesTexts[locale]
  const words = first?.words ? inLanguage(first.words, locale).text.replace(/\.$/, '') : t.anAction
  return more.length > 0 ? t.andMore(shortened(words), more.length) : shortened(words)
}

const shortened = (words: string): string =>
  words.length > longest ? `${words.slice(0, longest).replace(/\s+\S*$/, '')} …` : words
