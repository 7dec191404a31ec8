import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  attrition,
  compareGroups,
  cronbachsAlpha,
  pairedChange,
  proportionOf,
  runChart,
  summaryOf,
  summaryOfList,
  tallyOf,
  verdictOf,
  xmrChart,
} from './index.ts'
import { tQuantile } from './student-t.ts'

const answer = fc.integer({ min: -50, max: 100 })
const answers = fc.array(fc.option(answer, { nil: undefined }), { maxLength: 40 })
const pair = fc.record({ before: fc.option(answer), after: fc.option(answer) })
const some = fc.array(answer, { minLength: 3, maxLength: 30 })
const shift = fc.integer({ min: -1000, max: 1000 })
const scale = fc.integer({ min: 1, max: 50 })

describe('Figures', () => {
  it('are the same in whatever order people answered', () => {
    holds([fc.shuffledSubarray([5, 1, 1, 3, 9, 9, 2], { minLength: 7 })], (shuffled) =>
      assert.deepEqual(summaryOfList(shuffled), summaryOfList([1, 1, 2, 3, 5, 9, 9])),
    )
  })

  it('are the same of a list and of how many gave each answer', () => {
    holds([answers], (list) => {
      const missing = list.filter((value) => value === undefined).length
      assert.deepEqual(summaryOf(tallyOf(list).reverse(), missing), summaryOfList(list))
    })
  })

  it('follow the scale they are measured on', () => {
    holds([some, shift, scale], (list, by, times) => {
      const [one, other] = [summaryOfList(list), summaryOfList(list.map((value) => by + times * value))]
      near(other.mean, by + times * (one.mean ?? 0))
      near(other.median, by + times * (one.median ?? 0))
      near(other.sd, times * (one.sd ?? 0))
      near(other.quartiles?.between, times * (one.quartiles?.between ?? 0))
    })
  })

  it('stand in order', () => {
    holds([some], (list) => {
      const { median = 0, quartiles, mean = 0 } = summaryOfList(list)
      const inOrder = [Math.min(...list), quartiles?.lower, median, quartiles?.upper, Math.max(...list)]
      assert.deepEqual(
        inOrder,
        inOrder.toSorted((a = 0, b = 0) => a - b),
      )
      assert.ok(mean >= Math.min(...list) - 1e-9 && mean <= Math.max(...list) + 1e-9)
    })
  })
})

describe('Change', () => {
  it('turns its sign, and nothing else, when the waves change places', () => {
    holds([fc.array(pair, { maxLength: 25 })], (pairs) => {
      const there = pairedChange(pairs)
      const back = pairedChange(
        pairs.map(({ before, after }) => ({ before: after, after: before })),
        { higherIsBetter: false },
      )
      near(back.mean, there.mean === undefined ? undefined : -there.mean)
      near(back.interval?.from, there.interval && -there.interval.to)
      assert.equal(back.verdict, there.verdict)
    })
  })

  it('counts everybody once: better, about the same or worse', () => {
    holds([fc.array(pair, { maxLength: 25 }), scale], (pairs, smallestImportant) => {
      const { n, missing, people } = pairedChange(pairs, { smallestImportant })
      assert.equal(n + missing, pairs.length)
      assert.equal(people ? people.better.count + people.same.count + people.worse.count : n, n)
    })
  })

  it('does not move with the scale’s zero, nor its effect with the scale’s step', () => {
    holds([fc.array(pair, { maxLength: 25 }), shift, scale], (pairs, by, times) => {
      const turned = (value: number | null) => (value === null ? null : by + times * value)
      const one = pairedChange(pairs)
      const other = pairedChange(
        pairs.map(({ before, after }) => ({ before: turned(before), after: turned(after) })),
      )
      near(other.mean, one.mean === undefined ? undefined : times * one.mean)
      near(other.standardised, one.standardised)
      assert.equal(other.verdict, one.verdict)
      assert.equal(other.people?.better.count, one.people?.better.count)
    })
  })

  it('is called clear only when the interval leaves no difference out', () => {
    const words = (from: number, to: number, higherIsBetter?: boolean) =>
      verdictOf({ from, to }, higherIsBetter)
    assert.equal(words(0.4, 1.4), 'clearly-better')
    assert.equal(words(-1.4, -0.4), 'clearly-worse')
    assert.equal(words(0.4, 1.4, false), 'clearly-worse')
    assert.equal(words(-1.4, -0.4, false), 'clearly-better')
    assert.equal(words(-0.2, 1.2), 'cannot-tell')
    assert.equal(words(0, 1.2), 'cannot-tell')
    assert.equal(verdictOf(undefined), 'cannot-tell')
  })
})

