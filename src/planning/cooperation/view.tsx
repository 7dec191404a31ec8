import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Quiet } from '../../design/text.tsx'
import type { FormState } from '../../platform/form.ts'
import type { Evaluation } from '../evaluation/queries.ts'
import type { RunAsHeld } from '../holding/runs.ts'
import { SessionsAsHeld } from '../holding/sessions-as-held.tsx'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { StepPage } from '../views/frame.tsx'
import { Cooperation } from './cooperation-view.tsx'
import type { Rating } from './rating.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  plan: Plan
  ratings: Rating[]
  /** The last run that has begun. */
  run: RunAsHeld | undefined
  evaluation: Evaluation | undefined
  form: FormState
  formToken: string
}

/** What both sides have before them when they meet again: what happened, what was answered, and how they worked. */
export const cooperationPage = (props: Props) => {
  const { here, plan, run, evaluation, form } = props
  const t = texts[here.locale]
  return (
    <StepPage here={here} plan={plan} step="evaluation-meeting" errors={form.errors}>
      <Section>
        <h2>{t.happened}</h2>
        {run ? <SessionsAsHeld here={here} sessions={run.asHeld} /> : <Quiet>{t.nothing}</Quiet>}
      </Section>
      <Section>
        <h2>{t.evaluated}</h2>
        {evaluation?.found ? (
          <p class="as-written">{evaluation.found}</p>
        ) : (
          <p>
            <Link href={to(here, paths.step(plan.id, 'evaluation'))}>{t.notEvaluated}</Link>
          </p>
        )}
      </Section>
      <Cooperation {...props} />
    </StepPage>
  )
}
