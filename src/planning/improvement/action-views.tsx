import { Button, ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { DateField } from '../../design/form/date-field.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { Select } from '../../design/form/select.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { CardList, Row } from '../../design/layout.tsx'
import { Tag } from '../../design/tag.tsx'
import { Quiet, Unseen } from '../../design/text.tsx'
import { dayOf, longDate } from '../../platform/dates.ts'
import type { FormState } from '../../platform/form.ts'
import { mayWrite } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { FigureOfAction } from './figure-view.tsx'
import type { BeforeAndAfter } from './figures.ts'
import { longest } from './forms.ts'
import type { Action } from './queries.ts'
import { texts } from './texts.ts'

type ListProps = {
  here: Here
  plan: Plan
  actions: Action[]
  figures: BeforeAndAfter[]
  formToken: string
}

/** The actions, the open ones first, each with the one tap that ends it. */
export const ActionList = ({ actions, ...props }: ListProps) =>
  actions.length === 0 ? (
    <Quiet>{texts[props.here.locale].noActions}</Quiet>
  ) : (
    <CardList>
      {actions.map((action) => (
        <ActionCard {...props} action={action} />
      ))}
    </CardList>
  )

const ActionCard = ({
  here,
  plan,
  action,
  figures,
  formToken,
}: Omit<ListProps, 'actions'> & { action: Action }) => {
  const t = texts[here.locale]
  const { doneAt, waivedAt, settledBy } = action
  const isOpen = !doneAt && !waivedAt
  const figure = figures.find(({ actionId }) => actionId === action.id)
  return (
    <Card as="li" gap="small">
      <p>
        <strong>{action.what}</strong>
      </p>
      {action.because && (
        <p>
          {t.because} {action.because}
        </p>
      )}
      {figure && <FigureOfAction here={here} figure={figure} isDone={doneAt !== null} />}
      {isOpen && (
        <Row>
          <span>{t.owner(action.owner, longDate(new Date(action.due), here.locale))}</span>
          {action.due < dayOf(here.now) && <Tag>{t.late}</Tag>}
        </Row>
      )}
      {doneAt && <Quiet>{t.done(settledBy ?? '', longDate(doneAt, here.locale))}</Quiet>}
      {waivedAt && (
        <Quiet>
          {t.waived(settledBy ?? '', longDate(waivedAt, here.locale))} {action.waivedBecause}
        </Quiet>
      )}
      {isOpen && mayWrite(plan) && (
        <Form method="post" action={to(here, paths.actionDone(plan.id, action.id))} formToken={formToken}>
          <FormActions>
            <Button kind="secondary" icon="check">
              {t.isDone}
              <Unseen>{t.unseenOf(action.what)}</Unseen>
            </Button>
            <ButtonLink kind="tertiary" href={to(here, paths.actionWaived(plan.id, action.id))}>
              {t.waive}
              <Unseen>{t.unseenOf(action.what)}</Unseen>
            </ButtonLink>
          </FormActions>
        </Form>
      )}
    </Card>
  )
}

type FormProps = { here: Here; plan: Plan; form: FormState; formToken: string }

/** What, why, who and by when. */
export const ActionForm = ({ here, plan, form, formToken }: FormProps) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <Form
      method="post"
      action={to(here, paths.actions(plan.id))}
      formToken={formToken}
      hidden={{ finding: String(form.values.finding ?? '') }}
    >
      <TextField {...field} name="what" label={t.what} hint={t.whatHint} maxLength={longest.what} />
      <TextArea
        {...field}
        name="why"
        label={t.why}
        hint={t.whyHint}
        rows={2}
        maxLength={longest.why}
        optional
      />
      <Select
        {...field}
        name="owner"
        label={t.who}
        options={plan.members.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <DateField {...field} name="due" label={t.due} />
      <FormActions>
        <Button>{t.save}</Button>
      </FormActions>
    </Form>
  )
}
