import { instruments } from '../../../instruments/index.ts'
import type { Locale } from '../../../platform/locale.ts'
import { inLanguage } from '../../../platform/localised.ts'
import { texts } from './texts.ts'
import type { Warning } from './warn.ts'

/** What a warning says: what it is, why it matters, and what to do. */
export type Said = { what: string; why: string; todo: string }

export function inWords(warning: Warning, locale: Locale): Said {
  const t = texts[locale]
  switch (warning.kind) {
    case 'leading':
    case 'double':
      return t[warning.kind](warning.found)
    case 'identifying':
      return t.identifying(warning.found, warning.what)
    case 'long-question':
      return t.longQuestion(warning.words)
    case 'asks-ahead':
      return t.asksAhead
    case 'miscounted':
      return t.miscounted(warning.said, warning.questions)
    case 'long-form':
      return t.longForm(warning.minutes, warning.questions)
    case 'owned':
      return t.owned(inLanguage(instruments[warning.instrument]?.name ?? {}, locale).text)
    case 'much-background':
      return t.muchBackground(warning.count, warning.most)
    case 'small-group':
      return t.smallGroup(warning.groupSize, warning.groups)
    default:
      return warning satisfies never
  }
}
