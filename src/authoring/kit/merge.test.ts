import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { merge, seenIn } from './merge.ts'

const names = ['title', 'about', 'groups']
const before = { title: 'Hjerteskole', about: 'To dager\nmed andre', groups: ['patient'] }
const seen = seenIn(names, before)

describe('Two people in the same form', () => {
  it('who change different fields both get their words', () => {
    const { fields, contested, adopted } = merge(
      names,
      seen,
      { ...before, title: 'Hjerteskolen' },
      { ...before, about: 'Tre dager' },
    )
    assert.deepEqual(fields, { title: 'Hjerteskolen', about: 'Tre dager', groups: ['patient'] })
    assert.deepEqual([contested, adopted], [[], ['about']])
  })
  it('who change the same field are asked, and nothing is taken from either', () => {
    const { fields, contested } = merge(
      names,
      seen,
      { ...before, title: 'Mitt' },
      { ...before, title: 'Ditt' },
    )
    assert.deepEqual([fields.title, contested], ['Mitt', ['title']])
  })
  it('who write the same are not asked', () => {
    const same = { ...before, title: 'Hjerteskolen' }
    assert.deepEqual(merge(names, seen, same, same).contested, [])
  })
  it('are not asked about line breaks, or in which order something was ticked', () => {
    const asSent = { ...before, about: 'To dager\r\nmed andre ' }
    assert.deepEqual(merge(names, seen, asSent, { ...before, title: 'Ny' }).contested, [])
  })
  it('are asked about all that differs when the form is of another time', () => {
    assert.deepEqual(merge(names, 'x.y', before, { ...before, title: 'Ny' }).contested, ['title'])
  })
  it('never lose a word that only one of them wrote', () => {
    const words = fc.constantFrom('a', 'b', 'c')
    const form = fc.record({ title: words, about: words, groups: fc.subarray(['a', 'b', 'c']) })
    fc.assert(
      fc.property(form, form, form, (base, mine, theirs) => {
        const { fields, contested } = merge(names, seenIn(names, base), mine, theirs)
        for (const name of ['title', 'about'] as const) {
          if (mine[name] !== base[name] && !contested.includes(name)) assert.equal(fields[name], mine[name])
          if (theirs[name] !== base[name] && !contested.includes(name))
            assert.equal(fields[name], theirs[name])
        }
      }),
    )
  })
})
