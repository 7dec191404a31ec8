import { everyItem, type Form, type Item, isCalculated, isQuestion } from '../form.ts'

/** The items that something in the form is worked out from: those an expression names, with what is below them; else every question. */
export function calculatedFrom(form: Form): Set<string> {
  const every = everyItem(form.items)
  const from = every.filter(isCalculated).flatMap((item) => {
    const named = namedIn(item, every)
    return named.length > 0 ? named : every.filter(isQuestion)
  })
  return new Set(from.map(({ linkId }) => linkId))
}

function namedIn({ linkId: own, calculated = '' }: Item, every: Item[]): Item[] {
  const texts = new Set(calculated.match(/'(?:[^'\\]|\\.)*'/g)?.map((text) => text.slice(1, -1)))
  return everyItem(every.filter(({ linkId }) => linkId !== own && texts.has(linkId)))
}

/** The names that a calculation looks for and nothing in the form has: what it comes to would be wrong without a word. */
export function lostNames({ calculated = '' }: Item, linkIds: { has(linkId: string): boolean }): string[] {
  const names = [...calculated.matchAll(/\blinkId\s*[=~]\s*'([^'\\]*)'/g)].map(([, name = '']) => name)
  return [...new Set(names)].filter((name) => !linkIds.has(name))
}
