import type { Locale } from '../../platform/locale.ts'
import type { Standing } from './entries.ts'
import { texts } from './texts.ts'

/** "3 ark venter på at en annen legger dem inn. 1 ark er lest ulikt og må avgjøres."; nothing where none waits. */
export const waitingInWords = ({ once, unlike }: Standing, locale: Locale): string => {
  const t = texts[locale]
  return [once.length > 0 && t.onceCount(once.length), unlike.length > 0 && t.unlikeCount(unlike.length)]
    .filter(Boolean)
    .join(' ')
}
