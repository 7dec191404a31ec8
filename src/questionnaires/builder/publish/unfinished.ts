import { lostNames } from '../../answers/calculated-from.ts'
import { everyItem, type Form, questionsOf } from '../../form.ts'
import { type Lacking, lackingIn } from '../languages.ts'

/** What must be in place before a form can be used. */
export type Unfinished =
  | { kind: 'no-questions' }
  | { kind: 'empty-step'; linkId: string }
  | { kind: 'sum-lacks'; linkId: string }
  | ({ kind: 'lacks' } & Lacking)

/** All that is missing, in the order of the page; nothing when the form can be used. */
export const unfinishedIn = (form: Form): Unfinished[] => [
  ...(questionsOf(form).length === 0 ? [{ kind: 'no-questions' as const }] : []),
  ...everyItem(form.items)
    .filter(({ type, items }) => type === 'group' && items.length === 0)
    .map(({ linkId }) => ({ kind: 'empty-step' as const, linkId })),
  ...summed(form),
  ...lackingIn(form).map((lacking) => ({ kind: 'lacks' as const, ...lacking })),
]

/** A sum whose questions have been taken out in part would be another sum. */
function summed({ items }: Form): Unfinished[] {
  const linkIds = new Set(everyItem(items).map(({ linkId }) => linkId))
  return everyItem(items)
    .filter((item) => lostNames(item, linkIds).length > 0)
    .map(({ linkId }) => ({ kind: 'sum-lacks', linkId }))
}
