import { everyItem, type Form, type Item, isQuestion } from '../../form.ts'
import { fits } from '../../understand/conditions.ts'

/** The same items without conditions that can no longer hold: their question is gone, or the answer they wait for. */
export function tidied(items: Item[]): Item[] {
  const questions = new Map(everyItem(items).map((item) => [item.linkId, item]))
  const tidy = (item: Item): Item => {
    const conditions = item.when?.conditions.filter((condition) => {
      const question = questions.get(condition.question)
      return question && isQuestion(question) && fits(condition, question)
    })
    const { when, ...rest } = item
    const kept = when && conditions && conditions.length > 0 ? { when: { ...when, conditions } } : {}
    return { ...rest, ...kept, items: item.items.map(tidy) }
  }
  return items.map(tidy)
}

/** The questions that an item can wait for: asked before it, and not themselves waiting for it. */
export function canWaitFor(form: Form, linkId: string): Item[] {
  const all = everyItem(form.items)
  const at = all.findIndex((item) => item.linkId === linkId)
  const own = new Set(everyItem(all[at] ? [all[at]] : []).map((item) => item.linkId))
  return all
    .slice(0, Math.max(at, 0))
    .filter((item) => isQuestion(item) && !own.has(item.linkId) && !waitsFor(form.items, item.linkId, own))
}

/** Whether an item is shown only because of an answer to one of these, by way of others too. */
function waitsFor(items: Item[], linkId: string, those: Set<string>): boolean {
  const above = new Map(
    everyItem(items).flatMap((item) => item.items.map((child) => [child.linkId, item.linkId])),
  )
  const seen = new Set<string>()
  const follow = (name: string): boolean => {
    if (seen.has(name)) return false
    seen.add(name)
    const item = everyItem(items).find((one) => one.linkId === name)
    const needs = [
      ...(item?.when?.conditions ?? []).map(({ question }) => question),
      above.get(name) ?? [],
    ].flat()
    return needs.some((need) => those.has(need) || follow(need))
  }
  return follow(linkId)
}

/** The items that wait for an answer which comes after them. */
export function askedTooLate(form: Form): Item[] {
  const order = new Map(everyItem(form.items).map(({ linkId }, at) => [linkId, at]))
  const at = (linkId: string): number => order.get(linkId) ?? -1
  return everyItem(form.items).filter(({ linkId, when }) =>
    when?.conditions.some(({ question }) => at(question) > at(linkId)),
  )
}
