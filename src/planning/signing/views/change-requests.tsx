import { Button } from '../../../design/button.tsx'
import { Details } from '../../../design/details.tsx'
import { Form } from '../../../design/form/form.tsx'
import { TextArea } from '../../../design/form/text-area.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Section, Stack } from '../../../design/layout.tsx'
import { Tag } from '../../../design/tag.tsx'
import { Quiet } from '../../../design/text.tsx'
import { longDate } from '../../../platform/dates.ts'
import { emptyForm, type FormState } from '../../../platform/form.ts'
import { paths } from '../../paths.ts'
import type { Plan } from '../../plans.ts'
import { answerField, longestReason } from '../forms.ts'
import type { ChangeRequest } from '../queries.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  plan: Plan
  requests: ChangeRequest[]
  form: FormState
  formToken: string
  mayWrite: boolean
}

/** What somebody in the group wants changed, and what came of it. */
export const ChangeRequests = ({ here, plan, requests, form, formToken, mayWrite }: Props) => {
  const t = texts[here.locale].requests
  return (
    <Section>
      <h2>{t.title}</h2>
      {requests.length === 0 && <Quiet>{t.none}</Quiet>}
      {requests.length > 0 && (
        <ul class="rows">
          {requests.map((request) => (
            <Request {...{ here, plan, request, form, formToken, mayWrite }} />
          ))}
        </ul>
      )}
      {mayWrite && (
        <Form
          method="post"
          action={to(here, paths.changeRequests(plan.id))}
          formToken={formToken}
          gap="small"
        >
          <TextArea
            here={here}
            form={form}
            name="because"
            label={t.askReason}
            hint={t.askHint}
            maxLength={longestReason}
          />
          <p>
            <Button kind="secondary">{t.ask}</Button>
          </p>
        </Form>
      )}
    </Section>
  )
}

const Request = ({ here, plan, request, ...parts }: Omit<Props, 'requests'> & { request: ChangeRequest }) => {
  const t = texts[here.locale].requests
  const { answer, answeredAt, answeredByName } = request
  return (
    <li>
      <Stack gap="small">
        <Quiet small>
          {request.side && <span class="side-key" data-side={request.side} />}{' '}
          {t.asked(request.name, longDate(request.askedAt, here.locale))}
        </Quiet>
        <p class="said">{request.because}</p>
        {answer !== null && answeredAt ? (
          <>
            <Quiet small>{t.answered(answeredByName ?? '', longDate(answeredAt, here.locale))}</Quiet>
            <p class="said">{answer}</p>
          </>
        ) : (
          <>
            <p>
              <Tag>{t.waits}</Tag>
            </p>
            {parts.mayWrite && request.accountId !== plan.me.id && (
              <Answer here={here} plan={plan} request={request} {...parts} />
            )}
          </>
        )}
      </Stack>
    </li>
  )
}

const Answer = ({
  here,
  plan,
  request,
  form,
  formToken,
}: Omit<Props, 'requests'> & { request: ChangeRequest }) => {
  const t = texts[here.locale].requests
  const name = answerField(request.id)
  const isBack = form.errors.some(({ field }) => field === name)
  return (
    <Details summary={t.answer} open={isBack}>
      <Form
        method="post"
        action={to(here, paths.changeRequest(plan.id, request.id))}
        formToken={formToken}
        gap="small"
      >
        <TextArea
          here={here}
          form={isBack ? form : emptyForm}
          name={name}
          label={t.answerReason}
          maxLength={longestReason}
        />
        <p>
          <Button kind="secondary">{t.answer}</Button>
        </p>
      </Form>
    </Details>
  )
}
