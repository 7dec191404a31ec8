import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { foundOut, possibilities } from '../../../test/protection/attacker.ts'
import { cell } from '../../../test/protection/cell.ts'
import type { Range } from '../../../test/protection/equations.ts'
import { isPool, nodesOf } from '../../../test/protection/nodes.ts'
import { servicesFoundOut } from '../../../test/protection/rival.ts'
import { carelessRows, rowsOf } from '../../../test/protection/rows.ts'
import { factsOf, poolingWorlds, type Row, smallWorlds, type World } from '../../../test/protection/world.ts'
import { limits } from './limits.ts'
import { protect } from './protect.ts'
import type { Published } from './tables.ts'

const days = ['2024-03-02', '2024-08-01', '2025-01-01', '2025-06-15', '2026-01-01', '2026-04-01']

/** Everything that is ever told, each day deciding on top of the one before. */
function everythingTold(world: World, nodes = nodesOf(world.lattice)): Row[] {
  const facts = factsOf(world)
  let decided: Published | undefined
  return days.flatMap((day) => {
    decided = protect(facts, world.lattice, day, decided)
    return rowsOf(world, decided, nodes)
  })
}

/** The hidden runs whose number of answers could only be one or two numbers. */
function tooNarrow(world: World, told: Row[]): number[] {
  const known = possibilities(world, told)
  const small = world.lattice.runs.filter(
    ({ id }) => world.people.filter(({ run }) => run === id).length < limits.answers,
  )
  return small.flatMap(({ id }) => {
    const { least, most } = known.get(cell(id, 'start/', 'n')) as Range
    return most - least + 1 < limits.possibilities ? [id] : []
  })
}

const poolsOf = (world: World) => nodesOf(world.lattice).filter(isPool)

describe('somebody who keeps every table that is ever told', () => {
  it('finds out nothing about fewer than five', () => {
    fc.assert(
      fc.property(smallWorlds, (world) => {
        const told = everythingTold(world)
        assert.deepEqual(
          foundOut(world, told).map(({ what }) => what),
          [],
        )
        assert.deepEqual(tooNarrow(world, told), [])
      }),
      { numRuns: 50 },
    )
  })

  it('finds out plenty where only what is small is hidden', () => {
    const leaks = fc.sample(smallWorlds, 10).flatMap((world) => foundOut(world, carelessRows(world)))
    assert.ok(leaks.length > 100)
  })
})

describe('a service that keeps every pool it was in', () => {
  it('finds out nothing about another by taking its own away', () => {
    fc.assert(
      fc.property(poolingWorlds, fc.constantFrom('age', 'role'), (world, by) => {
        assert.deepEqual(servicesFoundOut(world, everythingTold(world, poolsOf(world)), by), [])
      }),
      { numRuns: 25 },
    )
  })

  it('finds out plenty where a pool is whoever is there', () => {
    const leaks = fc
      .sample(poolingWorlds, 4)
      .flatMap((world) => servicesFoundOut(world, carelessRows(world, poolsOf(world)), 'age'))
    assert.ok(leaks.length > 10)
  })
})
