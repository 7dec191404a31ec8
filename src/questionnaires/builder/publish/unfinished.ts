import { lostNames } from '../../answers/calculated-from.ts'
import { everyItem, type Form, type Item, questionsOf } from '../../form.ts'
import { isPlaceholder } from '../../shipped/template.ts'
import { type Lacking, lackingIn, wordsIn } from '../languages.ts'

/** What must be in place before a form can be used. */
export type Unfinished =
  | { kind: 'no-questions' }
  | { kind: 'empty-step'; linkId: string }
  | { kind: 'sum-lacks'; linkId: string }
  | { kind: 'no-words'; linkId: string }
  | ({ kind: 'lacks' } & Lacking)

/** All that is missing, in the order of the page; nothing when the form can be used. */
export function unfinishedIn(form: Form): Unfinished[] {
  const wordless = everyItem(form.items).filter(isWordless)
  // What lacks all its words lacks them in each language too: that is said once.
  const said = new Set(everyItem(wordless).map(({ linkId }) => linkId))
  return [
    ...(questionsOf(form).length === 0 ? [{ kind: 'no-questions' as const }] : []),
    ...everyItem(form.items)
      .filter(({ type, items }) => type === 'group' && items.length === 0)
      .map(({ linkId }) => ({ kind: 'empty-step' as const, linkId })),
    ...summed(form),
    ...wordless.map(({ linkId }) => ({ kind: 'no-words' as const, linkId })),
    ...lackingIn(form)
      .filter(({ linkId }) => linkId === undefined || !said.has(linkId))
      .map((lacking) => ({ kind: 'lacks' as const, ...lacking })),
  ]
}

/** An instrument whose owner’s words haven’t been written in. */
const isWordless = (item: Item): boolean =>
  item.instrument !== undefined && everyItem([item]).flatMap(wordsIn).some(isPlaceholder)

/** A sum whose questions have been taken out in part would be another sum. */
function summed({ items }: Form): Unfinished[] {
  const linkIds = new Set(everyItem(items).map(({ linkId }) => linkId))
  return everyItem(items)
    .filter((item) => lostNames(item, linkIds).length > 0)
    .map(({ linkId }) => ({ kind: 'sum-lacks', linkId }))
}
