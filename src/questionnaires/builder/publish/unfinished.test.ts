import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Form, Item } from '../../form.ts'
import { fromBank } from '../../shipped/bank.ts'
import { shippedForms } from '../../shipped/shipped.ts'
import { templateOf } from '../../shipped/template.ts'
import { formOf, itemOf } from '../../shipped/to-form.ts'
import { understand } from '../../understand/understand.ts'
import { blank } from '../question/kinds.ts'
import { unfinishedIn } from './unfinished.ts'

const formWith = (...items: Item[]): Form => ({
  title: { nb: 'Et skjema', nn: 'Eit skjema' },
  languages: [],
  items,
})
const own: Item = { ...blank('long', 'own-1'), text: { nb: 'Hva nå?' } }

describe('A form can be used', () => {
  it('when it has a question and is whole in the languages its title is in', () => {
    assert.deepEqual(unfinishedIn(formWith(itemOf(fromBank('overall')))), [])
    for (const shipped of shippedForms) assert.deepEqual(unfinishedIn(formOf(shipped)), [], shipped.key)
  })
  it('and not without questions, nor with a heading that has none', () => {
    const step: Item = { ...own, linkId: 'step-1', type: 'group', text: { nb: 'Om', nn: 'Om' } }
    assert.deepEqual(unfinishedIn(formWith()), [{ kind: 'no-questions' }])
    assert.deepEqual(unfinishedIn(formWith(itemOf(fromBank('overall')), step)), [
      { kind: 'empty-step', linkId: 'step-1' },
    ])
  })
  it('and not with a sum whose questions have been taken out in part', () => {
    const calculated = "%resource.item.where(linkId='overall' or linkId = 'fit').answer.value.ordinal().sum()"
    const sum: Item = { ...own, linkId: 'sum', type: 'decimal', text: { nb: 'Sum', nn: 'Sum' }, calculated }
    const [overall, fit] = ['overall', 'fit'].map((code) => itemOf(fromBank(code))) as [Item, Item]
    assert.deepEqual(unfinishedIn(formWith(overall, fit, sum)), [])
    assert.deepEqual(unfinishedIn(formWith(overall, sum)), [{ kind: 'sum-lacks', linkId: 'sum' }])
  })
  it('and not while an instrument in it waits for its owner’s words, which is said once', () => {
    const understood = understand(templateOf('who-5'))
    assert.ok(understood.ok)
    const form = { ...understood.form, title: { nb: 'WHO-5', nn: 'WHO-5' } }
    assert.deepEqual(unfinishedIn(form), [{ kind: 'no-words', linkId: 'who-5' }])
  })
  it('and not while words are lacking in one of its languages', () => {
    assert.deepEqual(unfinishedIn(formWith(own)), [{ kind: 'lacks', linkId: 'own-1', locale: 'nn' }])
    const half: Item = { ...own, text: { nb: 'Hva?', nn: 'Kva?' }, help: { nn: 'Kort' } }
    assert.deepEqual(unfinishedIn({ ...formWith(half), intro: { nb: 'Hei' } }), [
      { kind: 'lacks', locale: 'nn' },
      { kind: 'lacks', linkId: 'own-1', locale: 'nb' },
    ])
  })
})
