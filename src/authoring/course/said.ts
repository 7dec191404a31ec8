import type { Here } from '../../design/here.ts'
import { texts as kitTexts } from '../kit/texts.ts'
import type { Contested } from '../kit/views/both-versions.tsx'
import { texts as choiceTexts } from './choice-texts.ts'
import { texts as fieldTexts } from './field-texts.ts'
import { writtenTexts } from './fields.ts'
import { texts as names } from './written-texts.ts'

/** The fields that two have written in, by what they are called on the page. */
export const contestedIn = (fields: string[], here: Here): Contested[] =>
  fields.map((field) => ({ field, label: labelOf(field, here), say: (value) => sayOf(value, here) }))

function labelOf(field: string, { locale }: Here): string {
  const [, text, language] = /^(\w+)-(nb|nn|en)$/.exec(field) ?? []
  const written = writtenTexts.find((known) => known === text)
  if (written && language)
    return `${names[locale].texts[written]}, ${kitTexts[locale].language[language as 'nb']}`
  if (field === 'programme') return fieldTexts[locale].programmeField
  const label = (fieldTexts[locale] as Record<string, unknown>)[field]
  return typeof label === 'string' ? label : field
}

/** A value in words: choices by their names where the page has them. */
function sayOf(value: string | string[] | undefined, { locale }: Here): string {
  const words: Record<string, string> = {
    ...Object.assign({}, ...Object.values(choiceTexts[locale])),
    yes: kitTexts[locale].both.yes,
  }
  return Array.isArray(value)
    ? value.map((one) => words[one] ?? one).join(', ')
    : (words[value ?? ''] ?? value ?? '')
}
