import { ButtonLink } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Row, Section } from '../../../design/layout.tsx'
import { Tag } from '../../../design/tag.tsx'
import { Quiet } from '../../../design/text.tsx'
import { paths } from '../../paths.ts'
import type { Plan } from '../../plans.ts'
import type { Meeting } from '../queries.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; plan: Plan; meeting: Meeting; mayWrite: boolean }

/** What a meeting is about, and what can be done with it before it is held; or why it is cancelled. */
export const Agenda = (props: Props) => {
  const { here, meeting } = props
  const t = texts[here.locale]
  const points = meeting.agenda.split('\n').filter((point) => point.trim() !== '')
  return (
    <Section>
      {meeting.cancelled && (
        <Card>
          <p>
            <Tag>{t.cancelled}</Tag> {meeting.cancelled.because}
          </p>
        </Card>
      )}
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
      {isComing(props) && meeting.place === '' && <Quiet>{t.noPlace}</Quiet>}
      {!meeting.cancelled && !meeting.heldAt && <Acts {...props} />}
    </Section>
  )
}

const isComing = ({ here, meeting: { startsAt, heldAt, cancelled }, mayWrite }: Props): boolean =>
  mayWrite && !heldAt && !cancelled && startsAt > here.now

const Acts = ({ here, plan, meeting, mayWrite }: Props) => {
  const t = texts[here.locale]
  return (
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
      {mayWrite && (
        <>
          <ButtonLink kind="tertiary" icon="pencil" href={to(here, paths.moveMeeting(plan.id, meeting.id))}>
            {t.move}
          </ButtonLink>
          <ButtonLink kind="tertiary" icon="cross" href={to(here, paths.cancelMeeting(plan.id, meeting.id))}>
            {t.callOff}
          </ButtonLink>
        </>
      )}
    </Row>
  )
}
