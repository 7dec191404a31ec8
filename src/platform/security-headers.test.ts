import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { securityHeaders } from './security-headers.ts'

const headers = securityHeaders('https://mestring.example.no')
const policy = new Map(
  (headers['content-security-policy'] ?? '').split(';').map((directive) => {
    const [name = '', ...sources] = directive.trim().split(' ')
    return [name, sources]
  }),
)

describe('What every answer tells browsers', () => {
  it('is to load nothing from another host, and to run nothing that stands in a page', () => {
    assert.deepEqual(policy.get('default-src'), ["'none'"])
    for (const [name, sources] of policy)
      assert.ok(
        sources.every((source) => source === "'self'" || source === "'none'"),
        `${name} ${sources}`,
      )
  })

  it('is that no other site may frame it, be sent its forms, or read what it answers', () => {
    assert.deepEqual(policy.get('frame-ancestors'), ["'none'"])
    assert.deepEqual(policy.get('form-action'), ["'self'"])
    assert.deepEqual(policy.get('base-uri'), ["'none'"])
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin')
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin')
  })

  it('is to guess no type, and to tell other sites nothing of where a reader came from', () => {
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['referrer-policy'], 'same-origin')
  })

  it('is to come back over https only, where it has an https address', () => {
    assert.match(headers['strict-transport-security'] ?? '', /^max-age=31536000/)
    assert.equal(securityHeaders('http://localhost:3000')['strict-transport-security'], undefined)
  })
})
