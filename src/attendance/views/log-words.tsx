import type { Here } from '../../design/here.ts'
import { SummaryList } from '../../design/summary-list.tsx'
import { Quiet } from '../../design/text.tsx'
import { dateAndTime } from '../../platform/dates.ts'
import type { DayLog } from '../log-queries.ts'
import { texts } from '../texts.ts'

/** A log as it was written, and who wrote it. */
export const LogWords = ({ here, log }: { here: Here; log: DayLog }) => {
  const t = texts[here.locale].log
  const when = dateAndTime(log.writtenAt, here.locale)
  const rows = [
    { question: t.wentWell, answer: log.wentWell },
    { question: t.toChange, answer: log.toChange },
    { question: t.ledBy, answer: log.ledBy },
  ].filter(({ answer }) => answer)
  return (
    <>
      <SummaryList rows={rows} />
      <Quiet small>{log.writtenBy ? t.writtenBy(log.writtenBy, when) : t.writtenAt(when)}</Quiet>
    </>
  )
}
