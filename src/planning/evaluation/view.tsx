import { Button } from '../../design/button.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { Link } from '../../design/link.tsx'
import { SavedNote } from '../../design/saved-note.tsx'
import { Quiet } from '../../design/text.tsx'
import { longDate } from '../../platform/dates.ts'
import type { FormState } from '../../platform/form.ts'
import type { InBrief } from '../../results/index.ts'
import type { PlanGuide } from '../guide/queries.ts'
import { GuideForms } from '../guide/read.tsx'
import { mayWrite } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { StepPage } from '../views/frame.tsx'
import { type Asked, HowAsked } from './asked-view.tsx'
import { longest } from './forms.ts'
import type { Evaluation } from './queries.ts'
import { Findings, ResultsInBrief } from './results-view.tsx'
import { texts } from './texts.ts'

type Props = {
  here: Here
  plan: Plan
  evaluation: Evaluation | undefined
  form: FormState
  saved: boolean
  guide: PlanGuide | undefined
  results: InBrief | undefined
  howAsked: Asked
  formToken: string
}

/** Where participants were asked, and what the group takes from their answers to its own meeting. */
export const evaluationPage = (props: Props) => {
  const { here, plan, evaluation, form, saved, guide, results, howAsked } = props
  const t = texts[here.locale]
  return (
    <StepPage here={here} plan={plan} step="evaluation" errors={form.errors}>
      {!howAsked.asked && <HowAsked here={here} plan={plan} {...howAsked} />}
      {plan.course && <ResultsInBrief here={here} plan={plan} results={results} />}
      <Findings here={here} plan={plan} results={results} />
      {howAsked.asked && <HowAsked here={here} plan={plan} {...howAsked} />}
      <GuideForms here={here} guide={guide} />
      <h2>{t.own}</h2>
      {saved && <SavedNote>{t.saved}</SavedNote>}
      {mayWrite(plan) ? <Write {...props} /> : evaluation && <Read {...props} evaluation={evaluation} />}
      {evaluation && <Quiet>{t.by(evaluation.writtenBy, longDate(evaluation.writtenAt, here.locale))}</Quiet>}
    </StepPage>
  )
}

const Write = ({ here, plan, form, formToken }: Props) => {
  const t = texts[here.locale]
  const field = { here, form, optional: true }
  return (
    <Form method="post" action={to(here, paths.step(plan.id, 'evaluation'))} formToken={formToken}>
      <TextField {...field} name="url" label={t.url} autocomplete="off" maxLength={longest.url} />
      <TextField {...field} name="answered" label={t.answered} inputmode="numeric" width="short" />
      <TextArea
        {...field}
        name="found"
        label={t.found}
        hint={t.foundHint}
        rows={6}
        maxLength={longest.found}
      />
      <FormActions>
        <Button>{t.save}</Button>
      </FormActions>
    </Form>
  )
}

const Read = ({ here, evaluation: { url, answered, found } }: Props & { evaluation: Evaluation }) => {
  const t = texts[here.locale]
  return (
    <>
      {url && <Link href={url}>{t.url}</Link>}
      {answered !== null && (
        <p>
          {t.answered} <strong>{answered}</strong>
        </p>
      )}
      {found && <p class="as-written">{found}</p>}
    </>
  )
}
