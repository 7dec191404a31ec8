import type { FormState } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import { type Answers, type Form, type Item, isNumber, questionsOf, type Value } from '../form.ts'
import { fieldOf, otherFieldOf, ownWords } from './names.ts'

/** Stored answers as the fields had them, to be shown and changed again. */
export const asSent = (form: Form, answers: Answers, locale: Locale): FormState['values'] =>
  Object.assign({}, ...questionsOf(form).map((item) => sentFor(item, answers[item.linkId], locale)))

/** One answer as its fields had it. */
export function sentFor(
  item: Item,
  answer: Value | Value[] | undefined,
  locale: Locale,
): FormState['values'] {
  if (answer === undefined) return {}
  const values = [answer].flat()
  const own = values.find((value) => typeof value === 'object')
  const plain = values.map((value) => (typeof value === 'object' ? ownWords : written(item, value, locale)))
  return {
    [fieldOf(item.linkId)]: Array.isArray(answer) ? plain : plain[0],
    ...(own ? { [otherFieldOf(item.linkId)]: own.other } : {}),
  }
}

function written(item: Item, value: boolean | number | string, locale: Locale): string {
  if (item.type === 'date') return String(value).split('-').map(Number).reverse().join('.')
  if (isNumber(item)) return String(value).replace('.', locale === 'en' ? '.' : ',')
  return String(value)
}
