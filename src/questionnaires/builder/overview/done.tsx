import { Button } from '../../../design/button.tsx'
import { Form } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { SavedNote } from '../../../design/saved-note.tsx'
import { inLanguage } from '../../../platform/localised.ts'
import { findItem } from '../outline/find.ts'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'
import type { Overview } from './page.tsx'

/** What one came to the page by doing. */
export type DoneWith = {
  moved?: string | undefined
  removed?: string | undefined
  saved?: string | undefined
}

/** Says what was done, and undoes a removal. */
export function Done({ here, building, done, formToken }: Overview) {
  const t = texts[here.locale]
  if (done.removed !== undefined)
    return <JustRemoved {...{ here, building, formToken }} linkId={done.removed} />
  const saved: Record<string, string> = t.saved
  if (done.saved === undefined || !Object.hasOwn(saved, done.saved)) return null
  return <SavedNote>{saved[done.saved]}</SavedNote>
}

type Props = Pick<Overview, 'building' | 'formToken'> & { here: Here; linkId: string }

function JustRemoved({ here, building, linkId, formToken }: Props) {
  const t = texts[here.locale]
  const gone = building.removed.findLast(({ item }) => item.linkId === linkId)
  if (!gone) return null
  const name = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, here.locale).text
  const always = gone.waited.flatMap((one) => {
    const item = findItem(building.form.items, one.linkId)
    return item && !item.when ? [t.nowAlways(name(item.text))] : []
  })
  return (
    <div class="row">
      <SavedNote>{[t.removed(name(gone.item.text)), ...always].join(' ')}</SavedNote>
      <Form
        method="post"
        action={to(here, paths.putBack(building.questionnaireId, linkId))}
        formToken={formToken}
      >
        <Button kind="secondary">{t.putBack}</Button>
      </Form>
    </div>
  )
}
