import { z } from 'zod'
import type { Session } from '../courses/index.ts'
import { readMoment } from './values.ts'

const most = 60
const howTo = 'write it as 2027-01-14 17:00-20:00'

/** The sessions of a run, with | between: "2027-01-14 17:00-20:00 | 2027-01-21 17:00-20:00". In order, none into the next. */
export const sessions = z.string().transform((cell, context): [Session, ...Session[]] => {
  const read: Session[] = []
  for (const written of cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const session = readSession(written)
    if (!session) context.addIssue(`the session “${written.slice(0, 60)}” can’t be read; ${howTo}`)
    else if (session.endsAt <= session.startsAt)
      context.addIssue(`the session “${written}” ends before it begins`)
    else read.push(session)
  }
  read.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  if (read.some(({ startsAt }, i) => (read[i - 1]?.endsAt ?? startsAt) > startsAt))
    context.addIssue('two sessions overlap')
  if (read.length > most) context.addIssue(`a run has at most ${most} sessions`)
  const [first, ...others] = read
  if (first) return [first, ...others]
  if (cell.replace(/[|\s]/g, '') === '') context.addIssue('must have at least one session')
  return z.NEVER
})

/** "2027-01-14 17:00-20:00" by the Norwegian clock, or two moments with / between, as ISO 8601 writes a span. */
function readSession(written: string): Session | undefined {
  const [from = '', to] =
    written.includes('/') && written.includes('T') ? written.split('/') : dayWithTimes(written)
  const [startsAt, endsAt] = [readMoment(from), to ? readMoment(to) : undefined]
  return startsAt && endsAt && { startsAt, endsAt }
}

function dayWithTimes(written: string): string[] {
  const found = /^(\S+)\s+(?:kl\.?\s*)?([\d.:]+)\s*[-–]\s*([\d.:]+)$/i.exec(written)
  return found ? [`${found[1]} ${found[2]}`, `${found[1]} ${found[3]}`] : []
}
