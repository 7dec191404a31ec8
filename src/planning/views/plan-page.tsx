import { ButtonLink } from '../../design/button.tsx'
import { type Here, to } from '../../design/here.ts'
import { Columns, Section, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Ingress, Quiet } from '../../design/text.tsx'
import { emptyForm } from '../../platform/form.ts'
import type { Focus } from '../elements/focus.ts'
import { texts as elementTexts } from '../elements/texts.ts'
import { TwoSides } from '../elements/views/side.tsx'
import type { Facts } from '../gauge/rules.ts'
import { Gauge } from '../gauge/view.tsx'
import type { PlanGuide } from '../guide/queries.ts'
import { GuideNote } from '../guide/read.tsx'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { steps } from '../steps.ts'
import { texts } from '../texts.ts'
import { WaitsForWhom } from '../waiting/view.tsx'
import { PlanPage } from './frame.tsx'
import { Members } from './members.tsx'
import { WholePlan } from './whole-plan.tsx'

type Props = {
  here: Here
  plan: Plan
  focus: Focus | undefined
  gauge: Facts
  guide: PlanGuide | undefined
  formToken: string
}

/** A plan at a glance: where it stands, what waits on whom, who plans, and whether they do it as equals. */
export const planPage = ({ here, plan, focus, gauge, guide, formToken }: Props) => (
  <PlanPage here={here} plan={plan}>
    {focus ? (
      <QuestionNow here={here} plan={plan} focus={focus} formToken={formToken} />
    ) : (
      <StepNow here={here} plan={plan} />
    )}
    {plan.waits.length > 0 && <WaitsForWhom here={here} waits={plan.waits} />}
    <GuideNote here={here} planId={plan.id} guide={guide} />
    <Columns kind="equal">
      <Gauge here={here} facts={gauge} planId={plan.id} />
      <Members here={here} plan={plan} />
    </Columns>
    <WholePlan here={here} plan={plan} />
  </PlanPage>
)

const StepNow = ({ here, plan }: Pick<Props, 'here' | 'plan'>) => {
  const t = texts[here.locale]
  return (
    <Section>
      <Stack gap="tiny">
        <Quiet>{t.stepNumber(steps.indexOf(plan.now) + 1)}</Quiet>
        <h2>{t.steps[plan.now]}</h2>
        <Ingress>{t.purpose[plan.now]}</Ingress>
      </Stack>
      <ButtonLink href={to(here, paths.step(plan.id, plan.now))}>{t.goTo}</ButtonLink>
    </Section>
  )
}

/** While the sides write apart, the question that waits is answered here. */
const QuestionNow = ({ here, plan, focus: { element, inputs }, formToken }: Asked) => {
  const t = elementTexts[here.locale]
  const mine = inputs.find(({ accountId }) => accountId === plan.me.id)
  const form = { ...emptyForm, values: { own: mine?.words ?? '' } }
  const mayWrite = !plan.paused && !plan.closed
  return (
    <Section>
      <Stack gap="tiny">
        <Quiet>
          {texts[here.locale].stepAbove(steps.indexOf('meetings') + 1, texts[here.locale].steps.meetings)}
        </Quiet>
        <h2>{t.questions[element]}</h2>
        <p>{t.apartFirst}</p>
      </Stack>
      <TwoSides
        {...{ here, plan, element, inputs, mayWrite, form, formToken }}
        opened={undefined}
        heading="h3"
      />
      <p>
        <Link href={to(here, paths.step(plan.id, 'meetings'))}>{t.six}</Link>
      </p>
    </Section>
  )
}
type Asked = Pick<Props, 'here' | 'plan' | 'formToken'> & { focus: Focus }
