import { z } from 'zod'
import { readDay } from '../../platform/day.ts'
import { type Locale, locales } from '../../platform/locale.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { oneLine, severalLines } from '../../platform/plain-text.ts'

/** What can be wrong with a field, in words. */
export type Wrong = {
  text: string
  tooLong(most: number): string
  figure(least: number, most: number): string
  choice: string
  day: string
  time: string
}

// What depends on two fields is said together with what is wrong in others, not after they have been mended.
export const always = () => true

/** A line of words, or nothing. */
export const line = (t: Wrong, most = 200) =>
  z
    .string(t.text)
    .default('')
    .transform(oneLine)
    .refine((text) => text.length <= most, t.tooLong(most))

/** Several lines, or nothing. */
export const prose = (t: Wrong, most: number) =>
  z
    .string(t.text)
    .default('')
    .transform(severalLines)
    .refine((text) => text.length <= most, t.tooLong(most))

/** A whole number between two; nothing where nothing is written. */
export const figure = (t: Wrong, least: number, most: number) =>
  z
    .string(t.figure(least, most))
    .default('')
    .transform((text) => text.replace(/\s|kr\.?$/g, ''))
    .refine((text) => text === '' || isBetween(text, least, most), t.figure(least, most))
    .transform((text) => (text === '' ? null : Number(text)))

/** Ticked or not. */
export const tick = () =>
  z
    .unknown()
    .optional()
    .transform((value) => [value].flat().includes('yes'))

/** Several of what there is to choose from; what isn't there is not taken. */
export const severalOf = (t: Wrong, known: readonly string[]) =>
  z
    .union([z.string(), z.array(z.string())], t.choice)
    .default([])
    .transform((chosen) => [chosen].flat().filter(Boolean))
    .refine((chosen) => chosen.every((one) => known.includes(one)), t.choice)

/** One of what there is to choose from, or nothing. */
export const oneOf = (t: Wrong, known: readonly string[]) =>
  z
    .string(t.choice)
    .default('')
    .refine((chosen) => chosen === '' || known.includes(chosen), t.choice)

/** A day as people write it, or nothing. */
export const day = (t: Wrong) =>
  z
    .string(t.day)
    .default('')
    .refine((text) => text.trim() === '' || readDay(text) !== undefined, t.day)
    .transform((text) => readDay(text) ?? null)

/** The fields of a text, one a language. */
export const textFields = (t: Wrong, name: string, most: number, short: boolean) =>
  Object.fromEntries(locales.map((locale) => [`${name}-${locale}`, short ? line(t, most) : prose(t, most)]))

/** What was written in each language as one text; nothing where nothing is. */
export function localisedIn(form: Record<string, unknown>, name: string): LocalisedText | null {
  const text: LocalisedText = {}
  for (const locale of locales) {
    const written = form[`${name}-${locale}`]
    if (typeof written === 'string' && written !== '') text[locale] = written
  }
  if (Object.keys(text).length === 0) return null
  return 'nb' in text || 'nn' in text ? text : { nb: '', ...text }
}

/** The fields of a text, filled in. */
export const fieldsOf = (name: string, text: LocalisedText | null): Record<string, string> =>
  Object.fromEntries(locales.map((locale: Locale) => [`${name}-${locale}`, text?.[locale] ?? '']))

/** A day as the pages write it: 24.3.2027. */
export const dayInField = (day: string | null): string =>
  day ? day.split('-').map(Number).reverse().join('.') : ''

const isBetween = (text: string, least: number, most: number): boolean =>
  /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most
