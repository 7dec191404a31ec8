import { type Answers, type Condition, everyItem, type Form, type Item, type Value } from '../form.ts'

/** The linkIds of what is shown, given the answers so far: its own conditions hold, and what it stands under is shown. */
export function shownItems(form: Form, answers: Answers): Set<string> {
  const byId = new Map(everyItem(form.items).map((item) => [item.linkId, item]))
  const parents = new Map(
    everyItem(form.items).flatMap((item) => item.items.map(({ linkId }) => [linkId, item.linkId] as const)),
  )
  const known = new Map<string, boolean>()
  const isShown = (item: Item): boolean => {
    const before = known.get(item.linkId)
    if (before !== undefined) return before
    known.set(item.linkId, false)
    const above = byId.get(parents.get(item.linkId) ?? '')
    const shown = (!above || isShown(above)) && holds(item, answerOf)
    known.set(item.linkId, shown)
    return shown
  }
  // A question that isn't asked has no answer, whatever was answered before.
  const answerOf = (linkId: string): Value[] => {
    const item = byId.get(linkId)
    return item && isShown(item) ? [answers[linkId] ?? []].flat() : []
  }
  return new Set([...byId.values()].filter(isShown).map(({ linkId }) => linkId))
}

function holds({ when }: Item, answerOf: (linkId: string) => Value[]): boolean {
  if (!when) return true
  const one = (condition: Condition): boolean => isMet(condition, answerOf(condition.question))
  return when.all ? when.conditions.every(one) : when.conditions.some(one)
}

/** As FHIR has it: met when one of the answers meets it; without an answer only "exists = false" is. */
export function isMet({ operator, answer }: Condition, answers: Value[]): boolean {
  if (operator === 'exists') return answers.length > 0 === answer
  return answers.some((given) => compare(operator, given, answer))
}

function compare(operator: Exclude<Condition['operator'], 'exists'>, given: Value, answer: Value): boolean {
  const own = typeof given === 'object' ? given.other : given
  // A choice's code is a text, also where the condition has it as a number.
  const asked = typeof own === 'string' ? String(answer) : answer
  switch (operator) {
    case '=':
      return own === asked
    case '!=':
      return own !== asked
    case '>':
      return own > asked
    case '<':
      return own < asked
    case '>=':
      return own >= asked
    case '<=':
      return own <= asked
    default:
      operator satisfies never
      return false
  }
}
