import { Button } from '../../../design/button.tsx'
import { Details } from '../../../design/details.tsx'
import { DateField } from '../../../design/form/date-field.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { Select } from '../../../design/form/select.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Icon } from '../../../design/icon/icon.tsx'
import { Section } from '../../../design/layout.tsx'
import { Quiet, Unseen } from '../../../design/text.tsx'
import { weekdayAndDay } from '../../../platform/dates.ts'
import type { FormState } from '../../../platform/form.ts'
import { paths } from '../../paths.ts'
import type { Plan } from '../../plans.ts'
import { longest } from '../forms.ts'
import type { Task } from '../queries.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  plan: Plan
  tasks: Task[]
  form: FormState
  formToken: string
  mayWrite: boolean
  /** The meeting whose page they stand on. */
  meeting?: number | undefined
}

/** What somebody has taken on: done in one tap. */
export const Tasks = (props: Props) => {
  const { here, tasks, form, mayWrite } = props
  const t = texts[here.locale]
  return (
    <Section id="oppgaver">
      <h2>{t.tasks}</h2>
      {tasks.length === 0 && <Quiet>{t.noTasks}</Quiet>}
      {tasks.length > 0 && (
        <ul class="rows">
          {tasks.map((task) => (
            <TaskRow {...props} task={task} />
          ))}
        </ul>
      )}
      {mayWrite && (
        <Details summary={t.newTask} open={form.errors.length > 0}>
          <TaskForm {...props} />
        </Details>
      )}
    </Section>
  )
}

const TaskRow = ({ here, plan, task, formToken, mayWrite, meeting }: Props & { task: Task }) => {
  const t = texts[here.locale]
  const path = task.doneAt ? paths.taskReopened(plan.id, task.id) : paths.taskDone(plan.id, task.id)
  return (
    <li>
      <div>
        <p>
          {task.doneAt && <Icon name="check" />} {task.what}
        </p>
        <Quiet small>
          {task.ownerName},{' '}
          {task.doneAt
            ? t.wasDone(weekdayAndDay(task.doneAt, here.locale)).toLowerCase()
            : t.dueBy(weekdayAndDay(new Date(`${task.due}T12:00:00Z`), here.locale))}
        </Quiet>
      </div>
      {mayWrite && (
        <Form method="post" action={to(here, path)} formToken={formToken} hidden={back(meeting)}>
          <Button kind={task.doneAt ? 'tertiary' : 'secondary'} icon={task.doneAt ? undefined : 'check'}>
            {task.doneAt ? t.undo : t.done} <Unseen>{task.what}</Unseen>
          </Button>
        </Form>
      )}
    </li>
  )
}

const back = (meeting: number | undefined) => (meeting === undefined ? {} : { meeting: String(meeting) })

const TaskForm = ({ here, plan, form, formToken, meeting }: Props) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <Form
      method="post"
      action={to(here, paths.tasks(plan.id))}
      formToken={formToken}
      hidden={back(meeting)}
      gap="small"
    >
      <TextField {...field} name="what" label={t.task} maxLength={longest.task} />
      <Select
        {...field}
        name="owner"
        label={t.owner}
        width="medium"
        options={plan.members.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <DateField {...field} name="due" label={t.due} />
      <FormActions>
        <Button kind="secondary" icon="plus">
          {t.addTask}
        </Button>
      </FormActions>
    </Form>
  )
}
