import { type Control, type Item, isChoice, isNumber } from '../form.ts'
import { type Reading, refuse } from './reading.ts'

const controls: Record<string, Control> = {
  slider: 'slider',
  'radio-button': 'radio',
  'drop-down': 'drop-down',
  autocomplete: 'drop-down',
  'check-box': 'check-box',
}

/** Ways to lay out a group that say nothing of what is asked: shown as an ordinary group. */
const layouts = new Set(
  (
    'list page step tab-container header footer table htable gtable atable grid table-hn1 table-hn2 ' +
    'highlight inline text-box spinner'
  ).split(' '),
)

/** How an item is to be answered, when it says so. */
export function controlOf(reading: Reading, item: Item, codes: string[], path: string): Control | undefined {
  let control: Control | undefined
  for (const code of codes) {
    const found = Object.hasOwn(controls, code) ? controls[code] : undefined
    if (found && suits(found, item)) control = found
    else if (!found && layouts.has(code)) control ??= isTable(code, item) ? 'table' : undefined
    else if (!found) refuse(reading, path, reading.t.control(code))
  }
  return control
}

function suits(control: Control, item: Item): boolean {
  if (control === 'slider') return isNumber(item) || (isChoice(item) && !item.repeats)
  if (control === 'check-box') return isChoice(item) && item.repeats
  return isChoice(item)
}

/** A table here is questions with the same answers, one a row. */
const isTable = (code: string, item: Item): boolean =>
  item.type === 'group' &&
  ['table', 'htable', 'gtable', 'atable', 'grid'].includes(code) &&
  asksTheSame(item.items)

/** Whether questions can stand below each other under the same answers. */
export function asksTheSame([first, ...rest]: Item[]): boolean {
  if (!first || !isRow(first)) return false
  return rest.every((item) => isRow(item) && sameOptions(first, item))
}

const isRow = (item: Item): boolean =>
  item.type === 'choice' &&
  !item.repeats &&
  item.items.length === 0 &&
  !item.when &&
  item.calculated === undefined

const sameOptions = (a: Item, b: Item): boolean =>
  a.options.length === b.options.length &&
  a.options.every((option, at) => option.code === b.options[at]?.code)
