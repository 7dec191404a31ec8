/** The written languages of the pages. Bokmål has no prefix in the address; the others do: /nn/kurs, /en/kurs. */
export const locales = ['nb', 'nn', 'en'] as const
export type Locale = (typeof locales)[number]
export const isLocale = (word: unknown): word is Locale => locales.some((locale) => locale === word)

/** The address of `path` in a language. */
export const pathIn = (locale: Locale, path: string): string =>
  locale === 'nb' ? path : path === '/' ? `/${locale}/` : `/${locale}${path}`

/** Splits a requested address into its language and the address that routes know. */
export function splitLocale(url: string): { locale: Locale; path: string } {
  const found = /^\/(nn|en)(?=[/?]|$)/.exec(url)
  if (!found) return { locale: 'nb', path: url }
  const rest = url.slice(found[0].length)
  return { locale: found[1] as Locale, path: rest.startsWith('/') ? rest : `/${rest}` }
}
