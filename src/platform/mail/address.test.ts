import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isMailAddress, refuseUnsafe } from './address.ts'

describe('an e-mail address', () => {
  it('may hold what people’s addresses hold', () => {
    for (const address of [
      'kari@example.no',
      'kari.nordmann+kurs@post.example.no',
      "o'brien@example.no",
      'kari@blåbær.example.no',
    ]) {
      assert.ok(isMailAddress(address), address)
    }
  })

  it('may not become two, or a header', () => {
    const bad = [
      '',
      'kari',
      'kari@',
      '@example.no',
      'kari@example',
      'kari@@example.no',
      'a@b.no,c@d.no',
      'a@b.no;c@d.no',
      'Kari <a@b.no>',
      'a@b.no\r\nBcc: c@d.no',
      'a@b.no\n',
      'a b@c.no',
      '"a b"@c.no',
      'a@[127.0.0.1]',
      'a@-b.no',
      'a@b..no',
      'a\u0000@b.no',
      `${'a'.repeat(250)}@b.no`,
    ]
    for (const address of bad) assert.equal(isMailAddress(address), false, JSON.stringify(address))
  })

  it('is refused before it reaches the outbox, and so is a name with a line break', () => {
    assert.throws(() => refuseUnsafe({ address: 'a@b.no\r\nBcc: c@d.no' }))
    assert.throws(() => refuseUnsafe({ address: 'kari@example.no', name: 'Kari\r\nBcc: c@d.no' }))
    refuseUnsafe({ address: 'kari@example.no', name: 'Kári 🙂 Øst, "Åse" <x>' })
  })
})
