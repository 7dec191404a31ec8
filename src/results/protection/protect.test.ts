import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { factsOf, poolingWorlds, smallWorlds } from '../../../test/protection/world.ts'
import { ask, type Told } from './ask.ts'
import type { Count, Facts, Lattice, Tally, Topic } from './facts.ts'
import { protect } from './protect.ts'
import type { Period, Unit } from './tables.ts'

const answered: Topic = { wave: 'end', code: '' }
const useful: Topic = { wave: 'end', code: 'useful' }
const health: Topic = { wave: 'end', code: 'health', sensitive: true }
const byRole: Topic = { wave: 'end', code: 'useful', by: 'role' }
const topics = [answered, useful, health, byRole]

const course: Unit = { kind: 'course', id: 1 }
const service: Unit = { kind: 'service', id: 1 }
const nation: Unit = { kind: 'nation' }
const aRun = (id: number): Unit => ({ kind: 'run', id })

/** What a run answered: so many to each value of "useful", and of each role. */
type Answers = {
  on?: string
  useful?: Record<string, number>
  health?: Record<string, number>
  roles?: Groups
}
type Groups = Record<string, Record<string, number>>

const tally = (counts: Record<string, number>): Tally => ({
  n: Object.values(counts).reduce((a, b) => a + b, 0),
  counts,
})

/** One course of service 1 with these runs, one a month; and a course of each other service, with a run. */
function country(runs: Answers[], others: Answers[] = []): { facts: Facts; lattice: Lattice } {
  const all = [...runs.map((its) => ({ its, at: 1 })), ...others.map((its, i) => ({ its, at: i + 2 }))]
  const counts = all.flatMap(({ its }, run): Count[] => {
    const whole = tally(its.useful ?? its.health ?? {})
    const groups = Object.fromEntries(
      Object.entries(its.roles ?? {}).map(([role, counts]) => [role, tally(counts)]),
    )
    return [
      { run, topic: 'end/', tally: { n: whole.n, asked: whole.n + 2, counts: {} } },
      ...(its.useful ? [{ run, topic: 'end/useful', tally: whole }] : []),
      ...(its.health ? [{ run, topic: 'end/health', tally: tally(its.health) }] : []),
      ...(its.roles ? [{ run, topic: 'end/useful/role', tally: { n: 0, counts: {}, groups } }] : []),
    ]
  })
  const closings = all.map(({ its }, run) => ({ run, wave: 'end', on: its.on ?? `2026-0${run + 1}-15` }))
  const ids = [...new Set(all.map(({ at }) => at))]
  return {
    facts: { topics, closings, counts },
    lattice: {
      runs: all.map(({ at }, id) => ({ id, course: at, year: 2026 })),
      courses: ids.map((id) => ({ id, service: id, programme: null })),
      services: ids.map((id) => ({ id, region: 'north', pools: { from: '2020-01-01' } })),
    },
  }
}

type Shown = { unit: Unit; topic?: Topic; period?: Period; today?: string }

function shown(
  made: ReturnType<typeof country>,
  { unit, topic = useful, period = 2026, today = '2026-12-31' }: Shown,
): Told {
  return ask(protect(made.facts, made.lattice, today), { unit, period, topic })
}

const n = (told: Told): number | string => (told.told ? told.tally.n : told.why)
const rows = (told: Told): Record<string, number> | string =>
  told.told
    ? Object.fromEntries(Object.entries(told.tally.groups ?? {}).map(([group, its]) => [group, its.n]))
    : told.why

describe('a run with few answers', () => {
  const fourRuns = country([
    { useful: { yes: 7, no: 2 } },
    { useful: { yes: 2, no: 1 } },
    { useful: { yes: 2 } },
    { useful: { yes: 4 } },
  ])

  it('is not told of', () => {
    assert.equal(n(shown(fourRuns, { unit: aRun(0) })), 9)
    assert.equal(n(shown(fourRuns, { unit: aRun(1) })), 'few-answers')
  })

  it('counts nowhere till it has company in its course', () => {
    const onDay = (today: string) => shown(fourRuns, { unit: course, today })
    assert.equal(n(onDay('2026-02-16')), 9)
    assert.equal(n(onDay('2026-03-16')), 14)
    assert.equal(n(onDay('2026-04-16')), 14)
    assert.equal(onDay('2026-04-16').waiting, 1)
    assert.equal(n(shown(fourRuns, { unit: service, today: '2026-02-16' })), 9)
  })

  it('waits on where the sum would tell how many answered in each', () => {
    const threeAndFour = country([{ useful: { yes: 3 } }, { useful: { yes: 3, no: 1 } }])
    assert.equal(n(shown(threeAndFour, { unit: course })), 'few-answers')
  })

  it('is not told of on the day it closes', () => {
    assert.equal(shown(fourRuns, { unit: aRun(0), today: '2026-01-15' }).told, false)
    assert.equal(n(shown(fourRuns, { unit: aRun(0), today: '2026-01-16' })), 9)
  })
})

