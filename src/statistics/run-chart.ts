import { median } from 'd3-array'
import { type Side, sideOf, stretchesOf } from './sides.ts'

export type RunChart = {
  median: number | undefined
  /** Points that are not on the median: only they say anything. */
  useful: number
  longest: { side: Side; points: number[] } | undefined
  crossings: number
  /** What chance alone would keep to; undefined for fewer than ten useful points, which are too few to tell. */
  expected: { longestAtMost: number; crossingsAtLeast: number } | undefined
  /** The process has moved: too long on one side, or too few crossings. */
  signals: { shift: boolean; fewCrossings: boolean }
}

const fewest = 10

/**
 * A run chart with the two rules of Anhøj & Olesen (PLoS ONE 2014;9:e113825), whose limits follow the number of points, so that
 * chance gives as few false alarms in ten points as in forty. `baseline` is how many of the first points make the median: those
 * before an action, to see whether it helped.
 */
export function runChart(values: number[], baseline = values.length): RunChart {
  const centre = median(values.slice(0, baseline))
  const sides = values.map((value) => (centre === undefined ? undefined : sideOf(value, centre)))
  const stretches = stretchesOf(sides, 'is-passed-over')
  const useful = sides.filter(Boolean).length
  const longest = stretches.toSorted((a, b) => b.points.length - a.points.length)[0]
  const crossings = Math.max(0, stretches.length - 1)
  const expected = useful < fewest ? undefined : expectedOf(useful)
  return {
    median: centre,
    useful,
    longest,
    crossings,
    expected,
    signals: {
      shift: !!expected && (longest?.points.length ?? 0) > expected.longestAtMost,
      fewCrossings: !!expected && crossings < expected.crossingsAtLeast,
    },
  }
}

const expectedOf = (useful: number) => ({
  longestAtMost: Math.round(Math.log2(useful) + 3),
  crossingsAtLeast: fifthPercentile(useful - 1),
})

/** Of the number of heads in so many throws of a coin. By logarithms: halves of a thousand throws are too small to hold. */
function fifthPercentile(throws: number): number {
  let logarithm = throws * Math.log(0.5)
  let below = Math.exp(logarithm)
  let heads = 0
  while (below < 0.05) {
    logarithm += Math.log((throws - heads) / (heads + 1))
    below += Math.exp(logarithm)
    heads++
  }
  return heads
}
