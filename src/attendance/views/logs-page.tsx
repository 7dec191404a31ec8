import { ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { Row } from '../../design/layout.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { Quiet } from '../../design/text.tsx'
import { weekdayAndDay } from '../../platform/dates.ts'
import { capital } from '../../platform/plain-text.ts'
import type { StaffedRun } from '../../registrations/index.ts'
import type { DayLog, Note } from '../log-queries.ts'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'
import { RunFrame, runInWords } from './frame.tsx'
import { LogWords } from './log-words.tsx'

type Props = { here: Here; run: StaffedRun; logs: DayLog[]; notes: Note[] }

/** The log of a run, session by session, with what the group said. */
export const logsPage = ({ here, run, logs, notes }: Props) => {
  const t = texts[here.locale]
  return (
    <RunFrame here={here} title={t.log.title} run={run}>
      <PageTitle above={runInWords(run, here)} title={t.log.title} ingress={t.log.ingress} />
      {run.sessions.map(({ day, startsAt }) => {
        const log = logs.find((one) => one.day === day)
        const said = notes.filter((one) => one.day === day)
        return (
          <Card as="section">
            <h2>{capital(weekdayAndDay(startsAt, here.locale))}</h2>
            {log ? <LogWords here={here} log={log} /> : <Quiet>{t.log.nothing}</Quiet>}
            {said.length > 0 && (
              <>
                <h3>{t.log.oral}</h3>
                {said.map((note) => (
                  <p>«{note.said}»</p>
                ))}
              </>
            )}
            <Row>
              <ButtonLink
                kind="secondary"
                icon="pencil"
                href={to(here, paths.log(run.courseSlug, run.slug, day))}
              >
                {log ? t.log.change : t.log.write}
              </ButtonLink>
            </Row>
          </Card>
        )
      })}
    </RunFrame>
  )
}
