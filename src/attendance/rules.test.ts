import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { decideMarks, type Known, marks, mayTake, type Sent, sessionNow, tallyOf } from './rules.ts'

const me = 1
const other = 2
const known = (marks: Record<string, [Known['mark'], number]>) =>
  new Map(Object.entries(marks).map(([key, [mark, by]]) => [key, { mark, by }]))

describe('Marks that are sent', () => {
  it('are saved where nobody else has marked since', () => {
    const decided = decideMarks(new Map(), [{ key: '1-0', was: undefined, mark: 'came' }], { by: me })
    assert.deepEqual(decided, { save: [{ key: '1-0', mark: 'came' }], clashes: [] })
  })

  it('leave alone what wasn’t touched on the page, whatever others have marked', () => {
    const now = known({ '1-0': ['absent', other] })
    assert.deepEqual(decideMarks(now, [{ key: '1-0', was: 'came', mark: 'came' }], { by: me }), {
      save: [],
      clashes: [],
    })
  })

  it('are held back where somebody else has marked otherwise', () => {
    const sent: Sent = { key: '1-0', was: undefined, mark: 'came' }
    const decided = decideMarks(known({ '1-0': ['told', other] }), [sent], { by: me })
    assert.deepEqual(decided, { save: [], clashes: [sent] })
  })

  it('agree with somebody who marked the same', () => {
    const now = known({ '1-0': ['came', other] })
    assert.deepEqual(decideMarks(now, [{ key: '1-0', was: undefined, mark: 'came' }], { by: me }), {
      save: [],
      clashes: [],
    })
  })

  it('correct one’s own, though the page is older than one’s last tap', () => {
    const now = known({ '1-0': ['came', me] })
    const decided = decideMarks(now, [{ key: '1-0', was: undefined, mark: 'told' }], { by: me })
    assert.deepEqual(decided.save, [{ key: '1-0', mark: 'told' }])
  })

  it('of the rest are of those who aren’t marked by anyone', () => {
    const now = known({ '1-0': ['absent', other] })
    const sent: Sent[] = [{ key: '2-0', was: undefined, mark: 'told' }]
    const decided = decideMarks(now, sent, { by: me, rest: ['1-0', '2-0', '3-0'] })
    assert.deepEqual(decided.save, [
      { key: '2-0', mark: 'told' },
      { key: '3-0', mark: 'came' },
    ])
  })

  it('never overwrite what another has changed since, and never lose what one changed oneself', () => {
    const mark = fc.constantFrom(...marks)
    const maybe = fc.option(mark, { nil: undefined })
    fc.assert(
      fc.property(maybe, maybe, mark, fc.constantFrom(me, other), (before, now, chosen, by) => {
        const standing = now ? known({ '1-0': [now, by] }) : new Map<string, Known>()
        const { save, clashes } = decideMarks(standing, [{ key: '1-0', was: before, mark: chosen }], {
          by: me,
        })
        const touched = chosen !== before
        const overwrites = save.length > 0 && now !== undefined && by === other && now !== before
        assert.equal(overwrites, false)
        if (touched && now !== chosen) assert.equal(save.length + clashes.length, 1)
        else assert.equal(save.length + clashes.length, 0)
      }),
    )
  })
})

describe('A session', () => {
  it('is counted with those who aren’t marked', () => {
    const tally = tallyOf(['1-0', '1-1', '2-0'], known({ '1-0': ['came', me], '2-0': ['told', me] }))
    assert.deepEqual(tally, { came: 1, absent: 0, told: 1, unmarked: 1, all: 3 })
  })

  it('is opened an hour before it begins', () => {
    const session = { startsAt: new Date('2027-01-14T16:00:00Z') }
    assert.equal(mayTake(session, new Date('2027-01-14T14:59:00Z')), false)
    assert.equal(mayTake(session, new Date('2027-01-14T15:00:00Z')), true)
  })

  it('is the one under way, or the last that was', () => {
    const sessions = ['2027-01-14T16:00:00Z', '2027-01-21T16:00:00Z'].map((at) => ({
      startsAt: new Date(at),
    }))
    assert.equal(sessionNow(sessions, new Date('2027-01-01T00:00:00Z')), sessions[0])
    assert.equal(sessionNow(sessions, new Date('2027-01-21T15:30:00Z')), sessions[1])
  })
})
