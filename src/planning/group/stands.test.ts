import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { groupStands } from './stands.ts'

const group = (experience: number, professional: number, others = 0) =>
  groupStands({ experience, professional, others })

describe('A planning group', () => {
  it('doesn’t go on without somebody from each side', () => {
    assert.deepEqual(group(0, 3, 2), { kind: 'missing', sides: ['experience'] })
    assert.deepEqual(group(2, 0, 1), { kind: 'missing', sides: ['professional'] })
    assert.deepEqual(group(0, 0, 1), { kind: 'missing', sides: ['experience', 'professional'] })
  })

  it('is told when fewer than a third are user representatives, leader and secretary counted', () => {
    assert.deepEqual(group(1, 2), { kind: 'both' })
    assert.deepEqual(group(1, 2, 1), { kind: 'few', representatives: 1, all: 4 })
    assert.deepEqual(group(2, 2, 2), { kind: 'both' })
  })
})
