import type { Locale } from '../../../platform/locale.ts'
import type { Item } from '../../form.ts'
import type { Written } from './fields.ts'
import { kindOf } from './kinds.ts'
import { texts } from './texts.ts'

/** What a text of a question is called: "Spørsmålet", "Hva 100 betyr". */
export function labelOf(name: Written, item: Item, locale: Locale): string {
  const t = texts[locale]
  if (name === 'lower' || name === 'upper') {
    const end = name === 'lower' ? (item.min ?? 0) : (item.max ?? 10)
    return t.means(String(end))
  }
  return (kindOf(item) === 'told' ? t.toldLabels : t.labels)[name]
}

/** What a field of a question is called on the page. */
export function fieldInWords(field: string, item: Item, locale: Locale): string {
  const t = texts[locale]
  const [, name, language] = /^(text|help|lower|upper)-(nb|nn|en)$/.exec(field) ?? []
  if (name && language)
    return `${labelOf(name as Written, item, locale)}, ${t.answerIn[language as Locale].toLowerCase()}`
  if (field === 'options') return t.answers
  return field === 'open' || field === 'min' || field === 'max' || field === 'required' ? t[field] : field
}
