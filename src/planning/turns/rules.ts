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

/** What has happened to somebody's turns since they were last looked at. */
export type News = {
  /** To tell of now. */
  told: Turn[]
  /** Begun to wait, told or not; with since when. */
  begun: { key: string; since: Date; toldAt: Date | null }[]
  /** Waits no more. */
  over: string[]
}

/**
 * What is new. What comes and goes and comes again within a day is told when the day is over, if it waits still. `isSeen` when
 * whoever they wait on sees it now, on the page: then it counts as told, and nobody tells it.
 */
export function newsIn(turns: Turn[], known: Known[], { now, isSeen }: { now: Date; isSeen: boolean }): News {
  const waiting = new Set(turns.map(({ key }) => key))
  const over = known.filter(({ turn, overAt }) => overAt === null && !waiting.has(turn))
  const told = turns.filter(({ key }) =>
    isToTell(
      known.find(({ turn }) => turn === key),
      isSeen,
      now,
    ),
  )
  const begun = turns.flatMap((turn) => {
    const before = known.find((one) => one.turn === turn.key)
    const isTold = told.includes(turn)
    if (!isTold && before?.overAt === null) return []
    const since = before?.overAt === null ? before.since : now
    return [{ key: turn.key, since, toldAt: isTold ? now : (before?.toldAt ?? null) }]
  })
  return { told, begun, over: over.map(({ turn }) => turn) }
}

const quietMs = 20 * 60 * 60_000

function isToTell(before: Known | undefined, isSeen: boolean, now: Date): boolean {
  if (!before?.toldAt) return true
  const isAgain = before.overAt !== null || before.since > before.toldAt
  return isAgain && (isSeen || now.getTime() - before.toldAt.getTime() >= quietMs)
}

export const isNothing = ({ told, begun, over }: News): boolean =>
  told.length + begun.length + over.length === 0
