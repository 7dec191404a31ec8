import { Button } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Details } from '../../design/details.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Quiet } from '../../design/text.tsx'
import { emptyForm, type FormState } from '../../platform/form.ts'
import { mayWrite } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import type { FiguresOfPlan } from '../public-figures/of-plan.ts'
import { PublicFigures } from '../public-figures/view.tsx'
import { StepPage } from '../views/frame.tsx'
import { ActionForm, ActionList } from './action-views.tsx'
import { ChangeForm, ChangeList } from './change-views.tsx'
import type { BeforeAndAfter } from './figures.ts'
import { roundIsOver } from './next-round.ts'
import type { Action, Change } from './queries.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  plan: Plan
  actions: Action[]
  figures: BeforeAndAfter[]
  changes: Change[]
  publicFigures: FiguresOfPlan
  formToken: string
  /** A form that came back. */
  again: { action?: FormState; change?: FormState; figure?: FormState; round?: FormState }
}

/** What is to be better, what everybody is told, and the way round again. */
export const improvementPage = (props: Props) => {
  const { here, plan, again, formToken, actions, figures, changes, publicFigures } = props
  const t = texts[here.locale]
  const errors = Object.values(again).flatMap((form) => form?.errors ?? [])
  const writes = mayWrite(plan)
  return (
    <StepPage here={here} plan={plan} step="improvement" title={t.title} errors={errors}>
      <Section id="tiltak">
        <h2>{t.actions}</h2>
        <p>{t.actionsText}</p>
        <ActionList here={here} plan={plan} actions={actions} figures={figures} formToken={formToken} />
        {writes && (
          <Details summary={t.add} open={again.action !== undefined || actions.length === 0}>
            <ActionForm here={here} plan={plan} form={again.action ?? emptyForm} formToken={formToken} />
          </Details>
        )}
      </Section>
      <Section id="endringer">
        <h2>{t.changes}</h2>
        <p>{t.changesText}</p>
        {!plan.course && <Quiet>{t.withoutCourse}</Quiet>}
        <ChangeList here={here} plan={plan} changes={changes} formToken={formToken} />
        {writes && (
          <Details summary={t.newChange} open={again.change !== undefined}>
            <ChangeForm here={here} plan={plan} form={again.change ?? emptyForm} formToken={formToken} />
          </Details>
        )}
      </Section>
      <PublicFigures {...{ here, plan, formToken }} figures={publicFigures} again={again.figure} />
      <NextRound {...props} />
    </StepPage>
  )
}

const NextRound = ({ here, plan, formToken }: Props) => {
  const t = texts[here.locale]
  return (
    <Card as="section" tone="spruce">
      <h2>{t.nextRound}</h2>
      <p>{roundIsOver(plan) ? t.nextRoundText : t.nextRoundWaits}</p>
      {roundIsOver(plan) && mayWrite(plan) && (
        <Form
          method="post"
          action={to(here, paths.nextRound(plan.id))}
          formToken={formToken}
          hidden={{ round: String(plan.round + 1) }}
        >
          <FormActions>
            <Button icon="refresh">{t.begin(plan.round + 1)}</Button>
          </FormActions>
        </Form>
      )}
    </Card>
  )
}
