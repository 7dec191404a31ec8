import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Item } from '../../form.ts'
import { canWaitFor, tidied } from './conditions.ts'
import { partsOf } from './find.ts'
import { moved } from './move.ts'
import { putBack, removed } from './remove.ts'
import { withoutStep, withStep } from './steps.ts'

const plain = { required: false, repeats: false, options: [], items: [] }
const question = (linkId: string): Item => ({ ...plain, linkId, type: 'boolean', text: { nb: linkId } })
const step = (linkId: string, ...inside: string[]): Item => ({
  ...{ ...plain, linkId, type: 'group', text: { nb: linkId } },
  items: inside.map(question),
})
const waiting = (linkId: string, on: string): Item => ({
  ...question(linkId),
  when: { all: false, conditions: [{ question: on, operator: '=', answer: true }] },
})

/** "a S(b c) T()" */
const said = (items: Item[]): string =>
  items.map(({ linkId, type, items }) => (type === 'group' ? `${linkId}(${said(items)})` : linkId)).join(' ')

describe('Moving in a form', () => {
  const form = [question('a'), step('S', 'b', 'c'), step('T', 'd')]
  const walk = (linkId: string, way: 'up' | 'down') => {
    const seen = []
    for (
      let items = form, next = moved(form, linkId, way);
      next !== items;
      next = moved(items, linkId, way)
    ) {
      seen.push(said(next))
      items = next
    }
    return seen
  }
  it('takes a question from step to step, past one question at a time', () => {
    assert.deepEqual(walk('a', 'down'), [
      'S(a b c) T(d)',
      'S(b a c) T(d)',
      'S(b c a) T(d)',
      'S(b c) T(a d)',
      'S(b c) T(d a)',
    ])
    assert.deepEqual(walk('d', 'up'), [
      'a S(b c d) T()',
      'a S(b d c) T()',
      'a S(d b c) T()',
      'a d S(b c) T()',
      'd a S(b c) T()',
    ])
  })
  it('takes a step with all its questions', () => {
    assert.deepEqual(walk('T', 'up'), ['a T(d) S(b c)', 'T(d) a S(b c)'])
  })
  it('loses nothing and doubles nothing, whatever is moved', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom(...'abcdST'), fc.constantFrom('up', 'down')))
    fc.assert(
      fc.property(moves, (moves) => {
        const after = moves.reduce((items, [linkId, way]) => moved(items, linkId, way as 'up'), form)
        assert.deepEqual(
          partsOf(after)
            .map(({ linkId }) => linkId)
            .sort(),
          partsOf(form)
            .map(({ linkId }) => linkId)
            .sort(),
        )
      }),
    )
  })
})

describe('Steps', () => {
  it('begin with a question and take what comes after it along', () => {
    const form = [question('a'), question('b'), step('S', 'c', 'd')]
    assert.equal(said(withStep(form, step('N'), 'b')), 'a N(b) S(c d)')
    assert.equal(said(withStep(form, step('N'), 'd')), 'a b S(c) N(d)')
    assert.equal(said(withStep(form, step('N'))), 'a b S(c d) N()')
  })
  it('leave their questions when they are taken away', () => {
    assert.equal(said(withoutStep([step('S', 'a'), step('T', 'b')], 'T')), 'S(a b)')
    assert.equal(said(withoutStep([question('a'), step('T', 'b')], 'T')), 'a b')
  })
})

describe('Taking out and putting back', () => {
  it('puts a question back where it stood, and what waited for it waits again', () => {
    const form = [question('a'), question('b'), waiting('c', 'b')]
    const out = removed(form, 'b')
    assert.ok(out)
    assert.equal(said(out.items), 'a c')
    assert.equal(out.items[1]?.when, undefined)
    assert.deepEqual(putBack(out.items, out.removed), form)
  })
  it('puts a heading back over its questions', () => {
    const form = [step('S', 'a'), step('T', 'b', 'c')]
    const out = removed(form, 'T')
    assert.ok(out)
    assert.equal(said(out.items), 'S(a b c)')
    assert.deepEqual(putBack(out.items, out.removed), form)
  })
  it('puts it last when what stood beside it is gone too', () => {
    const out = removed([question('a'), question('b'), question('c')], 'b')
    assert.ok(out)
    assert.equal(said(putBack([question('c')], out.removed)), 'c b')
  })
})

describe('What is only asked because of an answer', () => {
  it('can wait for what is asked before it, and never for what waits for it', () => {
    const form = {
      title: {},
      languages: [],
      items: [waiting('a', 'c'), question('b'), question('c'), question('d')],
    }
    const names = (linkId: string) => canWaitFor(form, linkId).map((item) => item.linkId)
    assert.deepEqual(names('c'), ['b'])
    assert.deepEqual(names('d'), ['a', 'b', 'c'])
  })
  it('is asked always when the answer it waited for can no longer be given', () => {
    const choice: Item = { ...question('a'), type: 'choice', options: [{ code: '1', display: { nb: 'Ja' } }] }
    const when = { all: false, conditions: [{ question: 'a', operator: '=' as const, answer: '2' }] }
    assert.equal(tidied([choice, { ...question('b'), when }])[1]?.when, undefined)
  })
})
