import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { hindrances } from '../../courses/index.ts'
import { changedParts, mendedAt, type Signature, standingOf } from './rules.ts'

const aSignature = (facts: Partial<Signature> = {}): Signature => ({
  side: 'experience',
  name: 'Solveig',
  signedAt: new Date('2026-11-20T09:00:00Z'),
  fingerprint: 'now',
  revoked: undefined,
  ...facts,
})

describe('Two signatures', () => {
  it('each stand for their own side, and for what was signed', () => {
    const { experience, professional } = standingOf([aSignature()], 'now')
    assert.deepEqual([experience.kind, professional.kind], ['signed', 'open'])
  })

  it('stand no longer when what was signed has changed, and stand again when it is as it was', () => {
    const signatures = [aSignature({ fingerprint: 'before' })]
    assert.equal(standingOf(signatures, 'now').experience.kind, 'changed-since')
    assert.equal(standingOf(signatures, 'before').experience.kind, 'signed')
  })

  it('can be taken back, with the reason, and given anew', () => {
    const revoked = { at: new Date('2026-11-21T09:00:00Z'), because: 'For lange dager' }
    const taken = [aSignature({ revoked })]
    const { experience } = standingOf(taken, 'now')
    assert.deepEqual(experience, { kind: 'revoked', name: 'Solveig', ...revoked })
    assert.equal(standingOf([...taken, aSignature()], 'now').experience.kind, 'signed')
  })
})

describe('What has changed since it was read', () => {
  const now = { goals: 'a', forWhom: 'b', targetGroups: 'c', programme: 'd' }

  it('is told part by part, and nothing is told where nothing was read', () => {
    assert.deepEqual(changedParts({ ...now, goals: 'x', programme: 'y' }, now), ['goals', 'programme'])
    assert.deepEqual(changedParts({}, now), [])
  })
})

it('All that a group can mend has a place where it is mended', () => {
  assert.deepEqual(
    hindrances.filter((hindrance) => mendedAt(hindrance) === undefined),
    ['no-plan', 'closed', 'paused'],
  )
})
