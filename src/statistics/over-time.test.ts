import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runChart, xmrChart } from './index.ts'

const before = [3.4, 3.6, 3.3, 3.5, 3.4]
const after = [3.9, 4.1, 4.2, 4.0, 4.3]
const rulesAt = (values: number[], starts?: number[]) =>
  xmrChart(values, starts).points.map(({ rules }) => rules)

describe('A run chart', () => {
  it('sees a course that got better, since it crosses the median only once', () => {
    const chart = runChart([...before, ...after])
    assert.deepEqual(chart.signals, { shift: false, fewCrossings: true })
    assert.deepEqual(chart.longest, { side: 'below', points: [0, 1, 2, 3, 4] })
    assert.deepEqual(chart.expected, { longestAtMost: 6, crossingsAtLeast: 2 })
  })

  it('sees that it stayed on one side of what it was before the action', () => {
    const chart = runChart([...before, ...after, 4.1, 4.2, 4.0], 5)
    assert.deepEqual(chart.longest, { side: 'above', points: [3, 5, 6, 7, 8, 9, 10, 11, 12] })
    assert.equal(chart.signals.shift, true)
  })

  it('lets a point on the median neither break a row nor lengthen it', () => {
    assert.deepEqual(runChart([1, 5, 6, 4, 7, 1, 1]).longest, { side: 'above', points: [1, 2, 4] })
  })

  it('calls nothing a sign in fewer than ten points, in none at all, nor where all are equal', () => {
    for (const values of [[1, 1, 1, 1, 9, 9, 9, 9, 9], [], [4], Array(20).fill(4)]) {
      const { signals, expected } = runChart(values)
      assert.deepEqual([signals, expected], [{ shift: false, fewCrossings: false }, undefined])
    }
  })
})

describe('An XmR chart', () => {
  it('marks the one point that chance does not give', () => {
    const rules = rulesAt([10, 11, 10, 9, 10, 11, 10, 20, 10, 11])
    assert.deepEqual(rules[7], ['outside'])
    assert.equal(rules.flat().length, 1)
  })

  it('marks eight in a row on one side of the mean, and not seven', () => {
    const eight = [9, 11, 9, 11, 4, 11, 9, 12, 12.5, 12, 13, 12, 12.5, 12, 12.2]
    assert.equal(rulesAt(eight).filter((rules) => rules.includes('eight-on-one-side')).length, 8)
    const seven = [...eight.slice(0, -1), 6]
    assert.equal(rulesAt(seven).filter((rules) => rules.includes('eight-on-one-side')).length, 0)
  })

  it('marks three of four that lie nearer to a limit than to the mean', () => {
    const rules = rulesAt([10, 11, 9, 10, 11, 10, 9, 13, 13.2, 10, 13, 10, 9, 11, 10, 9])
    const marked = rules.flatMap((of, at) => (of.includes('near-a-limit') ? [at] : []))
    assert.deepEqual(marked, [7, 8, 10])
  })

  it('begins anew where the course was changed', () => {
    const [first, second, ...more] = xmrChart([...before, ...after], [5]).phases
    assert.deepEqual([first?.from, first?.to, second?.from, second?.to, more.length], [0, 5, 5, 10, 0])
    assert.equal(first?.mean.toFixed(2), '3.44')
    assert.equal(second?.mean.toFixed(2), '4.10')
    assert.ok((second?.limits?.from ?? 0) > (first?.mean ?? 9))
    assert.deepEqual(rulesAt([...before, ...after], [5]).flat(), [])
  })

  it('draws no limits of fewer than five, of none, or where nobody has answered since', () => {
    assert.equal(xmrChart([3, 4, 3, 4]).phases[0]?.limits, undefined)
    assert.deepEqual(xmrChart([]), { phases: [], points: [] })
    assert.equal(xmrChart(before, [5]).phases.length, 1)
    assert.deepEqual(xmrChart([4]).points, [{ value: 4, rules: [] }])
  })

  it('has nothing to mark where all are equal', () => {
    assert.deepEqual(rulesAt(Array(12).fill(3.3)).flat(), [])
  })
})
