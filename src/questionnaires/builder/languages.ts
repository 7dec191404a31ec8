import { type Locale, locales } from '../../platform/locale.ts'
import { everyItem, type Form, type Item, type Words } from '../form.ts'

/** The languages a form is to be in: those its title is in. */
export const languagesMeant = ({ title }: Pick<Form, 'title'>): Locale[] =>
  locales.filter((locale) => title[locale])

/** Words that are there in one language and lacking in another the form is to be in. `linkId` is absent for the form’s own. */
export type Lacking = { linkId?: string; locale: Locale }

/** What must be written before the form is whole. */
export function lackingIn(form: Form): Lacking[] {
  const languages = languagesMeant(form)
  const lacks = (words: Words[], linkId?: string): Lacking[] =>
    languages
      .filter((locale) => words.some((one) => Object.keys(one).length > 0 && !one[locale]))
      .map((locale) => ({ ...(linkId === undefined ? {} : { linkId }), locale }))
  return [
    ...lacks([form.title, form.intro ?? {}]),
    ...everyItem(form.items).flatMap((item) => lacks(wordsIn(item), item.linkId)),
  ]
}

/** Every text of an item. */
export const wordsIn = ({ text, help = {}, lower = {}, upper = {}, options }: Item): Words[] => [
  text,
  help,
  lower,
  upper,
  ...options.map(({ display }) => display),
]
