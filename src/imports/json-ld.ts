import { locales } from '../platform/locale.ts'

// What a value in JSON-LD may look like, read the same way whichever was written.

export type Node = Record<string, unknown>

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One value or a list of them: always a list. */
export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

export const nodesOf = (value: unknown): Node[] => listOf(value).filter(isNode)

/** Whether something is of this kind: "Course", "schema:Course" and "https://schema.org/Course" are the same. */
export const isA = (node: Node, type: string): boolean =>
  listOf(node['@type']).some((one) => nameIn(one) === type)

/** Course, of https://schema.org/Course. */
export const nameIn = (value: unknown): string =>
  typeof value === 'string' ? (value.split(/[/:#]/).at(-1) ?? '') : ''

/** A text or a number as text. */
export const plain = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'number'
      ? String(value)
      : isNode(value)
        ? plain(value['@value'])
        : undefined

/** What something is called by others: its identifier, plain or as a PropertyValue, else its address. */
export const idOf = (node: Node): string | undefined => {
  const [identifier] = listOf(node.identifier)
  return plain(isNode(identifier) ? identifier.value : identifier) ?? plain(node['@id']) ?? plain(node.url)
}

/** The languages of a text and its words: plain text is bokmål, others say which they are. */
export const textsOf = (value: unknown): { locale: string; words: string }[] =>
  listOf(value).flatMap((one) => {
    if (typeof one === 'string') return [{ locale: 'nb', words: one }]
    if (!isNode(one)) return []
    const words = plain(one['@value'])
    if (words !== undefined) return [{ locale: languageIn(one['@language']), words }]
    return locales.flatMap((locale) =>
      typeof one[locale] === 'string' ? [{ locale, words: one[locale] }] : [],
    )
  })

/** nn, of nn-NO; Norwegian without saying which standard is bokmål. */
export const languageIn = (tag: unknown): string => {
  const language = typeof tag === 'string' ? (tag.toLowerCase().split('-')[0] ?? '') : 'nb'
  return language === 'no' ? 'nb' : language
}
