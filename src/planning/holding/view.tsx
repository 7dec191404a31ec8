import { authoringPaths } from '../../authoring/index.ts'
import { paths as coursePaths } from '../../courses/index.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Details } from '../../design/details.tsx'
import { type Here, to } from '../../design/here.ts'
import { CardList, Row } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Tag } from '../../design/tag.tsx'
import { Quiet } from '../../design/text.tsx'
import { daysInWords } from '../../platform/dates.ts'
import type { Plan } from '../plans.ts'
import { StepPage } from '../views/frame.tsx'
import type { RunAsHeld } from './runs.ts'
import { SessionsAsHeld } from './sessions-as-held.tsx'
import { texts } from './texts.ts'

type Props = { here: Here; plan: Plan; runs: RunAsHeld[]; isStaff: boolean }

/** The runs of the round, and the one held last before it; those before are folded. What the group that planned them may know of them. */
export const holdingPage = ({ here, plan, runs, isStaff }: Props) => {
  const t = texts[here.locale]
  const lastHeld = runs.find(({ asHeld }) => asHeld.length > 0)
  const isEarlier = (run: RunAsHeld) => run !== lastHeld && run.startsAt < plan.roundBeganAt
  const earlier = runs.filter(isEarlier)
  return (
    <StepPage here={here} plan={plan} step="holding">
      {!plan.course && <p>{t.noCourse}</p>}
      {plan.course && runs.length === 0 && <p>{t.noRuns}</p>}
      {plan.course && isStaff && (
        <div>
          <ButtonLink kind="secondary" icon="plus" href={to(here, authoringPaths.newRun(plan.course.slug))}>
            {t.newRun}
          </ButtonLink>
        </div>
      )}
      <Runs here={here} plan={plan} runs={runs.filter((run) => !isEarlier(run))} isStaff={isStaff} />
      {earlier.length > 0 && (
        <Details summary={t.earlier(earlier.length)}>
          <Runs here={here} plan={plan} runs={earlier} isStaff={isStaff} />
        </Details>
      )}
    </StepPage>
  )
}

const Runs = ({ here, plan, runs, isStaff }: Props) => (
  <CardList>
    {runs.map((run) => (
      <RunCard here={here} plan={plan} run={run} isStaff={isStaff} />
    ))}
  </CardList>
)

type RunProps = Omit<Props, 'runs'> & { run: RunAsHeld }

const RunCard = ({ here, plan, run, isStaff }: RunProps) => {
  const t = texts[here.locale]
  return (
    <Card as="li">
      <Row apart>
        <h2>
          <Link href={to(here, coursePaths.run(plan.course?.slug ?? '', run.slug))}>
            {daysInWords(run.sessions, here.locale)}
          </Link>
        </h2>
        {run.cancelledAt && <Tag>{t.cancelled}</Tag>}
      </Row>
      <p>{t.seats(run.seats.total - run.seats.left, run.seats.total)}</p>
      {isStaff && plan.course && <StaffLinks here={here} course={plan.course.slug} run={run.slug} />}
      {run.asHeld.length > 0 && <SessionsAsHeld here={here} sessions={run.asHeld} />}
    </Card>
  )
}

const StaffLinks = ({ here, course, run }: { here: Here; course: string; run: string }) => {
  const t = texts[here.locale]
  return (
    <div>
      <Quiet>{t.staff}</Quiet>
      <Row>
        <Link href={to(here, coursePaths.participants(course, run))}>{t.participants}</Link>
        <Link href={to(here, coursePaths.attendance(course, run))}>{t.attendance}</Link>
        <Link href={to(here, coursePaths.logs(course, run))}>{t.logs}</Link>
      </Row>
    </div>
  )
}
