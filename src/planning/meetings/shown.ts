import type { VNode } from 'preact'
import type { Here } from '../../design/here.ts'
import type { Db } from '../../platform/db.ts'
import { emptyForm, type FormState } from '../../platform/form.ts'
import { listStandings } from '../elements/queries.ts'
import type { Plan } from '../plans.ts'
import { minutesAsWritten } from './forms.ts'
import { listDecisions, listMeetings, listTasks, type Meeting } from './queries.ts'
import { meetingPage } from './views/meeting-page.tsx'
import { meetingsPage } from './views/step-page.tsx'

type Shown = { here: Here; plan: Plan; formToken: string }

/** What was just sent and couldn't be kept, beside the person's words. */
export type Forms = { minutes?: FormState; decision?: FormState; task?: FormState }

/** Step 4 as a whole: the meetings, and what has been agreed to do. */
export async function stepShown(
  db: Db,
  { here, plan, formToken }: Shown,
  task: FormState = emptyForm,
): Promise<VNode> {
  const [standings, meetings, tasks] = await Promise.all([
    listStandings(db, plan),
    listMeetings(db, plan, 'planning'),
    listTasks(db, plan),
  ])
  return meetingsPage({ here, plan, standings, meetings, tasks, task, formToken, mayWrite: mayWrite(plan) })
}

/** One meeting: its minutes, what was decided, and what is to be done. */
export async function meetingShown(
  db: Db,
  { here, plan, formToken }: Shown,
  meeting: Meeting,
  forms: Forms = {},
): Promise<VNode> {
  const [decisions, tasks] = await Promise.all([listDecisions(db, plan), listTasks(db, plan)])
  return meetingPage({
    here,
    plan,
    meeting,
    decisions: decisions.filter(({ meetingId }) => meetingId === meeting.id),
    tasks,
    minutes: forms.minutes ?? minutesAsWritten(meeting, plan),
    decision: forms.decision ?? emptyForm,
    task: forms.task ?? emptyForm,
    formToken,
    mayWrite: mayWrite(plan),
  })
}

const mayWrite = ({ me, paused, closed }: Plan): boolean => me.roles.length > 0 && !paused && !closed
