import { type Brick, layBricks } from './bricks.ts'
import type { Bundle } from './bundles.ts'
import { type Facts, inOrder, keyOf, type Lattice, madeOf, type Topic } from './facts.ts'
import { partsOf } from './parts.ts'
import { type PlacedBrick, placer } from './place.ts'
import { bundlesOf } from './rounds.ts'
import { type Published, tablesOf } from './tables.ts'

/** What has been decided before, and stands. */
export type Decided = { bricks: Brick[]; bundles: Bundle[] }

/** All that may be told on a day, of everything that had closed by the day before. What was decided before stands as it was. */
export function protect(
  facts: Facts,
  lattice: Lattice,
  today: string,
  decided: Decided = { bricks: [], bundles: [] },
): Published {
  const closed = closedBefore(today, facts)
  const { place } = placer(lattice)
  const bricks: PlacedBrick[] = byCourse(closed, lattice)
    .flatMap((its) => bricksOfCourse(its, decided.bricks))
    .map((brick) => ({ ...brick, ...place(brick.runs) }))
  const bundles = bundlesOf(closed.topics, bricks, lattice, today, decided.bundles)
  return { bricks, bundles, tables: tablesOf(closed, lattice, bricks, bundles) }
}

/** The bricks of all topics in one course: all there is to decide on the day after one of its waves has closed. */
export function bricksOfCourse(facts: Facts, decided: Brick[]): Brick[] {
  const runs = new Set(facts.closings.map(({ run }) => run))
  const laid = new Map<string, Brick[]>()
  for (const topic of inOrder(facts.topics)) {
    const key = keyOf(topic)
    const before = decided.filter((brick) => brick.topic === key && brick.runs.every((run) => runs.has(run)))
    laid.set(key, layBricks(topic, partsOf(topic, facts, laid), before))
  }
  return [...laid.values()].flat()
}

/** Only what takes no more answers: a topic of a run counts when every wave it is made of has closed there. */
function closedBefore(today: string, { topics, closings, counts }: Facts): Facts {
  const known = new Map(topics.map((topic) => [keyOf(topic), topic]))
  const shut = closings.filter(({ on }) => on < today)
  const done = new Set(shut.map(({ run, wave }) => `${run} ${wave}`))
  const isShut = (run: number, topic: Topic): boolean =>
    done.has(`${run} ${topic.wave}`) && madeOf(topic).every((key) => isShut(run, known.get(key) as Topic))
  const shutCounts = counts.filter(({ run, topic }) => isShut(run, known.get(topic) as Topic))
  return { topics, closings: shut, counts: shutCounts }
}

function byCourse(facts: Facts, lattice: Lattice): Facts[] {
  const courseOf = new Map(lattice.runs.map(({ id, course }) => [id, course]))
  const closings = Map.groupBy(facts.closings, ({ run }) => courseOf.get(run))
  const counts = Map.groupBy(facts.counts, ({ run }) => courseOf.get(run))
  return [...closings].map(([course, its]) => ({
    topics: facts.topics,
    closings: its,
    counts: counts.get(course) ?? [],
  }))
}
