import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { kilometres } from './distance.ts'

describe('A distance', () => {
  it('is told in whole kilometres that stay on one line', () => {
    assert.equal(kilometres(43.6, 'nb'), '44\u00a0km')
    assert.equal(kilometres(1059.7, 'nn'), '1\u00a0060\u00a0km')
    assert.equal(kilometres(1059.7, 'en'), '1,060\u00a0km')
    assert.equal(kilometres(0.4, 'nb'), 'under\u00a01\u00a0km')
  })
})
