import { type Answers, type Form, type Item, shownItems } from '../questionnaires/index.ts'

/** So many questions stand on one page when the form doesn't group them itself: what a phone shows without much scrolling. */
const mostTogether = 4

/**
 * The steps in which a form is answered: each group at the top is one, and questions outside groups come a few at a time. Words alone go with
 * what they introduce. A step of which nothing is to be shown is left out. `isWhole`: all on
 * one page, for those who would rather see where it ends.
 */
export function stepsOf(form: Form, answers: Answers, isWhole = false): Item[][] {
  if (isWhole) return [form.items]
  const shown = shownItems(form, answers)
  const steps: Item[][] = []
  const together = togetherIn(form)
  for (const item of form.items) {
    const last = steps.at(-1)
    if (last && (goesWith(last, item, together) || isIntroduction(last))) last.push(item)
    else steps.push([item])
  }
  return steps.filter((items) => items.some((item) => isAsked(item, shown)))
}

const goesWith = (step: Item[], { type }: Item, together: number): boolean =>
  type !== 'group' && step.every((one) => one.type !== 'group') && step.filter(isAnswered).length < together

/** As many on each page as on the others, so that none stands alone on the last: five are three and two. */
function togetherIn({ items }: Form): number {
  const questions = items.filter((item) => item.type !== 'group' && isAnswered(item)).length
  return Math.ceil(questions / Math.ceil(questions / mostTogether))
}

/** Words alone introduce what follows them. */
const isIntroduction = (items: Item[]): boolean => !items.some(isAnswered)

const isAnswered = ({ type }: Item): boolean => type !== 'display'

const isAsked = (item: Item, shown: Set<string>): boolean =>
  shown.has(item.linkId) &&
  (item.type === 'group' ? item.items.some((child) => isAsked(child, shown)) : item.type !== 'display')
