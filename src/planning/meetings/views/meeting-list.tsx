import { ButtonLink } from '../../../design/button.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Icon } from '../../../design/icon/icon.tsx'
import { Row, Section } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Quiet } from '../../../design/text.tsx'
import { clockTime, weekdayAndDay } from '../../../platform/dates.ts'
import { capital } from '../../../platform/plain-text.ts'
import { paths } from '../../paths.ts'
import type { Meeting } from '../queries.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; planId: number; meetings: Meeting[]; mayCall: boolean }

/** The planning meetings, the last first, and the way to call one more. */
export const MeetingList = ({ here, planId, meetings, mayCall }: Props) => {
  const t = texts[here.locale]
  return (
    <Section>
      <Row apart>
        <h2>{t.meetings}</h2>
        {mayCall && (
          <ButtonLink kind="secondary" icon="calendar" href={to(here, paths.newMeeting(planId))}>
            {t.call}
          </ButtonLink>
        )}
      </Row>
      {meetings.length === 0 && <Quiet>{t.noMeetings}</Quiet>}
      {meetings.length > 0 && (
        <ul class="waits-for">
          {meetings.map((meeting) => (
            <li>
              <Icon name={meeting.heldAt ? 'check' : 'calendar'} />
              <div class="stack" data-gap="tiny">
                <Link href={to(here, paths.meeting(planId, meeting.id))}>
                  {capital(weekdayAndDay(meeting.startsAt, here.locale))}{' '}
                  {clockTime(meeting.startsAt, here.locale)}
                </Link>
                {meeting.place && <Quiet small>{meeting.place}</Quiet>}
              </div>
              {meeting.heldAt && <span class="quiet small">{t.held}</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
