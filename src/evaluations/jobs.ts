import type { Db } from '../platform/db.ts'
import type { Job } from '../platform/jobs/index.ts'
import type { Mail } from '../platform/mail/index.ts'
import type { Secrets } from '../platform/secrets.ts'
import { registrar } from '../registrations/index.ts'
import { closeWaves, tidySides } from './close.ts'
import { sendDue } from './invite.ts'
import { sendLeft } from './paper/send-left.ts'
import { planWaves } from './run-waves.ts'

/** What this room does by the clock: plans waves, asks, reminds, and closes. */
export function evaluationJobs({ secrets, mail }: { secrets: Secrets; mail: Mail }): Job[] {
  const sender = { secrets, mail, registrar: registrar({ secrets, mail }) }
  return [
    { name: 'evaluations.plan-waves', cron: '17 5 * * *', run: planWaves },
    { name: 'evaluations.send', cron: '*/15 9-20 * * *', run: (db, now) => sendDue(db, sender, now) },
    { name: 'evaluations.close', cron: '37 1 * * *', run: closeWhatIsOver },
  ]
}

/** What was entered only once counts as it stands; closing a wave forgets what waits, and then nothing of it is left lying. */
async function closeWhatIsOver(db: Db, now: Date): Promise<void> {
  await sendLeft(db, now)
  await closeWaves(db, now)
  await tidySides(db)
}
