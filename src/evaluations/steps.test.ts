import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Form, Item } from '../questionnaires/index.ts'
import { stepsOf } from './steps.ts'

const item = (linkId: string, type: Item['type'] = 'integer', items: Item[] = []): Item => ({
  ...{ linkId, type, text: { nb: linkId }, required: false, repeats: false, options: [], items },
})
const form = (...items: Item[]): Form => ({ title: { nb: 'Skjema' }, languages: ['nb'], items })
const names = (...items: Item[]) =>
  stepsOf(form(...items), {}).map((step) => step.map(({ linkId }) => linkId).join(' '))

describe('A form is answered', () => {
  it('a group at a time, with the words that introduce it', () => {
    assert.deepEqual(
      names(item('hei', 'display'), item('a', 'group', [item('a1')]), item('b', 'group', [item('b1')])),
      ['hei a', 'b'],
    )
  })

  it('at most four questions at a time when it has no groups, as many on each page', () => {
    assert.deepEqual(names(...Array.from({ length: 9 }, (_, at) => item(String(at)))), [
      '0 1 2',
      '3 4 5',
      '6 7 8',
    ])
  })

  it('without steps in which nothing is asked', () => {
    const hidden: Item = {
      ...item('c'),
      when: { all: true, conditions: [{ question: 'a1', operator: '=', answer: 1 }] },
    }
    const group = item('b', 'group', [hidden])
    const asked = form(item('a', 'group', [item('a1')]), group)
    assert.equal(stepsOf(asked, {}).length, 1)
    assert.equal(stepsOf(asked, { a1: 1 }).length, 2)
  })
})
