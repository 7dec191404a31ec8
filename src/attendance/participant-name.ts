import type { Locale } from '../platform/locale.ts'
import type { Seated } from '../registrations/index.ts'
import { texts } from './texts.ts'

/** What somebody is called on a list: one who is only counted by number and what is known, so that two can be told apart. */
export function participantName({ name, number, counted }: Seated, locale: Locale): string {
  const t = texts[locale].take
  if (name) return name
  if (!counted) return t.erased
  const known = [
    counted.sex && t.sex[counted.sex as keyof typeof t.sex],
    counted.ageBand && ageInWords(counted.ageBand, locale),
  ]
  return [number, ...known].filter(Boolean).join(', ')
}

function ageInWords(band: string, locale: Locale): string {
  const t = texts[locale].take.ages
  if (band === 'under-18') return t.under
  return band === '75-over' ? t.over : t.between(band.replace('-', '–'))
}
