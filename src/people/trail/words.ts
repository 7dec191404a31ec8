import type { Locale } from '../../platform/locale.ts'
import type { MyPagePart } from '../my-page-parts.ts'
import { texts } from './texts.ts'

/** What each deed is called, from the rooms where they are done. One that nobody has words for is shown as it is kept. */
export function deedWords(parts: MyPagePart[], locale: Locale): (what: string) => string {
  const known: Record<string, string> = Object.assign(
    {},
    texts[locale].deeds,
    ...parts.map(({ deeds }) => deeds?.[locale] ?? {}),
  )
  return (what) => known[what] ?? what
}
