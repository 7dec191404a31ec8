import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { compared } from './compared.ts'

describe('Old words beside new', () => {
  it('put together are the two texts again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (old, newer) => {
        const pieces = compared(old, newer)
        const without = (side: 'old' | 'new') =>
          pieces
            .filter((piece) => piece.in !== side)
            .map(({ text }) => text)
            .join('')
        assert.equal(without('new'), old)
        assert.equal(without('old'), newer)
      }),
    )
  })
})
