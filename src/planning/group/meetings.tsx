import { ButtonLink } from '../../design/button.tsx'
import { to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { mayWrite } from '../may.ts'
import { whenAndWhere } from '../meetings/views/when-and-where.ts'
import { paths } from '../paths.ts'
import { texts } from './texts.ts'
import type { GroupProps } from './view.tsx'

/** Meetings to come, and the question of when to meet. */
export const MeetingsSection = ({ here, plan, poll, meetings }: GroupProps) => {
  const t = texts[here.locale]
  const writes = mayWrite(plan)
  return (
    <Section id="moter">
      <h2>{t.meetings}</h2>
      {meetings.length === 0 && !poll && <p>{t.noMeetings}</p>}
      {meetings.length > 0 && (
        <ul>
          {meetings.map((meeting) => (
            <li>
              <Link href={to(here, paths.meeting(plan.id, meeting.id))}>{whenAndWhere(here, meeting)}</Link>
            </li>
          ))}
        </ul>
      )}
      {poll && <p>{t.pollIsOpen(poll.askedBy)}</p>}
      {(poll || writes) && (
        <p>
          {poll ? (
            <ButtonLink href={to(here, `${paths.poll(plan.id)}#svar`)} icon="calendar">
              {writes ? t.answer : t.seePoll}
            </ButtonLink>
          ) : (
            <ButtonLink kind="secondary" href={to(here, paths.askWhen(plan.id))} icon="calendar">
              {t.ask}
            </ButtonLink>
          )}
        </p>
      )}
    </Section>
  )
}
