import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bothRated, gapOf, maySeeRatings, meansOf, type Rating } from './rating.ts'

const rating = (side: Rating['side'], equal: number): Rating => ({
  ...{ side, accountId: 1, words: null, heard: 4, decided: 4, prepared: 4, equal },
})

describe('How the cooperation was', () => {
  it('is a mean for each side, and how far apart they are', () => {
    const means = meansOf([rating('experience', 2), rating('experience', 3), rating('professional', 5)])
    assert.deepEqual([means.experience?.count, means.experience?.mean.equal], [2, 2.5])
    assert.equal(gapOf(means, 'equal'), -2.5)
    assert.equal(gapOf(meansOf([rating('experience', 2)]), 'equal'), undefined)
  })

  it('is seen when one’s own side has answered, and by those without a side when both have', () => {
    const half = [rating('experience', 2)]
    assert.deepEqual(
      [
        maySeeRatings(half, 'experience'),
        maySeeRatings(half, 'professional'),
        maySeeRatings(half, undefined),
      ],
      [true, false, false],
    )
    assert.ok(!bothRated(half))
    assert.ok(maySeeRatings([...half, rating('professional', 5)], undefined))
  })
})
