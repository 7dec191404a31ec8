import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { GuidePart } from './parts.ts'
import { texts } from './texts.ts'

/** A part as plain lines in the reader's language, to be compared. */
export function inWords({ title, words, items, link }: GuidePart, locale: Locale): string {
  const clock = (time: string) => (locale === 'en' ? time : time.replace(':', '.'))
  return [
    inLanguage(title, locale).text,
    ...(words ? [inLanguage(words, locale).text] : []),
    ...items.map(({ starts, ends, title, ledBy }) => {
      const leader = ledBy && ` (${texts[locale].leaders[ledBy].toLowerCase()})`
      return `${clock(starts)}–${clock(ends)} ${inLanguage(title, locale).text}${leader ?? ''}`
    }),
    ...(link ? [link] : []),
  ].join('\n')
}
