import { everyItem, type Form, type Item, isQuestion } from '../../form.ts'
import { isBlock, isStep } from '../outline/find.ts'
import { canMove } from '../outline/move.ts'

/** A line of the form as it is put together: a heading, a question with its number, questions that belong together, or what is worked out. */
export type Line = {
  kind: 'step' | 'question' | 'block' | 'text' | 'sum'
  item: Item
  /** Of the first question in it, among all that are asked. */
  number: number
  isInStep: boolean
  canGoUp: boolean
  canGoDown: boolean
}

/** The lines of a form, in the order of the page. */
export function linesOf({ items }: Form): Line[] {
  let asked = 0
  const line = (item: Item, isInStep: boolean): Line => {
    const kind = kindOf(item)
    const number = asked + 1
    asked += kind === 'step' ? 0 : everyItem([item]).filter(isQuestion).length
    return {
      ...{ kind, item, number, isInStep },
      canGoUp: canMove(items, item.linkId, 'up'),
      canGoDown: canMove(items, item.linkId, 'down'),
    }
  }
  return items.flatMap((item) => [
    line(item, false),
    ...(isStep(item) ? item.items.map((inside) => line(inside, true)) : []),
  ])
}

function kindOf(item: Item): Line['kind'] {
  if (isStep(item)) return 'step'
  if (isBlock(item)) return 'block'
  if (item.calculated !== undefined) return 'sum'
  return item.type === 'display' ? 'text' : 'question'
}
