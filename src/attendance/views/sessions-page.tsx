import { DoorCard } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { Grid, Section } from '../../design/layout.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { clockSpan, weekdayAndDay } from '../../platform/dates.ts'
import { capital } from '../../platform/plain-text.ts'
import type { StaffedRun } from '../../registrations/index.ts'
import { paths } from '../paths.ts'
import { mayTake, type Tally } from '../rules.ts'
import { texts } from '../texts.ts'
import { RunFrame, runInWords } from './frame.tsx'

type Props = { here: Here; run: StaffedRun; tallies: Map<number, Tally> }

/** The sessions of a run and how the attendance of each stands, and the ways on to the rest of holding it. */
export const sessionsPage = ({ here, run, tallies }: Props) => {
  const t = texts[here.locale].sessions
  return (
    <RunFrame here={here} title={t.title} run={run}>
      <PageTitle above={runInWords(run, here)} title={t.title} ingress={t.ingress} />
      <Section>
        <h2>{t.heading}</h2>
        <Grid>
          {run.sessions.map((session) => (
            <DoorCard
              href={to(here, paths.attendance(run.courseSlug, run.slug, session.day))}
              icon={mayTake(session, here.now) ? 'people' : 'clock'}
              title={capital(
                `${weekdayAndDay(session.startsAt, here.locale)}, ${clockSpan(session, here.locale)}`,
              )}
              text={mayTake(session, here.now) ? tallyInWords(tallies.get(session.day), here) : t.notYet}
            />
          ))}
        </Grid>
      </Section>
    </RunFrame>
  )
}

function tallyInWords(tally: Tally | undefined, { locale }: Here): string {
  const t = texts[locale]
  if (!tally || tally.all === 0) return t.sessions.nobody
  const { came, rest } = t.take.tally(tally)
  return [came, rest].filter(Boolean).join(', ')
}
