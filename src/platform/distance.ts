import type { Locale } from './locale.ts'

/** "44 km", "1 060 km", "under 1 km": whole kilometres, kept on one line. */
export function kilometres(km: number, locale: Locale): string {
  if (km < 1) return 'under\u00a01\u00a0km' // the same word in all three languages
  return `${figures[locale].format(Math.round(km))}\u00a0km`
}

// Making a formatter costs a hundred times what using it does.
const norwegian = new Intl.NumberFormat('nb-NO')
const figures: Record<Locale, Intl.NumberFormat> = {
  nb: norwegian,
  nn: norwegian,
  en: new Intl.NumberFormat('en-GB'),
}
