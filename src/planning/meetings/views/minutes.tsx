import { Button } from '../../../design/button.tsx'
import { Details } from '../../../design/details.tsx'
import { CheckList } from '../../../design/form/choices.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { TextArea } from '../../../design/form/text-area.tsx'
import { to } from '../../../design/here.ts'
import { Section } from '../../../design/layout.tsx'
import { Quiet } from '../../../design/text.tsx'
import { inList } from '../../../platform/dates.ts'
import { paths } from '../../paths.ts'
import { longest } from '../forms.ts'
import { texts } from '../texts.ts'
import type { MeetingPage } from './meeting-page.tsx'

type Props = Pick<MeetingPage, 'here' | 'plan' | 'meeting' | 'minutes' | 'formToken' | 'mayWrite'>

/** What was said and who was there; ready to be written from when the meeting begins. */
export const Minutes = (page: Props) => {
  const { here, meeting, minutes, mayWrite } = page
  const t = texts[here.locale]
  const names = meeting.present.map(({ name }) => name)
  return (
    <Section id="referat">
      <h2>{t.minutes}</h2>
      {meeting.minutes === null ? <Quiet>{t.noMinutes}</Quiet> : <p class="as-written">{meeting.minutes}</p>}
      {names.length > 0 && (
        <Quiet>
          {t.wasThere}: {inList(names, here.locale)}
        </Quiet>
      )}
      {mayWrite && (
        <Details
          summary={meeting.minutes === null ? t.writeMinutes : t.changeMinutes}
          open={minutes.errors.length > 0 || (meeting.minutes === null && meeting.startsAt <= here.now)}
        >
          <MinutesForm {...page} />
        </Details>
      )}
    </Section>
  )
}

const MinutesForm = ({ here, plan, meeting, minutes, formToken }: Props) => {
  const t = texts[here.locale]
  const field = { here, form: minutes }
  return (
    <Form
      method="post"
      action={to(here, paths.minutes(plan.id, meeting.id))}
      formToken={formToken}
      hidden={{ version: String(meeting.version) }}
      gap="small"
    >
      <CheckList
        {...field}
        name="present"
        label={t.who}
        options={plan.members.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <TextArea
        {...field}
        name="minutes"
        label={t.minutes}
        hint={t.minutesHint}
        rows={8}
        maxLength={longest.minutes}
      />
      <FormActions>
        <Button>{t.saveMinutes}</Button>
      </FormActions>
    </Form>
  )
}
