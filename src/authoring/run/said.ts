import type { Here } from '../../design/here.ts'
import { texts as choiceTexts } from '../course/choice-texts.ts'
import { texts as kitTexts } from '../kit/texts.ts'
import type { Contested } from '../kit/views/both-versions.tsx'
import { texts } from './form-texts.ts'

/** The fields that two have written in, by what they are called on the page. */
export const contestedIn = (fields: string[], here: Here): Contested[] =>
  fields.map((field) => ({ field, label: labelOf(field, here), say: (value) => sayOf(field, value, here) }))

function labelOf(field: string, { locale }: Here): string {
  const t = texts[locale]
  const [, language] = /^directions-(nb|nn|en)$/.exec(field) ?? []
  if (language) return `${t.directions}, ${kitTexts[locale].language[language as 'nb']}`
  if (field === 'sessions') return t.dates
  const label = (t as Record<string, unknown>)[field]
  return typeof label === 'string' ? label : field
}

function sayOf(field: string, value: string | string[] | undefined, { locale }: Here): string {
  const names: Record<string, string> = choiceTexts[locale].languageNames
  if (Array.isArray(value))
    return value
      .map((session) => session.split('|'))
      .map(([day, from, to]) => `${day} ${from}–${to}`)
      .join('\n')
  return (field === 'language' ? names[value ?? ''] : undefined) ?? value ?? ''
}
