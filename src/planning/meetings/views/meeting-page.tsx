import { ButtonLink } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Row, Section } from '../../../design/layout.tsx'
import { clockTime, weekdayAndDay } from '../../../platform/dates.ts'
import type { FormState } from '../../../platform/form.ts'
import { capital } from '../../../platform/plain-text.ts'
import { paths } from '../../paths.ts'
import type { Plan } from '../../plans.ts'
import { StepPage } from '../../views/frame.tsx'
import type { Decision, Meeting, Task } from '../queries.ts'
import { texts } from '../texts.ts'
import { Decisions } from './decisions.tsx'
import { Minutes } from './minutes.tsx'
import { Tasks } from './tasks.tsx'

export type MeetingPage = {
  here: Here
  plan: Plan
  meeting: Meeting
  decisions: Decision[]
  tasks: Task[]
  minutes: FormState
  decision: FormState
  task: FormState
  formToken: string
  mayWrite: boolean
}

/** A meeting: what it is about, what was said, decided and taken on. */
export const meetingPage = (page: MeetingPage) => {
  const { here, plan, meeting, minutes, decision, task } = page
  const t = texts[here.locale]
  const when = `${capital(weekdayAndDay(meeting.startsAt, here.locale))} ${clockTime(meeting.startsAt, here.locale)}`
  return (
    <StepPage
      here={here}
      plan={plan}
      step={meeting.kind === 'evaluation' ? 'evaluation-meeting' : 'meetings'}
      title={meeting.kind === 'evaluation' ? t.evaluation : t.meeting}
      ingress={[when, meeting.place].filter(Boolean).join(', ')}
      errors={[...minutes.errors, ...decision.errors, ...task.errors]}
    >
      <Agenda {...page} />
      <Minutes {...page} />
      <Decisions {...page} />
      <Tasks
        here={here}
        plan={plan}
        tasks={page.tasks}
        form={task}
        formToken={page.formToken}
        mayWrite={page.mayWrite}
        meeting={meeting.id}
      />
    </StepPage>
  )
}

const Agenda = ({ here, plan, meeting, mayWrite }: MeetingPage) => {
  const t = texts[here.locale]
  const points = meeting.agenda.split('\n').filter((point) => point.trim() !== '')
  return (
    <Section>
      {points.length > 0 && (
        <Card>
          <h2>{t.agenda}</h2>
          <ol>
            {points.map((point) => (
              <li>{point.replace(/^\d+[.)]\s*/, '')}</li>
            ))}
          </ol>
        </Card>
      )}
      <Row>
        {meeting.startsAt > here.now && (
          <ButtonLink
            kind="secondary"
            icon="calendar"
            href={to(here, paths.meetingCalendar(plan.id, meeting.id))}
            download
          >
            {t.toCalendar}
          </ButtonLink>
        )}
        {mayWrite && !meeting.heldAt && (
          <ButtonLink kind="tertiary" icon="pencil" href={to(here, paths.moveMeeting(plan.id, meeting.id))}>
            {t.move}
          </ButtonLink>
        )}
      </Row>
    </Section>
  )
}
