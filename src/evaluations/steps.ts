import { type Answers, type Form, type Item, shownItems } from '../questionnaires/index.ts'

/**
 * The steps in which a form is answered: each group at the top is one, and what stands between groups goes with the step before it. A form
 * without groups is one step. A step of which nothing is to be shown is left out.
 */
export function stepsOf(form: Form, answers: Answers): Item[][] {
  const shown = shownItems(form, answers)
  const steps: Item[][] = []
  for (const item of form.items) {
    const last = steps.at(-1)
    if (last && (item.type !== 'group' || isIntroduction(last))) last.push(item)
    else steps.push([item])
  }
  return steps.filter((items) => items.some((item) => isAsked(item, shown)))
}

/** Words alone introduce what follows them. */
const isIntroduction = (items: Item[]): boolean => items.every(({ type }) => type === 'display')

const isAsked = (item: Item, shown: Set<string>): boolean =>
  shown.has(item.linkId) &&
  (item.type === 'group' ? item.items.some((child) => isAsked(child, shown)) : item.type !== 'display')
