import { everyItem, type Form, questionsOf } from '../../form.ts'
import { type Lacking, lackingIn } from '../languages.ts'

/** What must be in place before a form can be used. */
export type Unfinished =
  | { kind: 'no-questions' }
  | { kind: 'empty-step'; linkId: string }
  | ({ kind: 'lacks' } & Lacking)

/** All that is missing, in the order of the page; nothing when the form can be used. */
export const unfinishedIn = (form: Form): Unfinished[] => [
  ...(questionsOf(form).length === 0 ? [{ kind: 'no-questions' as const }] : []),
  ...everyItem(form.items)
    .filter(({ type, items }) => type === 'group' && items.length === 0)
    .map(({ linkId }) => ({ kind: 'empty-step' as const, linkId })),
  ...lackingIn(form).map((lacking) => ({ kind: 'lacks' as const, ...lacking })),
]
