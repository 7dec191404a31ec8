import type { ComponentChildren } from 'preact'
import { Card } from '../../design/card.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Row, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Breadcrumb } from '../../design/page/breadcrumb.tsx'
import { Page } from '../../design/page/page.tsx'
import { Tag } from '../../design/tag.tsx'
import { Ingress, Quiet, Unseen } from '../../design/text.tsx'
import { longDate } from '../../platform/dates.ts'
import type { FieldError } from '../../platform/form.ts'
import { texts as goingOnTexts } from '../going-on/texts.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { type Step, steps } from '../steps.ts'
import { texts } from '../texts.ts'
import { Circle } from './circle.tsx'
import { PhaseStrip } from './phase-strip.tsx'
import { StepList } from './step-list.tsx'
import { WhoDoesWhat } from './who-does-what.tsx'
import { YourTurn } from './your-turn.tsx'

type Props = {
  here: Here
  plan: Plan
  errors?: FieldError[] | undefined
  children: ComponentChildren
}

/** Every page of a plan: what it is called, whose turn it is, the circle, and the ten steps. `name`: a page that is no step. */
export const PlanPage = ({
  here,
  plan,
  step,
  name,
  errors = [],
  children,
}: Props & { step?: Step | undefined; name?: string | undefined }) => {
  const t = texts[here.locale]
  const called = step ? t.steps[step] : name
  const trail = [
    { title: t.plans, href: to(here, paths.plans()) },
    called ? { title: plan.title, href: to(here, paths.plan(plan.id)) } : { title: plan.title },
    ...(called ? [{ title: called }] : []),
  ]
  const title = called ? `${called}: ${plan.title}` : plan.title
  return (
    <Page here={here} title={title} errors={errors} isPrivate>
      <Band tone="sand" tight>
        <Stack>
          <Breadcrumb here={here} trail={trail} />
          <Row apart>
            {called ? <p class="plan-title">{plan.title}</p> : <h1>{plan.title}</h1>}
            <RoundNow here={here} plan={plan} />
          </Row>
          <Stopped here={here} plan={plan} leadsOn={name !== goingOnTexts[here.locale].title} />
          <YourTurn here={here} plan={plan} />
        </Stack>
      </Band>
      {step && <PhaseStrip here={here} now={plan.now} />}
      <Band tight>
        <div class="plan-room">
          {!step && <TheCircle here={here} plan={plan} />}
          <Stack gap="large">
            <ErrorSummary here={here} errors={errors} />
            {children}
          </Stack>
          {step && <TheCircle here={here} plan={plan} step={step} />}
        </div>
      </Band>
    </Page>
  )
}

/** Where the plan is: beside everything on a wide screen, and stays there; on a phone first in the plan, and last on the page of a step. */
const TheCircle = ({ here, plan, step }: Pick<Props, 'here' | 'plan'> & { step?: Step }) => (
  <div class="plan-map no-print" id="sirkelen">
    <h2>
      <Unseen>{texts[here.locale].whereYouAre}</Unseen>
    </h2>
    <Circle here={here} done={plan.done} now={plan.now} />
    <StepList here={here} plan={plan} shown={step} />
  </div>
)

/** Which turn of the circle it is, and from the second on the way to what came of those before. */
const RoundNow = ({ here, plan: { id, round } }: Pick<Props, 'here' | 'plan'>) => {
  const words = texts[here.locale].round(round)
  return round > 1 ? <Link href={to(here, paths.rounds(id))}>{words}</Link> : <Tag>{words}</Tag>
}

type StepProps = Props & { step: Step; title?: ComponentChildren; ingress?: ComponentChildren }

/** The page of one step: which it is, what it is for in two sentences, who does what, then its matter. */
export const StepPage = ({ here, plan, step, title, ingress, errors, children }: StepProps) => {
  const t = texts[here.locale]
  return (
    <PlanPage here={here} plan={plan} step={step} errors={errors}>
      <Stack gap="small">
        <Quiet>{t.stepAbove(steps.indexOf(step) + 1, t.steps[step])}</Quiet>
        <h1>{title ?? t.steps[step]}</h1>
        <Ingress>{ingress ?? t.purpose[step]}</Ingress>
        {!ingress && <WhoDoesWhat here={here} plan={plan} step={step} />}
      </Stack>
      {children}
    </PlanPage>
  )
}

/** Why nothing happens in the plan, on each of its pages; with the way to where it is taken up again. */
const Stopped = ({
  here,
  plan: { id, paused, closed },
  leadsOn,
}: Pick<Props, 'here' | 'plan'> & { leadsOn: boolean }) => {
  const t = texts[here.locale]
  const stopped = closed ?? paused
  if (!stopped) return null
  return (
    <Card gap="small">
      <p>
        <strong>{closed ? t.closed : t.paused}.</strong> {stopped.because}
      </p>
      <p class="quiet small">
        {t.since(longDate(stopped.at, here.locale))}{' '}
        {leadsOn && <Link href={to(here, paths.goingOn(id))}>{goingOnTexts[here.locale].title}</Link>}
      </p>
    </Card>
  )
}
