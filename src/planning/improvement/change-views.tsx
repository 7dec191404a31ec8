import { Button } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { type Here, to } from '../../design/here.ts'
import { CardList } from '../../design/layout.tsx'
import { Localised } from '../../design/localised.tsx'
import { Tag } from '../../design/tag.tsx'
import { Quiet } from '../../design/text.tsx'
import { longDate } from '../../platform/dates.ts'
import type { FormState } from '../../platform/form.ts'
import { mayWrite } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import type { Side } from '../sides.ts'
import { SidesSay } from '../views/sides-say.tsx'
import { longest } from './forms.ts'
import type { Change } from './queries.ts'
import { texts } from './texts.ts'

type ListProps = { here: Here; plan: Plan; changes: Change[]; formToken: string }

/** What the group would tell everybody, and which side's yes it waits for. */
export const ChangeList = ({ changes, ...props }: ListProps) =>
  changes.length === 0 ? (
    <Quiet>{texts[props.here.locale].noChanges}</Quiet>
  ) : (
    <CardList>
      {changes.map((change) => (
        <ChangeCard {...props} change={change} />
      ))}
    </CardList>
  )

const ChangeCard = ({ here, plan, change, formToken }: Omit<ListProps, 'changes'> & { change: Change }) => {
  const t = texts[here.locale]
  const saidYes = (side: Side | undefined) => change.agreed.some((agreed) => agreed.side === side)
  const mayAgree = mayWrite(plan) && plan.me.side !== undefined && !saidYes(plan.me.side)
  return (
    <Card as="li" gap="small">
      <p>
        «<Localised here={here} text={change.said} />»
      </p>
      <p>
        <strong>
          <Localised here={here} text={change.changed} />
        </strong>
      </p>
      <Quiet>{t.proposedBy(change.proposedBy, longDate(change.proposedAt, here.locale))}</Quiet>
      {change.publishedAt ? <Tag>{t.shown}</Tag> : <SidesSay here={here} agreed={change.agreed} words={t} />}
      {mayAgree && (
        <Form method="post" action={to(here, paths.changeAgreed(plan.id, change.id))} formToken={formToken}>
          <FormActions>
            <Button kind="secondary" icon="check">
              {t.yes}
            </Button>
          </FormActions>
        </Form>
      )}
    </Card>
  )
}

type FormProps = { here: Here; plan: Plan; form: FormState; formToken: string }

/** What participants said and what was changed, in both written standards. */
export const ChangeForm = ({ here, plan, form, formToken }: FormProps) => {
  const t = texts[here.locale]
  const part = (name: 'said' | 'changed', locale: 'nb' | 'nn', hint?: string) => (
    <TextArea
      here={here}
      form={form}
      name={`${name}-${locale}`}
      label={`${t[name]} (${locale === 'nb' ? t.inNb : t.inNn})`}
      hint={hint}
      rows={2}
      lang={locale}
      maxLength={longest.said}
      optional={locale === 'nn'}
    />
  )
  return (
    <Form method="post" action={to(here, paths.changes(plan.id))} formToken={formToken}>
      {part('said', 'nb', t.saidHint)}
      {part('changed', 'nb')}
      {part('said', 'nn')}
      {part('changed', 'nn')}
      <FormActions>
        <Button>{t.propose}</Button>
      </FormActions>
    </Form>
  )
}
