import type { Locale } from '../platform/locale.ts'
import { inLanguage } from '../platform/localised.ts'
import type { Read } from './find.ts'
import { sentenceTexts as words } from './sentence-texts.ts'

type Found = Read & { total: number; elsewhere: number }

/** What was found for the reader, in a sentence: "12 kurs om demens for pårørende, nær Bodø". */
export function headingOf(result: Found, locale: Locale): string {
  const t = words[locale]
  const whom = result.roles.map((role) => t.whom[role])
  return sentenceOf(
    result,
    locale,
    aboutWhat(result, locale) + (whom.length > 0 ? ` ${t.for(list(whom, locale))}` : ''),
  )
}

const longestTitle = 58 // search engines and tabs cut what is longer, with the name of the site after it

/** The same for the browser's tab, without the details when there are many. */
export function titleOf(result: Found, locale: Locale): string {
  const heading = headingOf(result, locale)
  return heading.length <= longestTitle ? heading : sentenceOf(result, locale, '')
}

function sentenceOf({ total, elsewhere, where }: Found, locale: Locale, details: string): string {
  const t = words[locale]
  const near = where.kind === 'known' ? t.near(where.municipality.name) : undefined
  const count = total - elsewhere
  if (count > 0) return `${counted(count, locale)}${details}${near ? `, ${near}` : ''}`
  return `${t.none}${details}${near ? ` ${near}` : ''} ${t.now}`
}

/** "1 kurs", "12 courses". */
export const counted = (count: number, locale: Locale): string => {
  const { one, other } = words[locale].courses
  return `${numbers[locale].format(count)} ${plurals[locale].select(count) === 'one' ? one : other}`
}

function aboutWhat({ themes, understood, search }: Read, locale: Locale): string {
  const t = words[locale]
  if (themes.length > 0)
    return ` ${t.about(
      list(
        themes.map((theme) => nameOf(theme, locale)),
        locale,
        'disjunction',
      ),
    )}`
  if (understood.rest.length > 0) return ` ${t.with(search.plain ? search.q : understood.rest.join(' '))}`
  return ''
}

/** What a theme is called in a sentence; where a word may mean several, the word. */
export function nameOf({ word, names }: Read['themes'][number], locale: Locale): string {
  const [name, ...others] = names
  return name && others.length === 0 ? asInSentence(inLanguage(name, locale).text) : word
}

/** A part of a sentence, and the word in it that matters. */
export type Part = { before: string; strong: string }

export type UnderstoodSentence = { start: string; parts: Part[] }

/** "Vi forsto «mamma har demens» som demens og at du er pårørende." Nothing when the words said just that. */
export function understoodAs(result: Read, locale: Locale): UnderstoodSentence | undefined {
  const { search, understood, themes, where } = result
  const t = words[locale].understood
  const themeParts = themes.map((theme) => ({ before: t.as, strong: meaningOf(theme, locale) }))
  const roleParts = search.role ? [] : understood.roles.map((role) => t.roles[role])
  const placeParts =
    search.municipality === '' && where.kind === 'known'
      ? [{ before: t.near, strong: where.municipality.name }]
      : []
  const parts = [...themeParts, ...roleParts, ...placeParts]
  if (parts.length === 0 || (parts.length === 1 && saysTheSame(search.q, themes))) return undefined
  return { start: themes.length > 0 ? t.start(search.q) : t.startFrom(search.q), parts }
}

const meaningOf = ({ names, word }: Read['themes'][number], locale: Locale): string =>
  names.length > 0
    ? list(
        names.map((name) => asInSentence(inLanguage(name, locale).text)),
        locale,
        'disjunction',
      )
    : word

const saysTheSame = (q: string, [theme]: Read['themes']): boolean =>
  theme?.names.length === 1 &&
  Object.values(theme.names[0] ?? {}).some((name) => name.toLowerCase() === q.toLowerCase())

/** When nothing was for who asks, and the courses are for others. */
export const missedOf = ({ missedRoles }: Read, locale: Locale): string | undefined =>
  missedRoles.length > 0
    ? words[locale].missed(
        list(
          missedRoles.map((role) => words[locale].whom[role]),
          locale,
        ),
      )
    : undefined

/** In which order the courses stand. */
export function orderOf({ where, themes, understood }: Read, locale: Locale): string {
  const t = words[locale].order
  const byLikeness = themes.length === 0 && understood.rest.length > 0
  if (where.kind === 'known') return byLikeness ? t.likestThenNearest : t.nearest
  return byLikeness ? t.likest : t.soonest
}

/** How many of the courses are only for others than the reader. */
export const elsewhereOf = ({ elsewhere }: Found, locale: Locale): string | undefined =>
  elsewhere > 0 ? words[locale].elsewhere(numbers[locale].format(elsewhere), elsewhere) : undefined

/** A theme's name inside a sentence: "demens", but "KOLS" and "Downs syndrom". */
const asInSentence = (name: string): string =>
  /^(\p{Lu}\p{Lu}|Down|Parkinson|Crohn)/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)

/** What stands before the part with this index, of so many: nothing, a comma, or "og". */
export const joint = (index: number, count: number, locale: Locale): string =>
  index === 0 ? '' : index === count - 1 ? ` ${words[locale].and} ` : ', '

export function list(
  items: string[],
  locale: Locale,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return lists[type][locale].format(items)
}

const languageTags: Record<Locale, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }
const lists = {
  conjunction: byLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' })),
  disjunction: byLocale((tag) => new Intl.ListFormat(tag, { type: 'disjunction' })),
}
const plurals = byLocale((tag) => new Intl.PluralRules(tag))
const numbers = byLocale((tag) => new Intl.NumberFormat(tag === 'nn-NO' ? 'nb-NO' : tag))

function byLocale<T>(make: (tag: string) => T): Record<Locale, T> {
  return { nb: make(languageTags.nb), nn: make(languageTags.nn), en: make(languageTags.en) }
}
