import type { Locale } from '../../platform/locale.ts'

const words: Record<Locale, string[]> = {
  nb: ['én', 'to', 'tre', 'fire', 'fem', 'seks'],
  nn: ['éin', 'to', 'tre', 'fire', 'fem', 'seks'],
  en: ['one', 'two', 'three', 'four', 'five', 'six'],
}

/** How many a party is: "to", and "7" where there is no word. */
export const inWords = (people: number, locale: Locale): string => words[locale][people - 1] ?? String(people)
