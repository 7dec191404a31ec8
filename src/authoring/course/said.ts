import type { Here } from '../../design/here.ts'
import { texts as kitTexts } from '../kit/texts.ts'
import type { Contested } from '../kit/views/both-versions.tsx'
import { writtenTexts } from './fields.ts'
import { texts } from './texts.ts'

/** The fields that two have written in, by what they are called on the page. */
export const contestedIn = (fields: string[], here: Here): Contested[] =>
  fields.map((field) => ({ field, label: labelOf(field, here), say: (value) => sayOf(value, here) }))

function labelOf(field: string, { locale }: Here): string {
  const t = texts[locale]
  const [, text, language] = /^(\w+)-(nb|nn|en)$/.exec(field) ?? []
  const written = writtenTexts.find((known) => known === text)
  if (written && language) return `${t.texts[written]}, ${kitTexts[locale].language[language as 'nb']}`
  if (field === 'programme') return t.programmeField
  const label = (t as Record<string, unknown>)[field]
  return typeof label === 'string' ? label : field
}

/** A value in words: choices by their names where the page has them. */
function sayOf(value: string | string[] | undefined, { locale }: Here): string {
  const t = texts[locale]
  const names: Record<string, string> = {
    ...t.groupNames,
    ...t.catchments,
    ...t.modes,
    ...t.languageNames,
    ...t.access,
    ...t.signups,
    ...t.referrers,
    yes: kitTexts[locale].both.yes,
  }
  return Array.isArray(value)
    ? value.map((one) => names[one] ?? one).join(', ')
    : (names[value ?? ''] ?? value ?? '')
}
