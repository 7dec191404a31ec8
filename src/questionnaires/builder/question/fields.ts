import type { Fields } from '../../../authoring/index.ts'
import type { Locale } from '../../../platform/locale.ts'
import type { Item, Words } from '../../form.ts'
import { type Kind, kindOf } from './kinds.ts'
import { asFields, asOne, blankRow, rowsIn, rowsOf } from './rows.ts'

/** The texts of a question that are written in each language. */
export const written = ['text', 'help', 'lower', 'upper'] as const
export type Written = (typeof written)[number]

const longest: Record<Written, number> = { text: 300, help: 600, lower: 60, upper: 60 }

/** Words between the questions may be longer than a question. */
export const longestText = (name: Written, kind: Kind | 'other'): number =>
  name === 'text' && kind === 'told' ? 1000 : longest[name]

/** The texts a question of this kind has. */
export const writtenOf = (kind: Kind | 'other'): readonly Written[] =>
  kind === 'scale' || kind === 'line' ? written : ['text', 'help']

/** What is written in the form of a question, a name a field; all the answers to choose from are one. */
export const namesOf = (kind: Kind | 'other', languages: readonly Locale[]): string[] => [
  ...writtenOf(kind).flatMap((name) => languages.map((locale) => `${name}-${locale}`)),
  ...(hasOptions(kind) ? ['options', 'open'] : []),
  ...(kind === 'number' ? ['min', 'max'] : []),
  ...(kind === 'told' ? [] : ['required']),
]

export const hasOptions = (kind: Kind | 'other'): boolean => kind === 'one' || kind === 'several'

/** A question as the fields of its form. */
export function valuesOf(item: Item, languages: readonly Locale[]): Fields {
  const kind = kindOf(item)
  const said = (name: Written): Words => item[name] ?? {}
  const rows = rowsOf(item.options)
  return {
    ...Object.fromEntries(
      writtenOf(kind).flatMap((name) =>
        languages.map((locale) => [`${name}-${locale}`, said(name)[locale] ?? '']),
      ),
    ),
    ...(hasOptions(kind) ? asFields(rows.length > 0 ? rows : [blankRow, blankRow, blankRow]) : {}),
    ...(item.type === 'open-choice' ? { open: 'yes' } : {}),
    ...(kind === 'number' ? { min: numberIn(item.min), max: numberIn(item.max) } : {}),
    ...(item.required ? { required: 'yes' } : {}),
  }
}

const numberIn = (number: Item['min']): string => (number === undefined ? '' : String(number))

/** The fields with the answers to choose from as one, so that two who write can be told apart. */
export const gathered = (fields: Fields): Fields => ({ ...fields, options: asOne(rowsIn(fields)) })

/** And as the page has them. */
export const spread = (fields: Fields): Fields => {
  const { options: _, ...rest } = fields
  return { ...rest, ...asFields(rowsIn(fields)) }
}
