import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { gapOf, partsOf } from './rules.ts'

describe('How equal it is', () => {
  it('is nothing to show before anything has happened', () => {
    assert.equal(partsOf({ experience: 0, professional: 0, between: 0 }), undefined)
  })

  it('shows what serves both between the two', () => {
    assert.deepEqual(partsOf({ experience: 2, professional: 2, between: 1 }), {
      experience: 40,
      professional: 40,
    })
  })

  it('never fills a bar more than full', () => {
    const some = fc.nat({ max: 500 })
    fc.assert(
      fc.property(fc.record({ experience: some, professional: some, between: some }), (share) => {
        const parts = partsOf(share)
        assert.ok(!parts || parts.experience + parts.professional <= 100.1)
      }),
    )
  })

  it('tells how far apart the two find it', () => {
    assert.equal(gapOf({ experience: 3, professional: 4.7 }), 1.7)
  })
})
