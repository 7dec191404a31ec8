import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Count, firstDayKept, othersLikeMe, publicCounts, smallest } from './rules.ts'

const counties = ['03', '11', '15', '18', '31', '32', '33', '34', '39', '40', '42', '46', '50', '55', '56']
const row = (counts: number[]): Count[] =>
  counts.map((count, i) => ({ themeId: 'demens', countyNumber: counties[i] ?? '', count }))
const publicRow = (counts: number[]) => publicCounts(row(counts), counties.slice(0, counts.length))

describe('The public numbers', () => {
  it('show a county from five up and hide it below', () => {
    assert.deepEqual(publicRow([5, 4, 0, 12])[0]?.counties, [
      { number: '03', count: 5 },
      { number: '18', count: 12 },
    ])
  })

  it('show the other counties together when they are at least five and could be spread in any way', () => {
    assert.equal(publicRow([9, 3, 2, 0])[0]?.rest, 5)
    assert.equal(publicRow([9, 3, 1, 0])[0]?.rest, undefined)
  })

  it('hide the others together when that would tell what one of them is', () => {
    assert.equal(publicRow([9, 4, 4])[0]?.rest, undefined) // 8 of two hidden can only be 4 and 4
    assert.equal(publicRow([9, 4, 1])[0]?.rest, undefined) // 5 of two hidden: neither can be 0
    assert.equal(publicRow([9, 4, 4, 4])[0]?.rest, undefined)
    assert.equal(publicRow([9, 4, 4, 0])[0]?.rest, 8)
  })

  it('leave out a theme that nothing can be told about', () => {
    assert.deepEqual(publicRow([4, 0, 0]), [])
    assert.deepEqual(publicCounts([], counties), [])
  })

  it('keep what is about no theme apart from the themes', () => {
    const counts = [...row([7]), { themeId: null, countyNumber: '03', count: 6 }]
    assert.deepEqual(
      publicCounts(counts, counties).map(({ themeId, counties }) => [themeId, counties[0]?.count]),
      [
        ['demens', 7],
        [null, 6],
      ],
    )
  })

  const anyRow = fc.array(fc.oneof(fc.nat(6), fc.nat(30)), { minLength: 1, maxLength: counties.length })

  it('never show a number under five', () => {
    fc.assert(
      fc.property(anyRow, (counts) => {
        for (const { counties, rest } of publicRow(counts)) {
          for (const { count } of counties) assert.ok(count >= smallest)
          assert.ok(rest === undefined || rest >= smallest)
        }
      }),
    )
  })

  it('leave every hidden county anywhere from nought to four, also for a reader who knows the rule and subtracts', () => {
    fc.assert(
      fc.property(anyRow, fc.nat(), fc.nat(smallest - 1), (counts, pick, guess) => {
        const hidden = counts.flatMap((count, i) => (count < smallest ? [i] : []))
        const target = hidden[pick % hidden.length]
        fc.pre(target !== undefined)
        const other = anotherCountryLike(counts, hidden, target, guess)
        assert.equal(other[target], guess)
        assert.deepEqual(publicRow(other), publicRow(counts))
      }),
      { numRuns: 2000 },
    )
  })

  /** Counts with `guess` in one hidden county that ought to be published in exactly the same way. */
  function anotherCountryLike(counts: number[], hidden: number[], target: number, guess: number): number[] {
    const rest = publicRow(counts)[0]?.rest
    const other = counts.map((count, i) => (hidden.includes(i) ? 0 : count))
    other[target] = guess
    let left = (rest ?? guess) - guess
    for (const i of hidden.filter((i) => i !== target)) {
      other[i] = Math.min(smallest - 1, left)
      left -= other[i]
    }
    assert.equal(left, 0, 'the rest can be spread over the other hidden counties')
    return other
  }
})

describe('How many others said the same', () => {
  it('is told from five others up', () => {
    assert.equal(othersLikeMe(6), 5)
    assert.equal(othersLikeMe(5), undefined)
    assert.equal(othersLikeMe(1), undefined)
  })
})

describe('The first day that is kept', () => {
  it('is two years back, on a day that exists', () => {
    assert.equal(firstDayKept('2026-11-22'), '2024-11-22')
    assert.equal(firstDayKept('2026-01-31'), '2024-01-31')
    assert.equal(firstDayKept('2028-02-29'), '2026-02-28')
  })
})
