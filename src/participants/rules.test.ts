import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Needs, Participant } from '../registrations/index.ts'
import { grouped, nameOf, sumNeeds, whyWaiting } from './rules.ts'

let made = 0

function aParticipant(facts: Partial<Participant> & { name?: string; needs?: Needs[] } = {}): Participant {
  made += 1
  const { name = `Kari ${made}`, needs = [{}], ...more } = facts
  return {
    id: made,
    number: `MB-${made}`,
    status: 'confirmed',
    roles: needs.map(() => 'patient' as const),
    party: {
      contact: { name, email: '', language: 'nb' },
      members: needs.map((needs) => ({ role: 'patient', needs })),
    },
    counted: undefined,
    addedByService: false,
    anyRun: false,
    registeredAt: new Date('2026-11-01T08:00:00Z'),
    endedAt: undefined,
    queue: undefined,
    offer: undefined,
    ...more,
  }
}

describe('what is needed', () => {
  it('is summed up over everybody in the parties, the same written in two ways counted once', () => {
    const summed = sumNeeds([
      aParticipant({ needs: [{ wheelchair: true, food: 'Nøtter' }, { wheelchair: true }] }),
      aParticipant({ needs: [{ food: 'nøtter', hearingLoop: true, other: 'Hviler på gulvet' }] }),
      aParticipant({ needs: [{ interpreter: '?' }] }),
      aParticipant({ party: undefined }),
    ])
    assert.deepEqual(summed, {
      wheelchair: 2,
      hearingLoop: 1,
      interpreter: [{ what: '?', people: 1 }],
      food: [{ what: 'Nøtter', people: 2 }],
      other: ['Hviler på gulvet'],
    })
  })
})

describe('the list', () => {
  it('is in the order of the Norwegian alphabet, and those without a name come last', () => {
    const names = ['Åse', 'Ærlend', 'Bo', 'Øyvind'].map((name) => aParticipant({ name }))
    const { seated } = grouped([aParticipant({ party: undefined }), ...names])
    assert.deepEqual(seated.map(nameOf), ['Bo', 'Ærlend', 'Øyvind', 'Åse', undefined])
  })
})

describe('why somebody waits', () => {
  const at = { isNext: false, free: 0, saved: 0 }
  const queue = { place: 1, passedOver: 0, sitsOut: false }
  const waiting = (facts: Partial<Participant> = {}) => aParticipant({ status: 'waiting', queue, ...facts })

  it('is told by what stands in the way', () => {
    const two = { roles: ['patient', 'next-of-kin'] } as const
    const offer = { run: 2, expiresAt: new Date() }
    assert.equal(whyWaiting(waiting(), at), 'behind')
    assert.equal(whyWaiting(waiting(), { ...at, isNext: true }), 'next')
    assert.equal(whyWaiting(waiting({ roles: [...two.roles] }), { ...at, free: 1 }), 'not-enough')
    assert.equal(whyWaiting(waiting({ queue: { ...queue, passedOver: 1 } }), at), 'not-enough')
    assert.equal(whyWaiting(waiting({ queue: { ...queue, passedOver: 2 } }), { ...at, saved: 1 }), 'saving')
    assert.equal(whyWaiting(waiting({ queue: { ...queue, sitsOut: true } }), at), 'said-no')
    assert.equal(whyWaiting(waiting({ offer }), at), 'offered-elsewhere')
  })
})
