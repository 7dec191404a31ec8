import { defineMail } from '../../platform/mail/index.ts'
import type { MailFacts } from '../opened.ts'
import { findRun, type RunFacts } from '../run-facts.ts'
import { findStanding, type Standing } from '../standing.ts'
import { calendarFile } from './index.ts'
import { texts } from './service-texts.ts'
import { contentOf } from './write.ts'

/** Moved to another run. `from`: the run it had seats in, to be taken out of the calendar. */
export const movedMail = defineMail<MailFacts & { from?: number }>(
  'registrations.moved',
  async (facts, context) => {
    const { db, locale, now } = context
    const standing = await findStanding(db, facts.token, now)
    if (!standing || (standing.status !== 'confirmed' && standing.status !== 'waiting')) return undefined
    const t = texts[locale].moved
    const seated = standing.status === 'confirmed'
    const old = seated && facts.from !== undefined ? await findRun(db, facts.from) : undefined
    const said = {
      subject: t.subject(standing.number),
      heading: t.heading,
      paragraphs: [seated ? t.seated : t.waiting, ...(old ? [t.calendar] : [])],
      ...(seated && {
        attachments: [
          ...(old ? calendarFile(withRun(standing, removed(old, now)), context, t.oldCalendarFile) : []),
          ...calendarFile(standing, context),
        ],
      }),
    }
    return contentOf(said, standing, facts, context)
  },
)

const withRun = (standing: Standing, run: RunFacts): Standing => ({ ...standing, run })

/** For the calendar of somebody who won't be there: it goes out, and newer than what came before. */
const removed = (run: RunFacts, now: Date): RunFacts => ({
  ...run,
  cancelledAt: run.cancelledAt ?? now,
  calendarSequence: run.calendarSequence + 1,
})
