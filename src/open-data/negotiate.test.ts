import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { preferred } from './negotiate.ts'

const offers = ['text/turtle', 'application/ld+json'] as const

describe('what somebody takes', () => {
  const cases: [accept: string | undefined, chosen: string | undefined][] = [
    [undefined, 'text/turtle'],
    ['', 'text/turtle'],
    ['*/*', 'text/turtle'],
    ['application/ld+json', 'application/ld+json'],
    ['APPLICATION/LD+JSON', 'application/ld+json'],
    ['text/turtle;q=0.2, application/ld+json;q=0.8', 'application/ld+json'],
    ['application/*', 'application/ld+json'],
    ['*/*, text/turtle;q=0', 'application/ld+json'],
    ['image/png', undefined],
    ['text/turtle;q=0, application/ld+json;q=0', undefined],
    [';;,=,', undefined],
  ]
  for (const [accept, chosen] of cases) {
    it(`is ${chosen} for ${accept}`, () => assert.equal(preferred(accept, offers), chosen))
  }
})
