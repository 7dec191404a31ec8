import { Button } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { Details } from '../../../design/details.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { TextArea } from '../../../design/form/text-area.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Icon } from '../../../design/icon/icon.tsx'
import { Section } from '../../../design/layout.tsx'
import { Quiet } from '../../../design/text.tsx'
import { dateAndTime, weekdayAndDay } from '../../../platform/dates.ts'
import type { FormState } from '../../../platform/form.ts'
import { paths } from '../../paths.ts'
import type { Plan } from '../../plans.ts'
import { type Side, sides } from '../../sides.ts'
import { texts as planTexts } from '../../texts.ts'
import type { Element } from '../elements.ts'
import { longestWords } from '../forms.ts'
import type { Version } from '../queries.ts'
import { texts } from '../texts.ts'
import { History } from './history.tsx'

export type Common = {
  here: Here
  plan: Plan
  element: Element
  /** Both sides have handed in; otherwise it is shown for the words of one who was too early. */
  isOpen: boolean
  /** The one that stands first. */
  versions: Version[]
  form: FormState
  formToken: string
  mayWrite: boolean
}

/** The common text: what stands, each side's yes, a new version, and all the old ones. */
export const CommonText = (props: Common) => {
  const { here, isOpen, versions, form, mayWrite } = props
  const t = texts[here.locale]
  const [standing] = versions
  return (
    <Section id="felles">
      <h2>{t.common}</h2>
      {isOpen && !standing && <p>{t.commonFrom}</p>}
      {standing && <Standing {...props} standing={standing} />}
      {mayWrite && !standing && <CommonForm {...props} warning={t.asksBoth} />}
      {mayWrite && standing && (
        <Details summary={t.newVersion} open={form.errors.length > 0}>
          <CommonForm {...props} warning={t.asksBothAgain} />
        </Details>
      )}
      {versions.length > 0 && <History here={here} versions={versions} />}
    </Section>
  )
}

const Standing = (props: Common & { standing: Version }) => {
  const { here, standing } = props
  const t = texts[here.locale]
  const isLocked = standing.yes.length === sides.length
  return (
    <Card tone={isLocked ? 'spruce' : undefined}>
      <p class="as-written">{standing.words}</p>
      <Quiet small>{t.stands(standing.by, dateAndTime(standing.writtenAt, here.locale))}</Quiet>
      {isLocked && (
        <p class="row">
          <Icon name="lock" />
          <strong>{t.locked}</strong>
        </p>
      )}
      <ul class="waits-for">
        {sides.map((side) => (
          <YesOf {...props} side={side} />
        ))}
      </ul>
    </Card>
  )
}

const YesOf = ({ here, plan, element, standing, formToken, side, mayWrite }: OfSide) => {
  const t = texts[here.locale]
  const yes = standing.yes.find((one) => one.side === side)
  return (
    <li>
      <span class="side-key" data-side={side} />
      <div class="stack" data-gap="small">
        <p>
          <strong>{planTexts[here.locale].sides[side]}</strong>{' '}
          {yes ? t.saidYes(yes.name, weekdayAndDay(new Date(yes.at), here.locale)) : t.notYet}
        </p>
        {!yes && mayWrite && plan.me.side === side && (
          <Form
            method="post"
            action={to(here, paths.yes(plan.id, element))}
            formToken={formToken}
            hidden={{ version: String(standing.id) }}
            label={t.yesFor(t.sideWords[side])}
          >
            <Button icon="check">{t.yes}</Button>
          </Form>
        )}
      </div>
      {yes && <Icon name="check" />}
    </li>
  )
}
type OfSide = Common & { standing: Version; side: Side }

const CommonForm = ({ here, plan, element, versions, form, formToken, warning }: Common & Warning) => {
  const t = texts[here.locale]
  return (
    <Form
      method="post"
      action={to(here, paths.commonText(plan.id, element))}
      formToken={formToken}
      hidden={{ version: String(versions[0]?.id ?? 0) }}
      gap="small"
    >
      <TextArea
        here={here}
        form={form}
        name="common"
        label={t.commonLabel}
        rows={10}
        maxLength={longestWords}
      />
      <p>{warning}</p>
      <FormActions>
        <Button>{t.commonSave}</Button>
      </FormActions>
    </Form>
  )
}
type Warning = { warning: string }
