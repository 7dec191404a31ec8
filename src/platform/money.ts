import type { Locale } from './locale.ts'

/** "375 kr", kept on one line; "NOK 375" in English. */
export const kroner = (amount: number, locale: Locale): string => {
  const figure = new Intl.NumberFormat('nb-NO').format(amount)
  return locale === 'en' ? `NOK\u00a0${figure}` : `${figure}\u00a0kr`
}
