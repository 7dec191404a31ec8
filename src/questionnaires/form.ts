import { type Locale, locales } from '../platform/locale.ts'

/** In at least one language; shown in the reader's, else in bokmål, else in any. */
export type Words = Partial<Record<Locale, string>>

export type ItemType =
  | 'group'
  | 'display'
  | 'boolean'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'string'
  | 'text'
  | 'choice'
  | 'open-choice'
  | 'quantity'

/**
 * `score` is the option's ordinalValue. `system` says whose code it is, and `valued` that the file has the option as a text or
 * a whole number, not as a code: both only matter when the form or its answers are handed on.
 */
export type Option = {
  code: string
  display: Words
  score?: number
  system?: string
  valued?: 'string' | 'integer'
}

/** A choice: the option's code; own words of an open choice: `other`; a date: 'YYYY-MM-DD'; a quantity: the number. */
export type Value = boolean | number | string | { other: string }

/** By linkId; an array where the item repeats; a question skipped is absent. */
export type Answers = Record<string, Value | Value[]>

export type Condition = {
  question: string
  operator: 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<='
  answer: Value
}

export type Control = 'slider' | 'radio' | 'drop-down' | 'check-box' | 'table'

export type Item = {
  linkId: string
  type: ItemType
  prefix?: string
  text: Words
  help?: Words
  /** What it asks wherever it is used: its key in the question bank or in an instrument, as 'benefit' or 'who-5.1'. */
  code?: string
  /** On a group: the scale its items belong to, as 'who-5'. */
  instrument?: string
  required: boolean
  repeats: boolean
  options: Option[]
  min?: number | string
  max?: number | string
  minLength?: number
  maxLength?: number
  regex?: string
  unit?: string
  decimals?: number
  control?: Control
  /** What the ends of a scale are called. */
  lower?: Words
  upper?: Words
  when?: { all: boolean; conditions: Condition[] }
  /** A FHIRPath expression: the answer is calculated, never asked for. */
  calculated?: string
  items: Item[]
}

/** What a questionnaire asks, as this program understands it. `languages`: those it can be read in from end to end. */
export type Form = {
  url?: string
  version?: string
  title: Words
  intro?: Words
  copyright?: Words
  languages: Locale[]
  items: Item[]
}

/** Something in a questionnaire that can't be shown as it was meant; `path` as 'item[2].item[0].answerOption[1]'. */
export type Fault = { path: string; message: string }
export type Understood = { ok: true; form: Form } | { ok: false; faults: Fault[] }

/** Every item, a parent before its children, in the order of the page. */
export const everyItem = (items: Item[]): Item[] => items.flatMap((item) => [item, ...everyItem(item.items)])

export const isChoice = ({ type }: Item): boolean => type === 'choice' || type === 'open-choice'
export const isNumber = ({ type }: Item): boolean =>
  type === 'integer' || type === 'decimal' || type === 'quantity'

export const isCalculated = ({ calculated }: Item): boolean => calculated !== undefined
/** Whether somebody is asked to answer it. */
export const isQuestion = (item: Item): boolean =>
  item.type !== 'group' && item.type !== 'display' && !isCalculated(item)

/** The questions of a form, in order, wherever they stand in it. */
export const questionsOf = (form: Form): Item[] => everyItem(form.items).filter(isQuestion)

/** A form as it is asked here: whatever it says, nobody must answer anything. What it says is handed on with it. */
export const asAsked = <F extends Pick<Form, 'items'>>(form: F): F => ({
  ...form,
  items: skippable(form.items),
})

const skippable = (items: Item[]): Item[] =>
  items.map((item) => ({ ...item, required: false, items: skippable(item.items) }))

/** The languages a form can be read in from end to end; when none is whole, the first its title is in. */
export function languagesOf({ title, items }: Pick<Form, 'title' | 'items'>): Locale[] {
  const all = [title, ...everyItem(items).flatMap(wordsOf)].filter((words) => Object.keys(words).length > 0)
  const whole = locales.filter((locale) => all.every((words) => words[locale]))
  return whole.length > 0 ? whole : locales.filter((locale) => title[locale]).slice(0, 1)
}

const wordsOf = ({ text, help = {}, lower = {}, upper = {}, options }: Item): Words[] => [
  text,
  help,
  lower,
  upper,
  ...options.map(({ display }) => display),
]
