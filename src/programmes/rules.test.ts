import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { byRegion, furthest, type Site, stageOf } from './rules.ts'

const nothing = { planned: false, published: false, heldRuns: 0, heldYears: 0 }

describe('How far a programme has come in a service', () => {
  it('is planned, then started when a course is out or held, then established', () => {
    assert.equal(stageOf(nothing), undefined)
    assert.equal(stageOf({ ...nothing, planned: true }), 'planned')
    assert.equal(stageOf({ ...nothing, planned: true, published: true }), 'started')
    assert.equal(stageOf({ ...nothing, heldRuns: 1, heldYears: 1 }), 'started')
    assert.equal(stageOf({ ...nothing, heldRuns: 2, heldYears: 1 }), 'started')
    assert.equal(stageOf({ ...nothing, heldRuns: 2, heldYears: 2 }), 'established')
    assert.equal(stageOf({ ...nothing, heldRuns: 3, heldYears: 1 }), 'established')
  })
})

describe('The spread', () => {
  const site = (municipality: string, stage: Site['stage'], healthRegion = 'Helse Nord'): Site => ({
    ...{ slug: municipality, name: municipality, municipality, county: 'Nordland', healthRegion },
    ...{ latitude: 67, longitude: 14, stage },
  })

  it('counts regions without any too, and its counties add up to the region', () => {
    const regions = byRegion([site('Bodø', 'planned'), site('Rana', 'started')], ['Helse Nord', 'Helse Vest'])
    assert.deepEqual(regions[1], {
      name: 'Helse Vest',
      counts: { planned: 0, started: 0, established: 0 },
      counties: [],
    })
    assert.deepEqual(regions[0]?.counts, { planned: 1, started: 1, established: 0 })
    assert.deepEqual(regions[0]?.counties[0]?.counts, regions[0]?.counts)
  })

  it('shows the furthest of a municipality on the map', () => {
    const dots = furthest([site('Bodø', 'planned'), site('Bodø', 'established'), site('Rana', 'planned')])
    assert.deepEqual(
      dots.map(({ stage }) => stage),
      ['established', 'planned'],
    )
  })
})
