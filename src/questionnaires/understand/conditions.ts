import type { Condition, Item, Value } from '../form.ts'
import { isNumber } from '../form.ts'
import { codingAt } from './options.ts'
import { below, isObject, type Json, listAt, onlyKeys, type Reading, refuse, valueAt } from './reading.ts'

const operators = new Set<unknown>(['exists', '=', '!=', '>', '<', '>=', '<='])
const whenKeys = new Set(
  (
    'id question operator answerBoolean answerDecimal answerInteger answerDate answerString answerCoding ' +
    'answerQuantity'
  ).split(' '),
)

/** When an item is shown, as the file says it; whether it fits the question it asks about is seen when all are known. */
export function whenAt(reading: Reading, item: Json, path: string): Item['when'] {
  const written = listAt(reading, item, 'enableWhen', path)
  if (written.length === 0) return undefined
  const behavior = item.enableBehavior
  if (behavior !== 'all' && behavior !== 'any' && (behavior !== undefined || written.length > 1))
    refuse(reading, below(path, 'enableBehavior'), reading.t.conditions)
  const conditions = written.flatMap(({ at, value }) => conditionAt(reading, value, at) ?? [])
  // One condition is the same either way.
  return { all: written.length === 1 || behavior === 'all', conditions }
}

function conditionAt(reading: Reading, when: Json, path: string): Condition | undefined {
  onlyKeys(reading, when, whenKeys, path)
  const question = valueAt(reading, when, 'question', 'string', path)
  if (question === undefined) return refuse(reading, below(path, 'question'), reading.t.missing)
  const { operator } = when
  if (!operators.has(operator))
    return refuse(reading, below(path, 'operator'), reading.t.operator(String(operator)))
  const answer = answerAt(reading, when, path)
  if (answer === undefined) return refuse(reading, path, reading.t.conditionAnswer)
  return { question, operator: operator as Condition['operator'], answer }
}

function answerAt(reading: Reading, when: Json, path: string): Value | undefined {
  if (isObject(when.answerCoding))
    return codingAt({ ...reading, faults: [] }, when.answerCoding, below(path, 'answerCoding'))?.code
  if (isObject(when.answerQuantity))
    return valueAt(reading, when.answerQuantity, 'value', 'number', below(path, 'answerQuantity'))
  return (
    valueAt(reading, when, 'answerBoolean', 'boolean', path) ??
    valueAt(reading, when, 'answerDecimal', 'number', path) ??
    valueAt(reading, when, 'answerInteger', 'number', path) ??
    valueAt(reading, when, 'answerDate', 'string', path) ??
    valueAt(reading, when, 'answerString', 'string', path)
  )
}

/** Whether a condition can hold for the question it asks about: of its kind, one of its answers, an order it has. */
export function fits(condition: Condition, question: Item): boolean {
  const { operator, answer } = condition
  if (operator === 'exists') return typeof answer === 'boolean'
  const ordered = isNumber(question) || question.type === 'date'
  if (operator !== '=' && operator !== '!=' && !ordered) return false
  if (isNumber(question)) return typeof answer === 'number'
  if (question.type === 'boolean') return typeof answer === 'boolean'
  if (question.type === 'date') return typeof answer === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(answer)
  const choices = question.type === 'choice' ? question.options : undefined
  const written = typeof answer === 'number' ? String(answer) : answer
  return typeof written === 'string' && (!choices || choices.some(({ code }) => code === written))
}
