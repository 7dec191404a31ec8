import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseSearch } from './parse.ts'
import { paths } from './paths.ts'
import { emptySearch } from './search.ts'

const read = (query: unknown) => parseSearch(query)

describe('The address of a search', () => {
  it('holds all that was asked for', () => {
    const { search, problems } = read({
      q: 'mamma har demens',
      municipality: 'Bodø',
      role: 'next-of-kin',
      mode: ['digital', 'in-person'],
      referral: 'no',
      language: 'en',
      from: '2027-01-01',
      available: 'yes',
      free: 'true',
      evening: '1',
      page: '2',
    })
    assert.deepEqual(problems, [])
    assert.deepEqual(search, {
      ...emptySearch,
      q: 'mamma har demens',
      municipality: 'Bodø',
      role: 'next-of-kin',
      mode: ['in-person', 'digital'],
      referral: 'no',
      language: ['en'],
      from: '2027-01-01',
      available: true,
      free: true,
      evening: true,
      page: 2,
    })
    const address = paths.search(search)
    assert.deepEqual(read(asQuery(address)).search, search)
  })

  it('is short when nothing was asked for', () => {
    assert.equal(paths.search(), '/kurs')
    assert.deepEqual(read({ q: '', role: '', mode: '', from: '  ', page: '1' }), {
      search: emptySearch,
      problems: [],
    })
  })

  it('takes a day as people write it, and Norwegian in both its standards', () => {
    assert.equal(read({ from: '14.1.2027' }).search.from, '2027-01-14')
    assert.deepEqual(read({ language: 'nb,nn' }).search.language, ['no'])
  })

  for (const [what, query, field, kind] of [
    ['a role that nobody has', { role: 'king' }, 'role', 'unknown'],
    ['a mode that isn’t', { mode: 'telepathy' }, 'mode', 'unknown'],
    ['a day that isn’t', { from: 'notadate' }, 'from', 'not-a-day'],
    ['31 February', { from: '2027-02-31' }, 'from', 'not-a-day'],
    ['a page before the first', { page: '-1' }, 'page', 'not-a-number'],
    ['half a page', { page: '1.5' }, 'page', 'not-a-number'],
    ['an endless page', { page: '9'.repeat(40) }, 'page', 'not-a-number'],
    ['a yes that isn’t', { free: 'perhaps' }, 'free', 'unknown'],
    ['two roles at once', { role: ['parent', 'young'] }, 'role', 'several'],
    ['5 000 characters', { q: 'a'.repeat(5000) }, 'q', 'too-long'],
  ] as const) {
    it(`says that it could not use ${what}`, () => {
      const { search, problems } = read(query)
      assert.deepEqual(problems, [{ field, kind }])
      assert.ok(search.page >= 1 && search.q.length <= 200)
    })
  }

  for (const odd of [undefined, null, 'text', 7, [], { q: { a: 1 } }, { q: [['a']] }, { q: [1, null] }]) {
    it(`asks for everything when it is ${JSON.stringify(odd)}`, () => {
      assert.deepEqual(read(odd), { search: emptySearch, problems: [] })
    })
  }

  it('loses what no database can hold', () => {
    assert.equal(read({ q: 'a\u0000b\u001b\ud800c\n d' }).search.q, 'a b c d')
  })
})

const asQuery = (address: string): Record<string, string | string[]> => {
  const query = new URL(address, 'https://x.invalid').searchParams
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]))
}
