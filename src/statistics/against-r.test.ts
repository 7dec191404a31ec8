import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root } from '../platform/root.ts'
import {
  compareGroups,
  cronbachsAlpha,
  floorAndCeiling,
  pairedChange,
  proportionOf,
  runChart,
  summaryOfList,
  tallyOf,
  xmrChart,
} from './index.ts'
import { tQuantile } from './student-t.ts'

// Made by proof/proof.R; what R can't say either is null.
const r = JSON.parse(readFileSync(join(root, 'src/statistics/proof/expected.json'), 'utf8'))
const cases = (name: string): [string, any][] => Object.entries(r[name])

describe('As R has it', () => {
  for (const [name, expected] of cases('summaries'))
    it(`one question: ${name}`, () => {
      const { quartiles, ...figures } = summaryOfList(expected.values)
      for (const figure of ['n', 'missing', 'mean', 'sd', 'median'] as const)
        same(figures[figure], expected[figure], figure)
      same(quartiles?.lower, expected.lower)
      same(quartiles?.upper, expected.upper)
      same(quartiles?.between, expected.iqr)
      const ends = floorAndCeiling(tallyOf(expected.values), { min: 0, max: 10 })
      same(ends?.floor.share, expected.floor)
      same(ends?.ceiling.share, expected.ceiling)
    })

  it('the interval of a share', () => {
    for (const { count, of, from, to } of r.proportions) {
      const interval = proportionOf(count, of)?.interval
      same(interval?.from, from, `${count} of ${of}`)
      same(interval?.to, to, `${count} of ${of}`)
    }
  })

  it('Student’s t', () => {
    for (const { df, q75, q975, q995, q10 } of r.t) {
      same(tQuantile(0.75, df), q75, String(df))
      same(tQuantile(0.975, df), q975, String(df))
      same(tQuantile(0.995, df), q995, String(df))
      same(tQuantile(0.1, df), q10, String(df))
    }
    assert.equal(tQuantile(0.5, 7), 0)
  })

  for (const [name, expected] of cases('alphas'))
    it(`Cronbach’s alpha: ${name}`, () => {
      const found = cronbachsAlpha(expected.rows)
      same(found?.alpha, expected.alpha)
      same(found?.n, expected.n)
      if (expected.psych !== null) same(found?.alpha, expected.psych)
    })

  for (const [name, expected] of cases('changes')) it(`change: ${name}`, () => sameChange(expected))

  for (const [name, expected] of cases('groups'))
    it(`two groups: ${name}`, () => {
      const found = compareGroups(expected.one, expected.other)
      same(found.difference, expected.difference)
      same(found.interval?.from, expected.from)
      same(found.interval?.to, expected.to)
    })

  it('what chance keeps to in a run chart', () => {
    for (const { n, longest, crossings } of r.run_limits) {
      const { expected } = runChart(Array.from({ length: n }, (_, at) => at))
      // An odd number has its middle one on the median.
      if (n % 2 === 0)
        assert.deepEqual(expected, { longestAtMost: longest, crossingsAtLeast: crossings }, String(n))
    }
  })

  for (const [name, expected] of cases('runs'))
    it(`run chart: ${name}`, () => {
      const found = runChart(expected.values, expected.baseline)
      same(found.median, expected.median)
      assert.equal(found.useful, expected.useful)
      assert.equal(found.longest?.points.length ?? 0, expected.longest)
      assert.equal(found.crossings, expected.crossings)
    })

  for (const [name, expected] of cases('xmr'))
    it(`XmR chart: ${name}`, () => {
      const [phase] = xmrChart(expected.values).phases
      same(phase?.mean, expected.mean)
      same(phase?.meanRange, expected.mean_range)
      same(phase?.limits?.from, expected.from)
      same(phase?.limits?.to, expected.to)
    })
})

function sameChange(expected: any) {
  const pairs = expected.before.map((before: number, i: number) => ({ before, after: expected.after[i] }))
  const { people, interval, ...found } = pairedChange(pairs, {
    smallestImportant: expected.least ?? undefined,
  })
  for (const figure of ['n', 'missing', 'mean', 'sd', 'standardised'] as const)
    same(found[figure], expected[figure], figure)
  same(interval?.from, expected.from)
  same(interval?.to, expected.to)
  if (!people) return assert.ok(!(expected.limit > 0))
  same(people.atLeast, expected.limit)
  assert.deepEqual(
    [people.better.count, people.same.count, people.worse.count],
    [expected.better, expected.same, expected.worse],
  )
}

/** To ten digits; null in R is undefined here. */
function same(found: number | undefined, expected: number | null, of?: string) {
  if (expected === null) return assert.equal(found, undefined, of)
  assert.ok(found !== undefined, `${of} is ${expected} in R`)
  const off = Math.abs(found - expected)
  assert.ok(off <= 1e-10 * Math.max(1e-3, Math.abs(expected)), `${of}: ${found}, in R ${expected}`)
}
