import type { ComponentChildren } from 'preact'
import { Button } from '../../../design/button.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { TextArea } from '../../../design/form/text-area.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Icon } from '../../../design/icon/icon.tsx'
import { Row } from '../../../design/layout.tsx'
import { Quiet } from '../../../design/text.tsx'
import { clockTime, dateAndTime, dayOf, inList, weekdayAndDay } from '../../../platform/dates.ts'
import type { FormState } from '../../../platform/form.ts'
import { paths } from '../../paths.ts'
import type { Plan } from '../../plans.ts'
import type { Side } from '../../sides.ts'
import { texts as planTexts } from '../../texts.ts'
import type { Element } from '../elements.ts'
import { longestWords } from '../forms.ts'
import type { Input } from '../queries.ts'
import { texts } from '../texts.ts'

export type Sides = {
  here: Here
  plan: Plan
  element: Element
  /** As far as the one who reads may know of them. */
  inputs: Input[]
  /** When both had handed in. */
  opened: Date | undefined
  /** Whether somebody who has not handed in still may. */
  mayWrite: boolean
  form: FormState
  formToken: string
  /** Below a heading of the second level, the sides are of the third. */
  heading?: 'h2' | 'h3'
}

/** The two columns: what experience knows, what profession knows, and a closed door for what isn't to be read yet. */
export const TwoSides = (props: Sides) => (
  <div class="two-sides">
    <SideCard {...props} side="experience" />
    <SideCard {...props} side="professional" />
  </div>
)

type OfSide = Sides & { side: Side }

const SideCard = (props: OfSide) => {
  const { here, plan, side, inputs, heading: Heading = 'h2' } = props
  const t = texts[here.locale]
  const handedIn = inputs.filter((input) => input.side === side && input.handedInAt)
  const isOpen = handedIn.some(({ words }) => words !== null)
  const writes = plan.me.side === side && mayStillWrite(props)
  const others = firstNames(plan, side, plan.me.id)
  return (
    <section class="side card stack" data-side={side}>
      <Row>
        <span class="side-key" data-side={side} />
        <Heading>{planTexts[here.locale].sides[side]}</Heading>
        <span class="quiet small">
          {inList([...(writes ? [t.youWrite] : []), ...(writes || isOpen ? [] : others)], here.locale)}
        </span>
      </Row>
      {handedIn.map((input) => (input.words === null ? null : <HandedIn {...props} input={input} />))}
      {writes ? (
        <OwnForm {...props} isAdding={handedIn.length > 0} />
      ) : (
        !isOpen && <Closed {...props} handedIn={handedIn} />
      )}
    </section>
  )
}

const mayStillWrite = ({ plan, inputs, mayWrite }: Sides): boolean =>
  mayWrite && !inputs.some(({ accountId, handedInAt }) => accountId === plan.me.id && handedInAt)

const firstNames = ({ members }: Plan, side: Side, except?: number): string[] =>
  members
    .filter((one) => one.side === side && one.id !== except)
    .map(({ name }) => name.split(' ')[0] ?? name)

const HandedIn = ({ here, opened, input: { name, words, handedInAt } }: Sides & { input: Input }) => {
  const t = texts[here.locale]
  return (
    <div class="stack" data-gap="tiny">
      <p class="as-written">{words}</p>
      {handedInAt && (
        <Quiet small>
          {name}. {t.handedInOn(weekdayAndDay(handedInAt, here.locale))}
          {opened && handedInAt > opened && ` (${t.late})`}
        </Quiet>
      )}
    </div>
  )
}

const OwnForm = ({ here, plan, element, side, inputs, form, formToken, isAdding }: OfSide & Adding) => {
  const t = texts[here.locale]
  const mine = inputs.find(({ accountId }) => accountId === plan.me.id)
  return (
    <Form method="post" action={to(here, paths.ownSide(plan.id, element))} formToken={formToken} gap="small">
      {isAdding && <p>{t.addVoice}</p>}
      <TextArea here={here} form={form} name="own" label={t.label[side]} rows={7} maxLength={longestWords} />
      <p class="quiet small" role="status">
        {mine ? t.saved(savedAt(here, mine.writtenAt)) : t.notSaved}
      </p>
      <Quiet small>{t.handInWarning}</Quiet>
      <FormActions>
        <Button kind="secondary">{t.save}</Button>
        <Button action={to(here, paths.handedIn(plan.id, element))}>{t.handIn}</Button>
      </FormActions>
    </Form>
  )
}
type Adding = { isAdding: boolean }

const savedAt = (here: Here, moment: Date): string =>
  dayOf(moment) === dayOf(here.now) ? clockTime(moment, here.locale) : dateAndTime(moment, here.locale)

const Closed = ({ here, plan, side, handedIn }: OfSide & { handedIn: Input[] }) => {
  const t = texts[here.locale]
  const first = handedIn[0]?.handedInAt
  if (firstNames(plan, side).length === 0 && !first) return <ClosedDoor title={t.nobody} />
  return (
    <ClosedDoor title={first ? t.handedInOn(weekdayAndDay(first, here.locale)) : t.notHandedIn}>
      {plan.me.side === undefined
        ? t.opensWhenBoth
        : plan.me.side === side
          ? undefined
          : first
            ? t.opensWhenYou(inList(firstNames(plan, side), here.locale))
            : t.opensWhenThey}
    </ClosedDoor>
  )
}

const ClosedDoor = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <div class="closed-side">
    <span class="round">
      <Icon name="lock" />
    </span>
    <p>
      <strong>{title}</strong>
    </p>
    {children && <Quiet>{children}</Quiet>}
  </div>
)
