import type { Brick, Part } from './bricks.ts'
import { type Facts, keyOf, madeOf, type Tally, type Topic } from './facts.ts'
import { sum, withGroups } from './tally.ts'

/**
 * What the bricks of a topic can be made of in one course: closed runs, and for what is made of other topics, the smallest sets of runs
 * that are whole bricks in each of them. So nothing is ever told that cuts through a brick.
 */
export function partsOf(topic: Topic, facts: Facts, laid: Map<string, Brick[]>): Part[] {
  const parents = madeOf(topic).map((key) => laid.get(key) ?? [])
  const sets = parents.length === 0 ? closedRuns(topic, facts) : wholeInAll(parents)
  return sets.flatMap(({ runs, on }) => {
    const tally = tallyOf(topic, runs, facts)
    return tally ? [{ runs, on, tally }] : []
  })
}

type RunSet = { runs: number[]; on: string }

const closedRuns = (topic: Topic, facts: Facts): RunSet[] =>
  facts.closings.filter(({ wave }) => wave === topic.wave).map(({ run, on }) => ({ runs: [run], on }))

function wholeInAll(parents: Brick[][]): RunSet[] {
  const sets = new Map<number, RunSet>()
  for (const brick of parents.flat()) {
    const joined = new Set(brick.runs.map((run) => sets.get(run)).filter((set) => set !== undefined))
    const runs = new Set([...joined].flatMap((set) => set.runs).concat(brick.runs))
    const on = [brick.on, ...[...joined].map((set) => set.on)].sort().at(-1) as string
    const set = { runs: [...runs].sort((a, b) => a - b), on }
    for (const run of runs) sets.set(run, set)
  }
  const covered = parents.map((bricks) => new Set(bricks.flatMap((brick) => brick.runs)))
  return [...new Set(sets.values())].filter(({ runs }) =>
    covered.every((all) => runs.every((run) => all.has(run))),
  )
}

function tallyOf(topic: Topic, runs: number[], facts: Facts): Tally | undefined {
  const own = countsOf(keyOf(topic), runs, facts)
  if (own.length === 0) return undefined
  if (topic.by === undefined) return sum(own)
  const whole = sum(countsOf(keyOf({ wave: topic.wave, code: topic.code }), runs, facts))
  return withGroups(whole, sum(own).groups ?? {})
}

const countsOf = (key: string, runs: number[], facts: Facts): Tally[] =>
  facts.counts.filter(({ run, topic }) => topic === key && runs.includes(run)).map(({ tally }) => tally)
