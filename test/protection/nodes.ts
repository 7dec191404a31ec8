import type { Lattice } from '../../src/results/protection/facts.ts'
import { placer } from '../../src/results/protection/place.ts'
import type { Period, Unit } from '../../src/results/protection/tables.ts'

export type Node = { where: string; unit: Unit; period: Period; runs: number[] }

/** Every unit and period there is, with its runs; in pools, the runs of services that said yes. */
export function nodesOf(lattice: Lattice): Node[] {
  const { place, service } = placer(lattice)
  const nodes = new Map<string, Node>()
  for (const { id, year } of lattice.runs) {
    const at = place([id])
    const own: Unit[] = [
      { kind: 'run', id },
      { kind: 'course', id: at.course },
      { kind: 'service', id: at.service },
    ]
    const pools: Unit[] = [{ kind: 'region', id: at.region }, { kind: 'nation' }]
    if (at.programme !== null) pools.push({ kind: 'programme', id: at.programme })
    for (const unit of service(at.service).pools ? [...own, ...pools] : own) {
      for (const period of [year, 'all'] as const) {
        const where = `${unit.kind} ${'id' in unit ? unit.id : ''} ${period}`
        const node = nodes.get(where) ?? { where, unit, period, runs: [] }
        node.runs.push(id)
        nodes.set(where, node)
      }
    }
  }
  return [...nodes.values()]
}

export const isPool = ({ unit }: Node): boolean => ['region', 'nation', 'programme'].includes(unit.kind)
