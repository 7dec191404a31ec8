import type { Here } from '../../../design/here.ts'
import type { FormState } from '../../../platform/form.ts'
import type { Plan } from '../../plans.ts'
import { StepPage } from '../../views/frame.tsx'
import { stepOf } from '../kinds.ts'
import type { Decision, Meeting, Task } from '../queries.ts'
import { texts } from '../texts.ts'
import { Agenda } from './agenda.tsx'
import { Decisions } from './decisions.tsx'
import { Minutes } from './minutes.tsx'
import { Tasks } from './tasks.tsx'
import { whenAndWhere } from './when-and-where.ts'

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

/** A meeting: what it is about, what was said, decided and taken on. Of one that is cancelled, what it was to be about and why. */
export const meetingPage = (page: MeetingPage) => {
  const { here, plan, meeting, minutes, decision, task } = page
  return (
    <StepPage
      here={here}
      plan={plan}
      step={stepOf(meeting)}
      title={texts[here.locale].called[meeting.kind]}
      ingress={whenAndWhere(here, meeting)}
      errors={[...minutes.errors, ...decision.errors, ...task.errors]}
    >
      <Agenda {...page} />
      {!meeting.cancelled && (
        <>
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
        </>
      )}
    </StepPage>
  )
}