describe('Alpha', () => {
  it('does not mind where each item begins, nor the order of people and items', () => {
    const row = fc.tuple(answer, answer, answer)
    holds([fc.array(row, { minLength: 3, maxLength: 20 }), shift], (rows, by) => {
      const moved = rows.map(([a, b, c]) => [c, a + by, b - by]).reverse()
      near(cronbachsAlpha(moved)?.alpha, cronbachsAlpha(rows)?.alpha)
    })
  })
})

describe('Two groups', () => {
  it('differ by as much whichever comes first', () => {
    holds([some, some], (one, other) => {
      const [there, back] = [compareGroups(one, other), compareGroups(other, one)]
      near(back.difference, -(there.difference ?? 0))
      near(back.interval?.from, there.interval && -there.interval.to)
    })
  })
})

describe('A share', () => {
  it('lies within its interval, and the interval between nobody and all', () => {
    holds([fc.nat(500), fc.nat(500)], (count, more) => {
      const found = proportionOf(count, count + more)
      if (!found) return assert.equal(count + more, 0)
      const { share, interval } = found
      assert.ok(0 <= interval.from && interval.from <= share && share <= interval.to && interval.to <= 1)
    })
  })
})

describe('Student’s t', () => {
  it('grows with the share, and falls towards the normal distribution with more people', () => {
    const share = fc.double({ min: 0.51, max: 0.999, noNaN: true })
    holds([share, fc.double({ min: 1, max: 500, noNaN: true })], (at, df) => {
      assert.ok(tQuantile(at + 0.0005, df) > tQuantile(at, df))
      assert.ok(tQuantile(at, df + 1) < tQuantile(at, df))
      assert.equal(tQuantile(1 - at, df), -tQuantile(1 - (1 - at), df))
    })
    near(tQuantile(0.975, 1e9), 1.959963984540054)
  })
})

describe('Attrition', () => {
  it('never has more who answered every wave than who answered any of them', () => {
    const wave = fc.uniqueArray(fc.nat(30))
    holds([fc.array(wave, { maxLength: 5 })], (waves) => {
      const flow = attrition(
        31,
        waves.map((wave) => new Set(wave)),
      )
      flow.forEach(({ everyWaveSoFar, answered }, at) => {
        assert.ok(everyWaveSoFar <= (answered?.count ?? 0))
        assert.ok(everyWaveSoFar <= (flow[at - 1]?.everyWaveSoFar ?? 31))
      })
    })
  })
})

describe('Charts over time', () => {
  it('see the same process on any scale, and upside down', () => {
    const series = fc.array(answer, { minLength: 1, maxLength: 30 })
    holds([series, shift, scale], (values, by, times) => {
      const turned = values.map((value) => by - times * value)
      const [one, other] = [runChart(values), runChart(turned)]
      assert.deepEqual(
        [other.crossings, other.useful, other.signals],
        [one.crossings, one.useful, one.signals],
      )
      const marked = (list: number[]) => xmrChart(list).points.map(({ rules }) => rules.includes('outside'))
      assert.deepEqual(marked(turned), marked(values))
    })
  })
})

function holds<T extends [unknown, ...unknown[]]>(
  given: { [At in keyof T]: fc.Arbitrary<T[At]> },
  claim: (...values: T) => void,
) {
  fc.assert(fc.property(...given, (...values: T) => claim(...values)))
}

function near(found: number | undefined, expected: number | undefined) {
  if (expected === undefined) return assert.equal(found, undefined)
  assert.ok(
    found !== undefined && Math.abs(found - expected) <= 1e-8 * Math.max(1, Math.abs(expected)),
    `${found} is not ${expected}`,
  )
}
