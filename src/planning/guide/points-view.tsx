import { Button } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Checklist } from '../../design/facts.tsx'
import { CheckList } from '../../design/form/choices.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { SavedNote } from '../../design/saved-note.tsx'
import { inLanguage } from '../../platform/localised.ts'
import { mayWrite } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import type { PlanGuide } from './queries.ts'
import { heldOf } from './rules.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  plan: Plan
  guide: PlanGuide
  settled: string[]
  saved: boolean
  formToken: string
}

/** What the programme asks a group to settle, besides what all plans settle. */
export const GuidePoints = ({ here, plan, guide, settled, saved, formToken }: Props) => {
  const t = texts[here.locale]
  const points = heldOf(guide.standings, 'anchoring')
  if (points.length === 0) return null
  const title = t.checklist(inLanguage(guide.programme.title, here.locale).text)
  const named = points.map(({ key, title }) => ({ value: key, label: inLanguage(title, here.locale).text }))
  const form = { values: { points: settled }, errors: [] }
  return (
    <Card as="section" id="konsept">
      {saved && <SavedNote>{t.savedPoints}</SavedNote>}
      {mayWrite(plan) ? (
        <Form method="post" action={to(here, paths.guidePoints(plan.id))} formToken={formToken}>
          <CheckList {...{ here, form }} name="points" label={title} hint={t.checklistHint} options={named} />
          <FormActions>
            <Button kind="secondary">{t.save}</Button>
          </FormActions>
        </Form>
      ) : (
        <>
          <h2>{title}</h2>
          <Checklist items={named.filter(({ value }) => settled.includes(value)).map(({ label }) => label)} />
        </>
      )}
    </Card>
  )
}
