import type { Locale } from '../../platform/locale.ts'
import type { Fields } from './merge.ts'

/** The languages a text is to be in, in the order they stand beside each other. */
export type Languages = readonly Locale[]

/** Both written standards, which every text is to be in. */
export const norwegian: Languages = ['nb', 'nn']

/** The languages texts are to be in when a course is held in these: both standards, and English where that is offered. */
export const languagesFor = (heldIn: readonly string[]): Languages =>
  heldIn.includes('en') ? [...norwegian, 'en'] : norwegian

/** The same, and English where somebody has written it already: nothing that is there may be out of sight. */
export const languagesShown = (
  heldIn: readonly string[],
  fields: Fields,
  names: readonly string[],
): Languages =>
  names.some((name) => isWritten(fields, name, 'en')) ? languagesFor(['en']) : languagesFor(heldIn)

/** A text that is there in one language and not in another: its name, the language it lacks, and the field to write it in. */
export type Missing<Name extends string = string> = { name: Name; locale: Locale; field: string }

/** What is written in some of these languages and not in all of them. Nynorsk first: that is what is forgotten most. */
export const missingIn = <Name extends string>(
  fields: Fields,
  names: readonly Name[],
  languages: Languages,
): Missing<Name>[] =>
  (['nn', 'nb', 'en'] as const)
    .filter((locale) => languages.includes(locale))
    .flatMap((locale) =>
      names
        .filter((name) => !isWritten(fields, name, locale))
        .filter((name) => languages.some((other) => isWritten(fields, name, other)))
        .map((name) => ({ name, locale, field: `${name}-${locale}` })),
    )

const isWritten = (fields: Fields, name: string, locale: Locale): boolean =>
  Boolean(String(fields[`${name}-${locale}`] ?? '').trim())
