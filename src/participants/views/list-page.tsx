import { paths as attendancePaths } from '../../attendance/index.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Details } from '../../design/details.tsx'
import { type Here, to } from '../../design/here.ts'
import { Row, Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Seats } from '../../design/seats.tsx'
import { Quiet } from '../../design/text.tsx'
import { type Fullness, isOver, type Participant, type StaffedRun } from '../../registrations/index.ts'
import { paths } from '../paths.ts'
import { type Groups, grouped, peopleIn } from '../rules.ts'
import { texts } from '../texts.ts'
import { RunPage } from './frame.tsx'
import { NeedsCard } from './needs-card.tsx'
import { PartyList } from './party-list.tsx'

export type ListProps = {
  here: Here
  run: StaffedRun
  fullness: Fullness
  participants: Participant[]
  /** Answers for the run, and may cancel it. */
  mayCancel: boolean
}

/** Who takes part in a run: the counts first, what to arrange, what can be done, and then the people. */
export const listPage = (props: ListProps) => {
  const { here, run, participants } = props
  const t = texts[here.locale]
  const groups = grouped(participants)
  return (
    <RunPage here={here} run={run} title={t.title} isList>
      <Counts {...props} groups={groups} />
      {groups.seated.length + groups.offered.length > 0 && <NeedsCard here={here} groups={groups} />}
      <Actions {...props} />
      {participants.length === 0 && (
        <Section>
          <h2>{t.groups.empty}</h2>
          <p>{t.groups.emptyText}</p>
        </Section>
      )}
      <PartyList {...props} group="seated" parties={groups.seated} />
      <PartyList {...props} group="offered" parties={groups.offered} />
      <PartyList {...props} group="waiting" parties={groups.waiting} />
      <PartyList {...props} group="gone" parties={groups.gone} />
      <Quiet small>{t.seenNote}</Quiet>
    </RunPage>
  )
}

const Counts = ({ here, run, fullness, groups }: ListProps & { groups: Groups }) => {
  const t = texts[here.locale]
  const { taken, capacity, shrinksTo } = fullness
  const full = taken >= capacity
  const seated = peopleIn(groups.seated)
  const parts: [string, number, string][] = [
    ['seated', seated, t.seated(seated)],
    ['offered', groups.offered.length, t.offered(groups.offered.length)],
    ['waiting', groups.waiting.length, t.waiting(groups.waiting.length)],
    ['gone', groups.gone.length, t.gone(groups.gone.length)],
  ]
  return (
    <Card as="section" tone="spruce" gap="small">
      <p>
        <Seats
          state={groups.waiting.length > 0 ? 'waiting' : full ? 'few' : 'free'}
          text={shrinksTo === null && full ? t.full(capacity) : t.taken(taken, shrinksTo ?? capacity)}
        />
      </p>
      {parts.some(([, count]) => count > 0) && (
        <Row>{parts.map(([id, count, words]) => count > 0 && <Link href={`#${id}`}>{words}</Link>)}</Row>
      )}
      {groups.waiting.length === 0 && full && <p>{t.nobodyWaits}</p>}
      {shrinksTo !== null && <p>{t.tooMany(taken, shrinksTo)}</p>}
      {run.cancelledAt ? <p>{t.cancelled}</p> : run.endsAt <= here.now && <p>{t.over}</p>}
      {!run.publishedAt && <p>{t.unpublished}</p>}
    </Card>
  )
}

const Actions = ({ here, run, participants, mayCancel }: ListProps) => {
  const t = texts[here.locale].actions
  const [course, slug] = [run.courseSlug, run.slug]
  const closed = isOver(run, here.now)
  const hasPeople = participants.length > 0
  return (
    <Section printed={false}>
      <h2>{t.title}</h2>
      <Row>
        {!closed && (
          <ButtonLink href={to(here, paths.add(course, slug))} icon="plus">
            {t.add}
          </ButtonLink>
        )}
        {hasPeople && !run.cancelledAt && (
          <ButtonLink href={to(here, paths.message(course, slug))} kind="secondary" icon="mail">
            {t.message}
          </ButtonLink>
        )}
        {!closed && (
          <ButtonLink href={to(here, paths.capacity(course, slug))} kind="secondary" icon="people">
            {t.capacity}
          </ButtonLink>
        )}
      </Row>
      <Details summary={t.more}>
        {!closed && <Link href={to(here, paths.count(course, slug))}>{t.count}</Link>}
        <Link href={to(here, paths.messages(course, slug))}>{t.messages}</Link>
        <Link href={to(here, attendancePaths.sessions(course, slug))}>{t.attendance}</Link>
        {hasPeople && (
          <Link href={paths.names(course, slug)} download>
            {t.names}
          </Link>
        )}
        {!closed && mayCancel && <Link href={to(here, paths.cancel(course, slug))}>{t.cancel}</Link>}
      </Details>
    </Section>
  )
}
