import { keyOf, type Tally, type Topic } from './facts.ts'
import { groupsOfBrick, hasRoom } from './gather.ts'
import { isFew, limits } from './limits.ts'
import { isUnanimous, sum } from './tally.ts'

/** Some runs of one course that count together or not at all. */
export type Part = { runs: number[]; on: string; tally: Tally }

/** The least that is ever told of a topic: a run, or some small ones of the same course. It never changes. */
export type Brick = Part & {
  topic: string
  /** The groups that are told of together. */
  together: string[]
}

/**
 * The bricks of one topic in one course. A run that may be told of alone is a brick. One that may not waits on the course's shelf until
 * all that wait there may be told of together. Those that are laid already stay as they are, whatever has become of the facts.
 */
export function layBricks(topic: Topic, parts: Part[], laid: Brick[]): Brick[] {
  const taken = new Set(laid.flatMap((brick) => brick.runs))
  const bricks = [...laid]
  let shelf: Part[] = []
  for (const part of inTurn(parts)) {
    if (part.runs.some((run) => taken.has(run)) || isHeldForGood(part, topic)) continue
    const alone = brickOf([part], topic)
    if (alone) {
      bricks.push(alone)
      continue
    }
    shelf.push(part)
    const together = brickOf(shelf, topic)
    if (!together) continue
    bricks.push(together)
    shelf = []
  }
  return bricks
}

/** The parts as one brick, if they may be told of together. */
function brickOf(parts: Part[], topic: Topic): Brick | undefined {
  const tallies = parts.map((part) => part.tally)
  const whole = sum(tallies)
  if (whole.n < (topic.by === undefined ? limits.answers : limits.breakdown)) return undefined
  if (Object.values(whole.left ?? {}).some(isFew)) return undefined
  if (topic.sensitive && isUnanimous(whole)) return undefined
  if (!hasRoom(tallies.map((tally) => tally.n))) return undefined
  const gathered = whole.groups && groupsOfBrick(whole, tallies, topic)
  if (whole.groups && !gathered) return undefined
  return {
    topic: keyOf(topic),
    runs: parts.flatMap((part) => part.runs).sort((a, b) => a - b),
    on: (parts.at(-1) as Part).on,
    tally: gathered ? { ...whole, groups: gathered.groups } : whole,
    together: gathered?.together ?? [],
  }
}

// Among others they would be known again: whoever sees that many were added, and nearly all the same, knows what each of them said.
const isHeldForGood = (part: Part, topic: Topic): boolean =>
  topic.sensitive === true && topic.by === undefined && !isFew(part.tally.n) && isUnanimous(part.tally)

const inTurn = (parts: Part[]): Part[] =>
  [...parts].sort((a, b) => a.on.localeCompare(b.on) || (a.runs[0] as number) - (b.runs[0] as number))
