import { isCompany, type Share, smallestOf } from './company.ts'
import type { PlacedBrick } from './place.ts'

/**
 * Into what everything told in pools of one question can be cut by subtracting: at first whole bundles. A figure made of some of a bundle
 * (a breakdown, a change) cuts it in two, and both must have company.
 */
export type Pieces = {
  /** A bundle of the question itself. */
  add: (bricks: PlacedBrick[]) => void
  /** Has every run of it. */
  holds: (brick: PlacedBrick) => boolean
  /** What the bricks take of each piece, and what they leave. */
  sides: (bricks: PlacedBrick[]) => { taken: PlacedBrick[]; left: PlacedBrick[] }[]
  cut: (bricks: PlacedBrick[]) => void
}

/** None yet. */
export function noPieces(): Pieces {
  const pieceOf = new Map<number, Set<PlacedBrick>>()
  const add: Pieces['add'] = (bricks) => {
    const piece = new Set(bricks)
    for (const run of runsOf(bricks)) pieceOf.set(run, piece)
  }
  const sides: Pieces['sides'] = (bricks) => {
    const runs = new Set(runsOf(bricks))
    const touched = new Set([...runs].map((run) => pieceOf.get(run)).filter((piece) => piece !== undefined))
    return [...touched].map((piece) => ({
      taken: [...piece].filter((brick) => brick.runs.some((run) => runs.has(run))),
      left: [...piece].filter((brick) => !brick.runs.some((run) => runs.has(run))),
    }))
  }
  const cut: Pieces['cut'] = (bricks) => {
    for (const { taken, left } of sides(bricks)) {
      add(taken)
      add(left)
    }
  }
  return { add, holds: (brick) => brick.runs.every((run) => pieceOf.has(run)), sides, cut }
}

/** As many of the bricks as cut every piece into two that both have company: leaves out the smallest services until they do. */
export function trimmed(bricks: PlacedBrick[], all: Pieces[]): PlacedBrick[] {
  let kept = bricks
  for (;;) {
    const lonely = all.flatMap((pieces) => pieces.sides(kept)).filter((side) => !isCutWell(side))
    if (lonely.length === 0) return kept
    const out = new Set(runsOf(lonely.flatMap(leftOut)))
    kept = kept.filter((brick) => !brick.runs.some((run) => out.has(run)))
  }
}

/** Its smallest service, which gives company to what is left; all of it, when it has too little company itself. */
function leftOut({ taken }: { taken: PlacedBrick[] }): PlacedBrick[] {
  if (!isCompany(shares(taken))) return taken
  const smallest = smallestOf(shares(taken))
  return taken.filter((brick) => brick.service === smallest)
}

const isCutWell = ({ taken, left }: { taken: PlacedBrick[]; left: PlacedBrick[] }): boolean =>
  isCompany(shares(taken)) && (left.length === 0 || isCompany(shares(left)))

const runsOf = (bricks: PlacedBrick[]): number[] => bricks.flatMap((brick) => brick.runs)

const shares = (bricks: PlacedBrick[]): Share[] =>
  bricks.map(({ service, tally }) => ({ service, n: tally.n }))
