import type { Fields } from '../../../authoring/index.ts'
import type { FieldError, ParsedForm } from '../../../platform/form.ts'
import type { Locale } from '../../../platform/locale.ts'
import { oneLine, severalLines } from '../../../platform/plain-text.ts'
import type { Item, Words } from '../../form.ts'
import { isPlaceholder, placeholders } from '../../shipped/template.ts'
import { texts } from './texts.ts'

/** Longer than any owner has them. */
export const most = { intro: 2000, question: 600, answer: 200 }

/** One text of a scale: the field it is written in, and where it stands. */
type Place = { name: string; longest: number; words: Words; put(scale: Item, words: Words): void }

/** Every text of a scale, in the order of the page. */
function placesIn(scale: Item): Place[] {
  const ends = ({ options }: Item) => (options.length > 0 ? [] : (['lower', 'upper'] as const))
  return [
    {
      ...{ name: 'intro', longest: most.intro, words: scale.text },
      put: (scale, words) => {
        scale.text = words
      },
    },
    ...scale.items.flatMap((item, at): Place[] => [
      { name: questionName(at), longest: most.question, words: item.text, put: into(at, 'text') },
      ...item.options.map(({ display }, place) => ({
        ...{ name: answerName(at, place), longest: most.answer, words: display },
        put: (scale: Item, words: Words) => {
          const option = scale.items[at]?.options[place]
          if (option) option.display = words
        },
      })),
      ...ends(item).map((end) => ({
        ...{ name: `q${at + 1}-${end}`, longest: most.answer, words: item[end] ?? {}, put: into(at, end) },
      })),
    ]),
  ]
}

const into =
  (at: number, key: 'text' | 'lower' | 'upper') =>
  (scale: Item, words: Words): void => {
    const item = scale.items[at]
    if (item) item[key] = words
  }

export const questionName = (at: number): string => `q${at + 1}`
export const answerName = (at: number, place: number): string => `q${at + 1}-a${place + 1}`

export const namesOf = (scale: Item, languages: readonly Locale[]): string[] =>
  placesIn(scale).flatMap(({ name }) => languages.map((locale) => `${name}-${locale}`))

/** The words as the fields have them: nothing where they are still to come, nor where the answers are those of the question above. */
export function valuesOf(scale: Item, languages: readonly Locale[]): Fields {
  const same = new Set(
    scale.items.flatMap((item, at) =>
      isSameAsAbove(scale, at) ? item.options.map((_, place) => answerName(at, place)) : [],
    ),
  )
  return Object.fromEntries(
    placesIn(scale).flatMap(({ name, words }) =>
      languages.map((locale) => [
        `${name}-${locale}`,
        isPlaceholder(words) || same.has(name) ? '' : (words[locale] ?? ''),
      ]),
    ),
  )
}

/** Whether a question is answered by the same numbers as the one above it, so that it may be by the same words. */
export const mayBeSame = ({ items }: Item, at: number): boolean => {
  const [above, own] = [items[at - 1]?.options ?? [], items[at]?.options ?? []]
  return (
    own.length > 0 && own.length === above.length && own.every(({ score }, i) => score === above[i]?.score)
  )
}

const isSameAsAbove = (scale: Item, at: number): boolean =>
  mayBeSame(scale, at) &&
  JSON.stringify(scale.items[at]?.options.map(({ display }) => display)) ===
    JSON.stringify(scale.items[at - 1]?.options.map(({ display }) => display))

/** A scale with its words as somebody wrote them. What isn’t written yet is asked for again, and keeps the form out of use. */
export function readWords(
  fields: Fields,
  before: Item,
  languages: readonly Locale[],
  locale: Locale,
): ParsedForm<Item> {
  const errors: FieldError[] = []
  const scale = structuredClone(before)
  for (const { name, longest, words, put } of placesIn(before)) {
    const kept: Words = isPlaceholder(words) ? {} : { ...words }
    for (const one of languages) {
      const field = `${name}-${one}`
      const written = String(fields[field] ?? '')
      const text = name === 'intro' ? severalLines(written) : oneLine(written)
      if (text.length > longest) errors.push({ field, message: texts[locale].tooLong(longest) })
      if (text) kept[one] = text
      else delete kept[one]
    }
    put(scale, kept)
  }
  fillIn(scale)
  const state = { values: fields, errors }
  return errors.length > 0 ? { ok: false, state } : { ok: true, value: scale, state }
}

/** Answers that weren’t written are those of the question above, where these count the same; what else is lacking is marked. */
function fillIn(scale: Item): void {
  if (isEmpty(scale.text)) scale.text = { nb: placeholders.intro }
  for (const [at, item] of scale.items.entries()) {
    if (isEmpty(item.text)) item.text = { nb: placeholders.question(at + 1) }
    const above = scale.items[at - 1]?.options ?? []
    const isLeft = item.options.every(({ display }) => isEmpty(display)) && mayBeSame(scale, at)
    for (const [place, option] of item.options.entries()) {
      if (isLeft) option.display = { ...above[place]?.display }
      if (isEmpty(option.display)) option.display = { nb: placeholders.answer(option.score ?? place) }
    }
    for (const end of ['lower', 'upper'] as const) if (isEmpty(item[end] ?? {})) delete item[end]
  }
}

const isEmpty = (words: Words): boolean => Object.keys(words).length === 0