describe('everybody answering the same', () => {
  const all = country([{ useful: { yes: 12 } }, { health: { bad: 12 } }, { health: { bad: 3, good: 4 } }])

  it('is told of a course', () => assert.equal(n(shown(all, { unit: aRun(0) })), 12))

  it('is not told of health, nor counted among others', () => {
    assert.equal(n(shown(all, { unit: aRun(1), topic: health })), 'few-or-alike')
    assert.equal(n(shown(all, { unit: course, topic: health })), 7)
  })
})

describe('a breakdown', () => {
  const of = (patients: number, kin: number, silent = 0): Answers => ({
    useful: { yes: patients + kin + silent },
    roles: { patient: { yes: patients }, kin: { yes: kin } },
  })
  const broken = (runs: Answers[], unit: Unit = course) => rows(shown(country(runs), { unit, topic: byRole }))

  it('is told when every group has five', () => {
    assert.deepEqual(broken([of(7, 5)], aRun(0)), { patient: 7, kin: 5 })
  })

  it('waits when one group has fewer, since hiding it alone hides nothing', () => {
    assert.equal(broken([of(8, 3)]), 'few-in-a-group')
    assert.deepEqual(broken([of(8, 3), of(7, 2)]), { patient: 15, kin: 5 })
  })

  it('is not told of nine', () => assert.equal(broken([of(9, 0)]), 'few-in-a-group'))

  it('counts those who said nothing of themselves as a group', () => {
    assert.equal(broken([of(7, 5, 1)]), 'few-in-a-group')
    assert.deepEqual(broken([of(7, 5, 5)]), { patient: 7, kin: 5, unstated: 5 })
  })

  it('puts small groups together with the next smallest when thirty wait', () => {
    assert.deepEqual(broken([of(20, 9, 2)]), { patient: 20, rest: 11 })
  })
})

describe('a pool', () => {
  const same = (sizes: number[]) =>
    country(
      [],
      sizes.map((yes) => ({ useful: { yes }, on: '2026-01-15' })),
    )
  const pooled = (sizes: number[]) => n(shown(same(sizes), { unit: nation }))

  it('needs three services', () => {
    assert.equal(pooled([20, 20]), 'few-services')
    assert.equal(pooled([20, 20, 20]), 60)
  })

  it('is not told when two hold nearly all of it', () => {
    assert.equal(pooled([200, 100, 6]), 'few-services')
    assert.equal(pooled([200, 100, 20]), 320)
  })

  it('tells of no group that is in one service only', () => {
    const role = (yes: number) => ({ yes })
    const others = [{ patient: role(20), kin: role(10) }, ...[1, 2, 3].map(() => ({ patient: role(20) }))]
    const made = country(
      [],
      others.map((roles) => ({ useful: { yes: 30 }, roles, on: '2026-01-15' })),
    )
    assert.deepEqual(rows(shown(made, { unit: nation, topic: byRole })), { patient: 80, rest: 40 })
    assert.deepEqual(rows(shown(made, { unit: service, topic: byRole })), 'not-asked')
    assert.deepEqual(rows(shown(made, { unit: { kind: 'service', id: 2 }, topic: byRole })), {
      patient: 20,
      kin: 10,
    })
  })

  it('counts only services that have said yes', () => {
    const made = same([20, 20, 20, 20])
    const [first] = made.lattice.services
    if (first) first.pools = { from: '2026-12-31' }
    assert.equal(n(shown(made, { unit: nation })), 60)
  })

  it('keeps what was bundled when a service leaves: taking it out would tell of it', () => {
    const made = same([20, 20, 20])
    const before = protect(made.facts, made.lattice, '2026-03-01')
    for (const one of made.lattice.services) one.pools = { from: '2020-01-01', to: '2026-05-01' }
    const after = protect(made.facts, made.lattice, '2026-12-31', before)
    assert.equal(n(ask(after, { unit: nation, period: 'all', topic: useful })), 60)
  })
})

describe('what has been decided', () => {
  it('stands, whatever becomes of the answers', () => {
    const made = country([{ useful: { yes: 7, no: 2 } }])
    const before = protect(made.facts, made.lattice, '2026-02-01')
    const withdrawn = {
      ...made.facts,
      counts: [{ run: 0, topic: 'end/useful', tally: tally({ yes: 7, no: 1 }) }],
    }
    const after = protect(withdrawn, made.lattice, '2026-03-01', before)
    assert.equal(n(ask(after, { unit: aRun(0), period: 'all', topic: useful })), 9)
  })

  it('is the same, decided day by day or all at once', () => {
    fc.assert(
      fc.property(fc.oneof(smallWorlds, poolingWorlds), (world) => {
        const facts = factsOf(world)
        const atOnce = protect(facts, world.lattice, '2026-04-01')
        const days = ['2024-06-10', '2025-01-31', '2025-02-01', '2026-04-01']
        const dayByDay = days.reduce<ReturnType<typeof protect> | undefined>(
          (decided, day) => protect(facts, world.lattice, day, decided),
          undefined,
        )
        assert.deepEqual(sorted(dayByDay?.bricks), sorted(atOnce.bricks))
        assert.deepEqual(sorted(dayByDay?.bundles), sorted(atOnce.bundles))
      }),
      { numRuns: 30 },
    )
  })
})

const sorted = (all: unknown[] = []): string[] => all.map((one) => JSON.stringify(one)).sort()
