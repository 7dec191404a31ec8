import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Answer, bestTime, timesAsTheyStand } from './times.ts'

const solveig = { id: 1, name: 'Solveig', side: 'experience' as const }
const jonas = { id: 2, name: 'Jonas', side: 'professional' as const }
const ingrid = { id: 3, name: 'Ingrid', side: 'professional' as const }
const hege = { id: 4, name: 'Hege', side: undefined }
const members = [solveig, jonas, ingrid, hege]

const now = new Date('2026-11-23T09:00:00Z')
const at = (id: number, day: string, said: [{ id: number }, Answer][]) => ({
  id,
  startsAt: new Date(`${day}T16:00:00Z`),
  answers: said.map(([{ id: account }, answer]) => ({ account, answer })),
})
const best = (...times: ReturnType<typeof at>[]) => bestTime(timesAsTheyStand(times, members), now)?.id

describe('The best time for a meeting', () => {
  it('is none before anybody has answered', () => {
    assert.equal(best(at(1, '2026-12-01', [])), undefined)
  })

  it('has somebody from each side, before it has many of one', () => {
    const professionals = at(1, '2026-12-01', [
      [solveig, 'no'],
      [jonas, 'yes'],
      [ingrid, 'yes'],
      [hege, 'yes'],
    ])
    const fewer = at(2, '2026-12-02', [
      [solveig, 'if-needed'],
      [jonas, 'yes'],
      [ingrid, 'no'],
      [hege, 'no'],
    ])
    assert.equal(best(professionals, fewer), 2)
  })

  it('is the one that fewest must miss, then the one that suits most, then the first', () => {
    const one: [{ id: number }, Answer][] = [
      [solveig, 'yes'],
      [jonas, 'yes'],
    ]
    assert.equal(best(at(1, '2026-12-01', [...one, [hege, 'no']]), at(2, '2026-12-02', one)), 2)
    assert.equal(
      best(at(1, '2026-12-01', [...one, [hege, 'if-needed']]), at(2, '2026-12-02', [...one, [hege, 'yes']])),
      2,
    )
    assert.equal(best(at(2, '2026-12-02', one), at(1, '2026-12-01', one)), 1)
  })

  it('is never one that has been', () => {
    assert.equal(best(at(1, '2026-11-20', [[solveig, 'yes']])), undefined)
  })

  it('knows who is missing, and forgets those who have left the group', () => {
    const [time] = timesAsTheyStand(
      [
        at(1, '2026-12-01', [
          [solveig, 'no'],
          [{ id: 99 }, 'yes'],
          [jonas, 'yes'],
        ]),
      ],
      members,
    )
    assert.deepEqual(time?.no, [solveig])
    assert.deepEqual(time?.yes, [jonas])
    assert.deepEqual(time?.silent, [ingrid, hege])
    assert.equal(time?.bothSides, false)
  })
})
