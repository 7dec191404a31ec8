import type { Wait } from '../waiting/waits.ts'

/** Something that waits on a member, by the name that it keeps as long as it waits. */
export type Turn = { key: string; wait: Wait }

type Member = { id: number; side: string | undefined }

/**
 * What a member is told waits on them. What they are told by other ways isn't: when to meet and what they are offered are
 * asked in words of their own, and everybody is called to a meeting. Nor are steps that wait on the whole group: nobody would
 * feel spoken to.
 */
export const turnsOf = (waits: Wait[], round: number, { id, side }: Member): Turn[] =>
  waits
    .filter(({ who }) => who.kind === 'both' || (who.kind === 'member' ? who.id === id : who.side === side))
    .filter(
      ({ who, what }) => !toldElsewhere.has(what.kind) && !(who.kind === 'both' && what.kind === 'step'),
    )
    .map((wait) => ({ key: keyOf(wait, round), wait }))

const toldElsewhere = new Set<string>(['poll', 'honorarium', 'meet'])

function keyOf({ what, due, path }: Wait, round: number): string {
  switch (what.kind) {
    case 'task':
    case 'action':
      return `${what.kind}:${due}:${what.what}`
    case 'minutes':
      return `minutes:${path}`
    case 'step':
      return `step:${what.step}:${round}`
    default:
      return `${what.kind}:${round}`
  }
}

/** What was known of a turn when it was last looked at. */
export type Known = { turn: string; since: Date; toldAt: Date | null; overAt: Date | null }

const quietMs = 20 * 60 * 60_000

/**
 * The turns to tell of now: those that have come since they were last told. What comes and goes and comes again within a day
 * is told when the day is over, if it waits still.
 */
export const newTurns = (turns: Turn[], known: Known[], now: Date): Turn[] =>
  turns.filter(({ key }) => {
    const before = known.find(({ turn }) => turn === key)
    if (!before?.toldAt) return true
    const isAgain = before.overAt !== null || before.since > before.toldAt
    return isAgain && now.getTime() - before.toldAt.getTime() >= quietMs
  })
