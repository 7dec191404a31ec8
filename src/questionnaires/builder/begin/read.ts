import type { Fields } from '../../../authoring/index.ts'
import type { FieldError, ParsedForm } from '../../../platform/form.ts'
import { type Locale, locales } from '../../../platform/locale.ts'
import { oneLine, severalLines } from '../../../platform/plain-text.ts'
import type { Form, Words } from '../../form.ts'
import { languagesMeant } from '../languages.ts'
import { texts } from './texts.ts'

export const longestTitle = 120
export const longestIntro = 1000

/** What a form is called, and in which languages: the languages it is in are those its title is in. */
export type About = { title: Words; intro: Words }

export const aboutNames = [
  'languages',
  ...locales.flatMap((locale) => [`title-${locale}`, `intro-${locale}`]),
]

/** What a form says about itself, as fields. */
export const aboutValues = (form: Form): Fields => ({
  languages: languagesMeant(form),
  ...Object.fromEntries(
    locales.flatMap((locale) => [
      [`title-${locale}`, form.title[locale] ?? ''],
      [`intro-${locale}`, form.intro?.[locale] ?? ''],
    ]),
  ),
})

/** Reads title, introduction and languages. `intro` may be absent, as where a form is begun. */
export function readAbout(fields: Fields, locale: Locale): ParsedForm<About> {
  const t = texts[locale]
  const chosen = locales.filter((one) => [fields.languages ?? []].flat().includes(one))
  const errors: FieldError[] = []
  if (!chosen.some((one) => one !== 'en')) errors.push({ field: 'languages', message: t.needNorwegian })
  const about: About = { title: {}, intro: {} }
  for (const one of chosen) {
    const title = oneLine(textIn(fields, `title-${one}`))
    const intro = severalLines(textIn(fields, `intro-${one}`))
    if (title === '') errors.push({ field: `title-${one}`, message: t.needTitle[one] })
    if (title.length > longestTitle) errors.push({ field: `title-${one}`, message: t.tooLong(longestTitle) })
    if (intro.length > longestIntro) errors.push({ field: `intro-${one}`, message: t.tooLong(longestIntro) })
    if (title) about.title[one] = title
    if (intro) about.intro[one] = intro
  }
  const state = { values: fields, errors }
  return errors.length > 0 ? { ok: false, state } : { ok: true, value: about, state }
}

const textIn = (fields: Fields, name: string): string => {
  const text = fields[name]
  return typeof text === 'string' ? text : ''
}
