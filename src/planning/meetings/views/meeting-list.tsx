import { ButtonLink } from '../../../design/button.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Icon } from '../../../design/icon/icon.tsx'
import { Row, Section } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Tag } from '../../../design/tag.tsx'
import { Quiet } from '../../../design/text.tsx'
import { paths } from '../../paths.ts'
import type { Meeting } from '../queries.ts'
import { texts } from '../texts.ts'
import { whenAndWhere } from './when-and-where.ts'

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
              <Icon name={iconOf(meeting)} />
              <div class="stack" data-gap="tiny">
                <Link href={to(here, paths.meeting(planId, meeting.id))}>{whenAndWhere(here, meeting)}</Link>
                {meeting.cancelled && <Quiet small>{meeting.cancelled.because}</Quiet>}
              </div>
              {meeting.heldAt && <span class="quiet small">{t.held}</span>}
              {meeting.cancelled && <Tag>{t.cancelled}</Tag>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const iconOf = ({ heldAt, cancelled }: Meeting) => (cancelled ? 'cross' : heldAt ? 'check' : 'calendar')
