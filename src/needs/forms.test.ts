import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { prefilled, readNeed } from './forms.ts'
import { texts } from './texts.ts'

const t = texts.nb.errors
const fine = { theme: 'demens', municipality: 'Fauske', role: 'next-of-kin' }
const read = (body: unknown) => readNeed(body, t, ['demens', 'kols'])
const errors = (changed: Record<string, unknown>) =>
  Object.fromEntries(read({ ...fine, ...changed }).state.errors.map(({ field, message }) => [field, message]))

describe('A reported need', () => {
  it('is a theme, a place and a role; the rest may be left out', () => {
    assert.deepEqual(read(fine), {
      ok: true,
      value: { ...fine, about: '', more: '', email: '', consent: '' },
      state: { values: fine, errors: [] },
    })
  })

  it('may say what it is about in words instead of a theme', () => {
    assert.deepEqual(errors({ theme: '', about: 'søvn' }), {})
    assert.deepEqual(errors({ theme: 'other', about: 'søvn' }), {})
    assert.deepEqual(errors({ theme: 'other' }), { theme: t.theme })
    assert.deepEqual(errors({ theme: '', about: ' \n ' }), { theme: t.theme })
  })

  it('tells everything that is wrong at once, with a field each', () => {
    assert.deepEqual(
      Object.keys(Object.fromEntries(read({}).state.errors.map(({ field }) => [field, 1]))).sort(),
      ['municipality', 'role', 'theme'],
    )
    assert.deepEqual(read(undefined).ok, false)
    assert.deepEqual(Object.keys(errors({ theme: '', role: 'x', email: 'a@', consent: '' })).sort(), [
      'consent',
      'email',
      'role',
      'theme',
    ])
  })

  it('asks for consent before it keeps an e-mail address, and for the address when somebody wants to hear', () => {
    assert.deepEqual(errors({ email: 'kari@example.no' }), { consent: t.consent })
    assert.deepEqual(errors({ email: 'kari@example.no', consent: 'yes' }), {})
    assert.deepEqual(errors({ consent: 'yes' }), { email: t.emailMissing })
  })

  it('keeps emoji, marks and SQL as the words they are, without control characters', () => {
    const form = read({
      ...fine,
      about: ' Søvn\u0000 🦽 ',
      more: "<script>alert(1)</script>\r\n'; drop table needs; --",
    })
    assert.ok(form.ok)
    assert.equal(form.value.about, 'Søvn 🦽')
    assert.equal(form.value.more, "<script>alert(1)</script>\n'; drop table needs; --")
  })

  for (const [field, value, message] of [
    ['theme', 'ukjent', t.unknownTheme],
    ['theme', ['demens', 'kols'], t.unknownTheme],
    ['about', 'å'.repeat(101), t.tooLong(100)],
    ['about', ['a', 'b'], t.text],
    ['municipality', '', t.municipality],
    ['municipality', '\u0000\u0007', t.municipality],
    ['municipality', 'å'.repeat(101), t.tooLong(100)],
    ['municipality', ['Bodø', 'Oslo'], t.municipality],
    ['role', 'admin', t.role],
    ['role', '', t.role],
    ['role', ['patient', 'young'], t.role],
    ['more', 'å'.repeat(1001), t.tooLong(1000)],
    ['more', ['a', 'b'], t.text],
    ['email', 'kari', t.email],
    ['email', 'kari@example.no, ola@example.no', t.email],
    ['email', 'kari@example.no\r\nBcc: ola@example.no', t.email],
    ['email', `${'a'.repeat(250)}@example.no`, t.email],
    ['email', ['a@example.no', 'b@example.no'], t.email],
    ['email', '<script>@example.no', t.email],
    ['email', '🦽@', t.email],
    ['consent', 'perhaps', t.consent],
    ['consent', ['yes', 'yes'], t.consent],
  ] as const) {
    it(`doesn’t take ${JSON.stringify(value).slice(0, 40)} as ${field}`, () => {
      assert.equal(errors({ consent: field === 'email' ? 'yes' : '', [field]: value })[field], message)
    })
  }
})

describe('A form filled in by the page somebody came from', () => {
  const values = (query: unknown) => prefilled(query, ['demens']).values

  it('holds what they looked for', () => {
    assert.deepEqual(
      values({ q: 'mamma har demens', theme: 'demens', municipality: 'Bodø', role: 'next-of-kin' }),
      {
        about: 'mamma har demens',
        theme: 'demens',
        municipality: 'Bodø',
        role: 'next-of-kin',
      },
    )
  })

  it('leaves out what it doesn’t know', () => {
    const nothing = { about: '', theme: '', municipality: '', role: '' }
    assert.deepEqual(values({}), nothing)
    assert.deepEqual(values({ theme: 'x', role: 'admin' }), nothing)
    assert.deepEqual(values({ q: ['a', 'b'], theme: ['demens'] }), nothing)
    assert.equal(values({ q: 'å'.repeat(5000) }).about?.length, 100)
  })
})
