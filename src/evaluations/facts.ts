import {
  type Answers,
  calculatedValues,
  everyItem,
  type Form,
  type Item,
  questionsOf,
  scoresOf,
  type Value,
} from '../questionnaires/index.ts'

/** What is kept of a sheet: coded answers, own words, and the facts that figures are made of. */
export type Kept = { answers: Answers; words: Record<string, string>; facts: Facts }

/** By the code of a question or scale. A date isn't a fact: it can tell who somebody is, and no figure is made of it. */
export type Facts = Record<string, string | number | boolean | (string | number | boolean)[]>

/** Parts what was answered: own words leave the rest, so that nobody can be known by how they write. */
export function keepOf(form: Form, answered: Answers, version: number): Kept {
  const kept: Kept = { answers: {}, words: {}, facts: {} }
  for (const item of questionsOf(form)) {
    const answer = answered[item.linkId]
    if (answer === undefined) continue
    const values = [answer].flat()
    const said = values.flatMap((value) => ownWords(item, value) ?? [])
    if (said.length > 0) kept.words[item.linkId] = said.join('\n')
    if (isWritten(item)) continue
    const coded = values.map((value) => (isOther(value) ? otherCode : value))
    kept.answers[item.linkId] = item.repeats ? coded : (coded[0] as Value)
    if (item.type !== 'date')
      kept.facts[codeOf(item, version)] = (item.repeats ? coded : coded[0]) as Facts[string]
  }
  Object.assign(kept.facts, calculatedIn(form, answered, version), scoresOf(form, answered))
  return kept
}

/** What the form works out, by its code. */
function calculatedIn(form: Form, answered: Answers, version: number): Facts {
  const values = calculatedValues(form, answered)
  const worked = everyItem(form.items).filter(({ linkId }) => values[linkId] !== undefined)
  return Object.fromEntries(worked.map((item) => [codeOf(item, version), values[item.linkId] as number]))
}

/** What was begun, as its holder wrote it. */
export function asAnswered(form: Form, answers: Answers, words: Record<string, string>): Answers {
  const whole: Answers = { ...answers }
  for (const item of questionsOf(form)) {
    const said = words[item.linkId]
    if (said === undefined) continue
    const coded = answers[item.linkId]
    if (isWritten(item)) whole[item.linkId] = said
    else if (Array.isArray(coded))
      whole[item.linkId] = coded.map((value) => (value === otherCode ? { other: said } : value))
    else whole[item.linkId] = { other: said }
  }
  return whole
}

/** The key of an item in figures: what it asks wherever it is used, or else its place in this version of the form. */
export const codeOf = (item: Pick<Item, 'code' | 'linkId'>, version: number): string =>
  item.code ?? `form-${version}.${item.linkId}`

/** What an open choice's own words are counted as. */
export const otherCode = 'other'

const isWritten = ({ type }: Item): boolean => type === 'string' || type === 'text'
const isOther = (value: Value): value is { other: string } => typeof value === 'object'
const ownWords = (item: Item, value: Value): string | undefined =>
  isOther(value) ? value.other : isWritten(item) ? String(value) : undefined
