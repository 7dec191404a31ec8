import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { elements } from '../elements/elements.ts'
import { type Asked, type Facts, nextFor, waitsOf } from './waits.ts'

const quiet: Facts = {
  handedIn: [],
  commons: [],
  nextMeeting: null,
  withoutMinutes: [],
  tasks: [],
  actions: [],
  honoraria: [],
  poll: null,
  unsigned: null,
  briefs: [],
  evaluationHeld: false,
  evaluationMeeting: null,
  mayRate: true,
  ratedBy: [],
  unshown: [],
  guideParts: 0,
}
const solveig = {
  id: 1,
  name: 'Solveig Fagerlien',
  roles: ['user-representative'],
  side: 'experience' as const,
}
const jonas = { id: 2, name: 'Jonas Granlid', roles: ['professional'], side: 'professional' as const }
const elle = { id: 5, name: 'Elle Måsøyvik', roles: ['municipality'], side: 'professional' as const }
const hege = { id: 3, name: 'Hege Tangmo', roles: ['leader'], side: undefined }
const olve = { id: 4, name: 'Olve Tangmo', roles: ['secretary'], side: undefined }

const plan = (facts: Partial<Facts>, more: Partial<Asked> = {}): Asked => ({
  id: 12,
  members: [solveig, jonas, hege, olve],
  now: 'meetings',
  facts: { ...quiet, ...facts },
  today: '2026-11-23',
  ...more,
})

describe('What waits on whom', () => {
  it('each side writes what it hasn’t handed in, before the next meeting', () => {
    const facts = {
      handedIn: [{ element: 'goals', side: 'professional' } as const],
      nextMeeting: '2026-12-02',
    }
    const [first, second] = waitsOf(plan(facts))
    assert.deepEqual(first?.who, { kind: 'member', id: 1, name: 'Solveig Fagerlien' })
    assert.deepEqual(first?.what, { kind: 'write', elements: [...elements], othersHave: false })
    assert.equal(first?.due, '2026-12-02')
    assert.equal(first?.path, '/plan/12/moter/malgruppe')
    assert.equal(second?.what.kind === 'write' && second.what.elements.includes('goals'), false)
  })

  it('a side of several is asked as a side', () => {
    const [, second] = waitsOf(plan({}, { members: [solveig, jonas, elle] }))
    assert.deepEqual(second?.who, { kind: 'side', side: 'professional' })
  })

  it('the group writes the common text, then each side is asked for its yes, then nobody', () => {
    const handedIn = elements.flatMap((element) =>
      (['experience', 'professional'] as const).map((side) => ({ element, side })),
    )
    assert.deepEqual(
      waitsOf(plan({ handedIn })).map(({ who, what }) => [who.kind, what.kind]),
      [['both', 'common']],
    )
    const commons = elements.map((element) => ({ element, yes: ['experience' as const] }))
    assert.deepEqual(
      waitsOf(plan({ handedIn, commons })).map(({ side, what }) => [side, what.kind]),
      [['professional', 'yes']],
    )
  })

  it('comes in the order of its days; what has none comes as if in a week', () => {
    const facts = {
      tasks: [
        { what: 'Senere', owner: 3, due: '2027-01-15' },
        { what: 'For sent', owner: 4, due: '2026-11-20' },
      ],
      honoraria: [1],
      nextMeeting: '2026-11-24',
    }
    const kinds = waitsOf(plan(facts)).map(({ what }) => (what.kind === 'task' ? what.what : what.kind))
    assert.deepEqual(kinds, ['For sent', 'write', 'write', 'honorarium', 'Senere'])
  })

  it('the steps before belong to leader and secretary', () => {
    const of = (now: Asked['now']) =>
      waitsOf(plan({}, { now })).map(({ who }) => who.kind === 'member' && who.id)
    assert.deepEqual(of('need'), [4])
    assert.deepEqual(of('anchoring'), [3])
    assert.deepEqual(of('holding'), [false])
  })

  it('those who haven’t answered the poll, signed, or rated are asked', () => {
    assert.deepEqual(
      waitsOf(plan({ poll: [1, 3] }, { now: 'group' }))
        .filter(({ what }) => what.kind === 'poll')
        .map(({ who }) => who.kind === 'member' && who.id),
      [2, 4],
    )
    assert.deepEqual(
      waitsOf(plan({ unsigned: ['experience'] }, { now: 'programme' })).map(({ side, what }) => [
        side,
        what.kind,
      ]),
      [['experience', 'sign']],
    )
    assert.deepEqual(
      waitsOf(plan({ evaluationHeld: true, ratedBy: ['professional'] }, { now: 'evaluation-meeting' })).map(
        ({ side, what }) => [side, what.kind],
      ),
      [['experience', 'rate']],
    )
  })

  it('the evaluation meeting is called by whoever keeps the papers, and then all come to it', () => {
    const next = (facts: Partial<Facts>) =>
      waitsOf(plan(facts, { now: 'evaluation-meeting' })).map(({ who, what, due }) => [
        who.kind,
        what.kind,
        due,
      ])
    assert.deepEqual(next({}), [['member', 'step', undefined]])
    assert.deepEqual(next({ evaluationMeeting: '2026-12-02' }), [['both', 'meet', '2026-12-02']])
  })

  it('nobody is asked to rate before the run of the round has begun', () => {
    const facts = { evaluationHeld: true, mayRate: false }
    const kinds = waitsOf(plan(facts, { now: 'holding' })).map(({ what }) => what.kind)
    assert.deepEqual(kinds, ['step'])
  })

  it('each has their own next thing; one whom nothing waits for has none', () => {
    const waits = waitsOf(
      plan({ nextMeeting: '2026-12-02', tasks: [{ what: 'Rom', owner: 3, due: '2026-12-05' }] }),
    )
    assert.equal(nextFor(waits, solveig)?.what.kind, 'write')
    assert.equal(nextFor(waits, hege)?.what.kind, 'task')
    assert.equal(nextFor(waits, olve), undefined)
  })

  it('never is empty while a plan goes on', () => {
    for (const now of ['programme', 'holding', 'evaluation', 'improvement'] as const)
      assert.deepEqual(
        waitsOf(plan({}, { now })).map(({ what }) => what),
        [{ kind: 'step', step: now }],
      )
  })
})
