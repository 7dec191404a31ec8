import type { Here } from '../../../design/here.ts'
import type { FormState } from '../../../platform/form.ts'
import type { Standing } from '../../elements/elements.ts'
import { SixElements } from '../../elements/views/six.tsx'
import type { Plan } from '../../plans.ts'
import { StepPage } from '../../views/frame.tsx'
import type { Meeting, Task } from '../queries.ts'
import { MeetingList } from './meeting-list.tsx'
import { Tasks } from './tasks.tsx'

type Props = {
  here: Here
  plan: Plan
  standings: Standing[]
  meetings: Meeting[]
  tasks: Task[]
  task: FormState
  formToken: string
  mayWrite: boolean
}

/** Step 4: the six questions, the meetings, and what somebody has taken on. */
export const meetingsPage = ({
  here,
  plan,
  standings,
  meetings,
  tasks,
  task,
  formToken,
  mayWrite,
}: Props) => (
  <StepPage here={here} plan={plan} step="meetings" errors={task.errors}>
    <SixElements here={here} planId={plan.id} standings={standings} />
    <MeetingList here={here} planId={plan.id} meetings={meetings} mayCall={mayWrite} />
    <Tasks here={here} plan={plan} tasks={tasks} form={task} formToken={formToken} mayWrite={mayWrite} />
  </StepPage>
)
