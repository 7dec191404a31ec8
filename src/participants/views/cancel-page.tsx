import { Button, ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { type Here, to } from '../../design/here.ts'
import { Quiet } from '../../design/text.tsx'
import { daysInWords } from '../../platform/dates.ts'
import type { FormState } from '../../platform/form.ts'
import type { listTargets, Reach, StaffedRun } from '../../registrations/index.ts'
import { texts } from '../capacity-texts.ts'
import { paths } from '../paths.ts'
import { RunPage } from './frame.tsx'
import { Unreached } from './unreached.tsx'

type Props = { here: Here; run: StaffedRun; form: FormState; formToken: string }
type Look = {
  because: string
  reach: Reach
  others: Awaited<ReturnType<typeof listTargets>>
}

/** Why is it cancelled? Then what is sent, to how many, and only then is it done. */
export const cancelPage = ({ here, run, form, formToken, look }: Props & { look?: Look | undefined }) => {
  const t = texts[here.locale].run
  const action = to(here, paths.cancel(run.courseSlug, run.slug))
  const back = (
    <ButtonLink kind="tertiary" href={to(here, paths.list(run.courseSlug, run.slug))}>
      {texts[here.locale].cancel}
    </ButtonLink>
  )
  return (
    <RunPage
      here={here}
      run={run}
      title={t.title}
      ingress={look ? undefined : t.ingress}
      errors={form.errors}
    >
      {look ? (
        <>
          <WhatIsSent here={here} look={look} />
          <Form
            method="post"
            action={action}
            formToken={formToken}
            hidden={{ because: look.because, step: 'do' }}
          >
            <Quiet>{t.done}</Quiet>
            <FormActions>
              <Button>{t.do}</Button>
              {back}
            </FormActions>
          </Form>
        </>
      ) : (
        <Form method="post" action={action} formToken={formToken}>
          <TextArea
            here={here}
            form={form}
            name="because"
            label={t.because}
            hint={t.becauseHint}
            rows={3}
            maxLength={300}
          />
          <FormActions>
            <Button>{t.look}</Button>
            {back}
          </FormActions>
        </Form>
      )}
    </RunPage>
  )
}

const WhatIsSent = ({ here, look: { because, reach, others } }: { here: Here; look: Look }) => {
  const t = texts[here.locale].run
  return (
    <>
      <Card as="section" gap="small">
        <h2>{reach.reached > 0 ? t.sends(reach.reached) : t.sendsNobody}</h2>
        <p>
          <strong>{t.subject}</strong>
        </p>
        <p>{t.reads(because)}</p>
        <p>{others.length > 0 ? t.others : t.noOthers}</p>
        {others.length > 0 && (
          <ul>
            {others.map((run) => (
              <li>
                {daysInWords(run.sessions, here.locale)}, {run.municipalityName}
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Unreached here={here} reach={reach} title={t.unreached} />
    </>
  )
}
