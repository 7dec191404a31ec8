import type { Job } from '../platform/jobs/index.ts'
import type { Mail } from '../platform/mail/index.ts'
import { remindSpeakers } from './turns/remind-speakers.ts'
import { tellTurns } from './turns/tell-turns.ts'

/** What this room does by the clock: tells members that it has become their turn, not at night; and reminds speakers. */
export const planningJobs = (mail: Mail): Job[] => [
  { name: 'planning.turns', cron: '*/15 7-20 * * *', run: (db, now) => tellTurns(db, mail, now) },
  { name: 'planning.speakers', cron: '30 7 * * *', run: (db, now) => remindSpeakers(db, mail, now) },
]
