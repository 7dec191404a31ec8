import type { Locale } from '../../platform/locale.ts'
import { texts } from './texts.ts'
import type { CommonWritten } from './write-common.ts'
import type { Written } from './write-input.ts'

/** Why what one side wrote wasn't kept; nothing when it was. */
export function whyNotWritten(written: Written, locale: Locale): string | undefined {
  const t = texts[locale].wrong
  switch (written) {
    case 'saved':
    case 'handed-in':
      return undefined
    case 'stopped':
      return t.stopped
    case 'no-side':
      return t.noSide
    case 'stands':
      return t.stands
    case 'too-late':
      return t.tooLate
    default:
      return written satisfies never
  }
}

export const whyNotCommon = (written: Exclude<CommonWritten, 'written'>, locale: Locale): string => {
  const t = texts[locale].wrong
  return { newer: t.newer, apart: t.apart, stopped: t.stopped }[written]
}
