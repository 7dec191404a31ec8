import type { Locale } from './locale.ts'

/** "44 km", "1 060 km", "under 1 km": whole kilometres, kept on one line. */
export function kilometres(km: number, locale: Locale): string {
  if (km < 1) return 'under\u00a01\u00a0km' // the same word in all three languages
  const figure = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'nb-NO').format(Math.round(km))
  return `${figure}\u00a0km`
}
