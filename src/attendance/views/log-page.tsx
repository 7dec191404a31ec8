import { Button, ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { Quiet, Unseen } from '../../design/text.tsx'
import { weekdayAndDay } from '../../platform/dates.ts'
import type { FormState } from '../../platform/form.ts'
import type { StaffedRun } from '../../registrations/index.ts'
import type { DayLog, Note } from '../log-queries.ts'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'
import { courseTitle, RunFrame } from './frame.tsx'
import { LogWords } from './log-words.tsx'

type Props = {
  here: Here
  run: StaffedRun
  day: number
  formToken: string
  /** Of the log that the form is written on top of; 0 where there is none. */
  version: number
  log: FormState
  note: FormState
  notes: Note[]
  /** The log as somebody else has written it meanwhile. */
  theirs?: DayLog | undefined
}

/** After a session: the log, and what the group said. */
export const logPage = (props: Props) => {
  const { here, run, day, log, note, theirs } = props
  const t = texts[here.locale]
  const up = { title: t.log.title, href: to(here, paths.logs(run.courseSlug, run.slug)) }
  const session = run.sessions.find((one) => one.day === day)
  const title = t.sessions.session(day, run.sessions.length)
  return (
    <RunFrame here={here} title={title} run={run} above={[up]} errors={[...log.errors, ...note.errors]}>
      <PageTitle
        above={[courseTitle(run, here), session && weekdayAndDay(session.startsAt, here.locale)]
          .filter(Boolean)
          .join(' · ')}
        title={title}
      />
      {theirs && (
        <Card as="section" tone="sand">
          <h2>{t.log.theirs}</h2>
          <LogWords here={here} log={theirs} />
        </Card>
      )}
      <LogForm {...props} />
      <Oral {...props} />
    </RunFrame>
  )
}

const LogForm = ({ here, run, day, formToken, version, log }: Props) => {
  const t = texts[here.locale].log
  const field = { here, form: log }
  return (
    <Section>
      <h2>{t.title}</h2>
      <p>{t.noNames}</p>
      <Form
        method="post"
        action={to(here, paths.log(run.courseSlug, run.slug, day))}
        formToken={formToken}
        hidden={{ version: String(version) }}
        gap="medium"
      >
        <TextArea {...field} name="wentWell" label={t.wentWell} rows={3} maxLength={4000} optional />
        <TextArea {...field} name="toChange" label={t.toChange} rows={3} maxLength={4000} optional />
        <TextField {...field} name="ledBy" label={t.ledBy} hint={t.ledByHint} optional />
        <FormActions>
          <Button>{t.save}</Button>
          <ButtonLink kind="tertiary" href={to(here, paths.logs(run.courseSlug, run.slug))}>
            {t.back}
          </ButtonLink>
        </FormActions>
      </Form>
    </Section>
  )
}

const Oral = ({ here, run, day, formToken, note, notes }: Props) => {
  const t = texts[here.locale].log
  return (
    <Section>
      <h2>{t.oral}</h2>
      <p>{t.oralHint}</p>
      {notes.length === 0 && <Quiet>{t.saidNothing}</Quiet>}
      {notes.map(({ id, said }) => (
        <Card gap="tiny">
          <p>«{said}»</p>
          <Form
            method="post"
            action={to(here, paths.note(run.courseSlug, run.slug, id))}
            formToken={formToken}
          >
            <Button kind="tertiary" icon="bin">
              {t.remove} <Unseen>«{said}»</Unseen>
            </Button>
          </Form>
        </Card>
      ))}
      <Form
        method="post"
        action={to(here, paths.notes(run.courseSlug, run.slug, day))}
        formToken={formToken}
        gap="small"
      >
        <TextArea here={here} form={note} name="said" label={t.said} rows={2} maxLength={4000} />
        <FormActions>
          <Button kind="secondary" icon="plus">
            {t.add}
          </Button>
        </FormActions>
      </Form>
    </Section>
  )
}
