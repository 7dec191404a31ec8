import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Facts, gapOf, inOthers, partsOf } from './rules.ts'

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

  it('is held beside other plans when there are five, by the one in the middle', () => {
    const plans = (...experience: number[]) => experience.map((count) => aPlan({ experience: count }))
    assert.equal(inOthers(plans(1, 2, 3, 4), 'group'), undefined)
    assert.deepEqual(inOthers(plans(9, 0, 2, 1, 5), 'group'), { plans: 5, experience: 20 })
    assert.deepEqual(inOthers(plans(0, 1, 2, 4, 5, 9), 'group'), { plans: 6, experience: 30 })
    assert.equal(inOthers(plans(1, 2, 3, 4, 5), 'decided'), undefined, 'nothing is decided in any of them')
  })
})

/** So much of its group has experience, of ten. */
function aPlan({ experience }: { experience: number }): Facts {
  const none = { experience: 0, professional: 0, between: 0 }
  return {
    group: { experience, professional: 10 - experience, between: 0 },
    meetings: { held: 0, withExperience: 0, withProfessional: 0, withBoth: 0 },
    ...{ written: none, decided: none, programme: none, felt: undefined },
  }
}
