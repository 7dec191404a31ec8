import type { Locale } from '../../../platform/locale.ts'
import type { Written } from './fields.ts'
import { texts } from './texts.ts'

/** What a field of a question is called on the page. */
export function labelOf(field: string, locale: Locale): string {
  const t = texts[locale]
  const [, name, language] = /^(text|help|lower|upper)-(nb|nn|en)$/.exec(field) ?? []
  if (name && language) return `${t.labels[name as Written]}, ${t.answerIn[language as Locale].toLowerCase()}`
  if (field === 'options') return t.answers
  return field === 'open' || field === 'min' || field === 'max' || field === 'required' ? t[field] : field
}
