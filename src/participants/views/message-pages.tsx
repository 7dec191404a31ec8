import { Button, ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { ChoiceList } from '../../design/form/choices.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { type Here, to } from '../../design/here.ts'
import { CardList } from '../../design/layout.tsx'
import { Quiet } from '../../design/text.tsx'
import { dateAndTime } from '../../platform/dates.ts'
import type { FormState } from '../../platform/form.ts'
import { audiences, type listMessages, type Reach, type StaffedRun } from '../../registrations/index.ts'
import { texts } from '../message-texts.ts'
import { paths } from '../paths.ts'
import { RunPage } from './frame.tsx'
import { Unreached } from './unreached.tsx'

/** The address of the form, and to whom it goes when that is one participant. */
type To = { action: string; one?: string | undefined }
type Props = { here: Here; run: StaffedRun; form: FormState; formToken: string; whom: To }

export const longestMessage = 4000

/** What do you want to say, and to whom? */
export const messagePage = ({ here, run, form, formToken, whom: { action, one } }: Props) => {
  const t = texts[here.locale]
  return (
    <RunPage
      here={here}
      run={run}
      title={one ? t.titleOne(one) : t.title}
      ingress={one ? t.ingressOne : t.ingress}
      errors={form.errors}
    >
      <Form method="post" action={to(here, action)} formToken={formToken}>
        {!one && (
          <ChoiceList
            here={here}
            form={form}
            name="toWhom"
            label={t.toWhom}
            options={audiences.map((value) => ({ value, label: t.audiences[value] }))}
          />
        )}
        <TextArea
          here={here}
          form={form}
          name="words"
          label={t.words}
          hint={t.wordsHint}
          rows={8}
          maxLength={longestMessage}
        />
        <FormActions>
          <Button name="step" value="look">
            {t.look}
          </Button>
          <ButtonLink kind="tertiary" href={to(here, paths.list(run.courseSlug, run.slug))}>
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </RunPage>
  )
}

/** The mail as they will read it, and how many they are. */
export const previewPage = ({ here, run, form, formToken, whom, reach }: Props & { reach: Reach }) => {
  const t = texts[here.locale]
  const words = String(form.values.words ?? '')
  const title = reach.reached > 0 ? t.sends(reach.reached) : t.sendsNobody
  return (
    <RunPage here={here} run={run} title={title} ingress={whom.one ? undefined : t.ingress}>
      <Card as="section" gap="small">
        <p>
          {t.subject}: <strong>{t.subjectWords}</strong>
        </p>
        <Quiet small>{t.subjectWhy}</Quiet>
        <hr />
        <h2>{t.heading(run.serviceName)}</h2>
        <p>{t.hello}</p>
        {words.split(/\n+/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Card>
      <Unreached here={here} reach={reach} title={t.unreached} />
      <Form
        method="post"
        action={to(here, whom.action)}
        formToken={formToken}
        hidden={{ words, toWhom: form.values.toWhom }}
      >
        <FormActions>
          {reach.reached > 0 && (
            <Button name="step" value="send" icon="mail">
              {t.send}
            </Button>
          )}
          <Button name="step" value="edit" kind="secondary">
            {t.edit}
          </Button>
          <ButtonLink kind="tertiary" href={to(here, paths.list(run.courseSlug, run.slug))}>
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </RunPage>
  )
}

type Sent = Awaited<ReturnType<typeof listMessages>>

/** What has been written to those who take part, newest first. */
export const messagesPage = ({ here, run, sent }: { here: Here; run: StaffedRun; sent: Sent }) => {
  const t = texts[here.locale]
  return (
    <RunPage here={here} run={run} title={t.sentTitle} ingress={sent.length > 0 ? t.sentIngress : t.sentNone}>
      {sent.length > 0 && (
        <CardList>
          {sent.map(({ sentBy, sentAt, toWhom, reached, words }) => (
            <Card as="li" gap="small">
              <p>
                <strong>{t.sentTo(t.audiences[toWhom as keyof typeof t.audiences], reached)}</strong>
              </p>
              <Quiet small>{t.sentBy(sentBy, dateAndTime(sentAt, here.locale))}</Quiet>
              {(words ?? t.deleted).split(/\n+/).map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            </Card>
          ))}
        </CardList>
      )}
      <FormActions>
        <ButtonLink kind="secondary" href={to(here, paths.message(run.courseSlug, run.slug))}>
          {t.write}
        </ButtonLink>
      </FormActions>
    </RunPage>
  )
}
