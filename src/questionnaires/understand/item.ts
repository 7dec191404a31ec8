import { type Item, type ItemType, isChoice } from '../form.ts'
import { childrenAt } from './children.ts'
import { codesAt } from './codes.ts'
import { whenAt } from './conditions.ts'
import { controlOf } from './controls.ts'
import { urls } from './extensions.ts'
import { extrasAt } from './extras.ts'
import { optionsAt } from './options.ts'
import { below, given, isTaken, type Json, onlyKeys, type Reading, refuse, valueAt } from './reading.ts'
import { variablesAt } from './variables.ts'
import { wordsAt } from './words.ts'

const itemKeys = new Set(
  (
    'id extension linkId definition code prefix text type enableWhen enableBehavior required repeats readOnly ' +
    'maxLength answerValueSet answerOption initial item'
  ).split(' '),
)

const types: Record<string, ItemType> = {
  group: 'group',
  display: 'display',
  boolean: 'boolean',
  integer: 'integer',
  decimal: 'decimal',
  date: 'date',
  string: 'string',
  text: 'text',
  choice: 'choice',
  'open-choice': 'open-choice',
  quantity: 'quantity',
}

/** One item and those below it. Nothing when it isn't shown, or can't be: then there is a fault that says why. */
export function itemAt(outer: Reading, from: Json, path: string, depth = 0): Item | undefined {
  const reading = { ...outer, variables: variablesAt(outer, from, path) }
  onlyKeys(reading, from, itemKeys, path)
  if (depth > 12) return refuse(reading, path, reading.t.tooDeep)
  const linkId = linkIdAt(reading, from, path)
  const type = typeAt(reading, from, path)
  if (!linkId || !type) return undefined
  const extras = extrasAt(reading, from, type, path)
  const { items, help, lower, upper, unit } = childrenAt(reading, from, path, depth, itemAt)
  const item: Item = {
    linkId,
    // A text that is shown as information is one, whatever type it was given.
    type:
      type === 'text' && extras.controls.some((code) => code === 'highlight' || code === 'inline')
        ? 'display'
        : type,
    ...given('prefix', valueAt(reading, from, 'prefix', 'string', path)?.trim()),
    text: wordsAt(reading, from, 'text', path) ?? {},
    ...given('help', help ?? extras.sublabel),
    ...given('lower', lower),
    ...given('upper', upper),
    ...codesAt(reading, from, type, path),
    required: valueAt(reading, from, 'required', 'boolean', path) === true && asks(type),
    repeats: false,
    options: [],
    ...given('min', extras.min),
    ...given('max', extras.max),
    ...given('minLength', extras.minLength),
    ...given('maxLength', valueAt(reading, from, 'maxLength', 'number', path)),
    ...given('regex', extras.regex),
    ...given('unit', extras.unit ?? unit),
    ...given('decimals', extras.decimals),
    ...given('calculated', extras.calculated),
    ...given('when', whenAt(reading, from, path)),
    items,
  }
  if (isChoice(item) || 'answerOption' in from || 'answerValueSet' in from)
    item.options = choiceAt(reading, item, from, path)
  item.repeats = repeatsAt(reading, item, from, extras.controls, path)
  Object.assign(item, given('control', controlOf(reading, item, extras.controls, path)))
  unshownAt(reading, item, from, extras.hidden === true, path)
  if (extras.most && !mayHave(item, extras.most.answers))
    refuse(reading, extras.most.at, reading.t.extension(urls.maxOccurs))
  reading.paths.set(item, path)
  return item
}

/** As many answers as there are to choose is no limit. */
const mayHave = ({ type, repeats, options }: Item, answers: number): boolean =>
  type === 'choice' && repeats && options.length <= answers

const asks = (type: ItemType): boolean => type !== 'group' && type !== 'display'

function linkIdAt(reading: Reading, from: Json, path: string): string | undefined {
  const { linkId } = from
  if (typeof linkId === 'string' && /^[^\s\p{Cc}\p{Cs}]{1,255}$/u.test(linkId) && !isTaken(linkId))
    return linkId
  return refuse(reading, below(path, 'linkId'), reading.t.linkId)
}

function typeAt(reading: Reading, from: Json, path: string): ItemType | undefined {
  const { type } = from
  if (typeof type === 'string' && Object.hasOwn(types, type)) return types[type]
  return refuse(
    reading,
    below(path, 'type'),
    type === undefined ? reading.t.missing : reading.t.type(String(type)),
  )
}

function choiceAt(reading: Reading, item: Item, from: Json, path: string): Item['options'] {
  const options = optionsAt(reading, from, path)
  if (!isChoice(item)) refuse(reading, below(path, 'answerOption'), reading.t.optionsNotChoice)
  // When options were refused, that has been said.
  else if (options.length === 0 && !('answerOption' in from) && !('answerValueSet' in from))
    refuse(reading, path, reading.t.noOptions)
  return options
}

/** Helsenorge's check boxes are for several answers without saying so; elsewhere `repeats` says it. */
function repeatsAt(reading: Reading, item: Item, from: Json, controls: string[], path: string): boolean {
  const repeats = valueAt(reading, from, 'repeats', 'boolean', path)
  if (isChoice(item)) return repeats ?? controls.includes('check-box')
  if (repeats) refuse(reading, below(path, 'repeats'), reading.t.repeats)
  return false
}

/** What would be lost without a word: questions nobody can see or answer, and answers given on somebody's behalf. */
function unshownAt(reading: Reading, item: Item, from: Json, hidden: boolean, path: string): void {
  const isCalculated = item.calculated !== undefined
  if (hidden && !isCalculated) refuse(reading, path, reading.t.hidden)
  if (from.readOnly === true && asks(item.type) && !isCalculated)
    refuse(reading, below(path, 'readOnly'), reading.t.readOnly)
  if (from.initial !== undefined) refuse(reading, below(path, 'initial'), reading.t.initial)
  if (item.maxLength !== undefined && item.type !== 'string' && item.type !== 'text')
    refuse(reading, below(path, 'maxLength'), reading.t.notHere)
  if (item.type === 'display' && item.items.length > 0)
    refuse(reading, below(path, 'item'), reading.t.itemsInDisplay)
}
