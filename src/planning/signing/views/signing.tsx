import type { PlannedCourse } from '../../../courses/index.ts'
import { Button } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { Details } from '../../../design/details.tsx'
import { Form } from '../../../design/form/form.tsx'
import { TextArea } from '../../../design/form/text-area.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Quiet } from '../../../design/text.tsx'
import type { FormState } from '../../../platform/form.ts'
import { paths } from '../../paths.ts'
import type { Plan } from '../../plans.ts'
import { longestReason, readOf } from '../forms.ts'
import { type Signature, standingOf } from '../rules.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  plan: Plan
  course: PlannedCourse
  signatures: Signature[]
  form: FormState
  formToken: string
}

/** At the foot of what one reads: where one signs for one's own side, or takes that back. */
export const Signing = (props: Props) => {
  const { here, plan, course, signatures } = props
  const t = texts[here.locale].signatures
  const { side, roles } = plan.me
  if (roles.length === 0) return <Quiet>{t.onlook}</Quiet>
  if (!side) return <Quiet>{t.onlySides}</Quiet>
  if (plan.paused || plan.closed) return null
  const isSigned = standingOf(signatures, course.fingerprint)[side].kind === 'signed'
  const own = signatures.some((one) => one.side === side && !one.revoked)
  return (
    <Card as="section" gap="small">
      <h2 id="sign">
        <span class="side-key" data-side={side} /> {isSigned ? t.youSigned : t.sign[side]}
      </h2>
      {!isSigned && <SignForm {...props} side={side} />}
      {own && <RevokeForm {...props} />}
    </Card>
  )
}

const SignForm = ({
  here,
  plan,
  course,
  formToken,
  side,
}: Props & { side: 'experience' | 'professional' }) => {
  const t = texts[here.locale].signatures
  const me = plan.members.find(({ id }) => id === plan.me.id)?.name ?? ''
  return (
    <Form
      method="post"
      action={to(here, paths.signature(plan.id))}
      formToken={formToken}
      hidden={readOf(course)}
      gap="small"
    >
      <p>{t.signText(me)}</p>
      <p>
        <Button>{t.sign[side]}</Button>
      </p>
    </Form>
  )
}

const RevokeForm = ({ here, plan, form, formToken }: Props) => {
  const t = texts[here.locale].signatures
  return (
    <Details summary={t.revoke} open={form.errors.length > 0}>
      <Form method="post" action={to(here, paths.revocation(plan.id))} formToken={formToken} gap="small">
        <Quiet>{t.revokeText}</Quiet>
        <TextArea
          here={here}
          form={form}
          name="because"
          label={t.revokeReason}
          rows={2}
          maxLength={longestReason}
        />
        <p>
          <Button kind="secondary">{t.revoke}</Button>
        </p>
      </Form>
    </Details>
  )
}
