import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Fields } from '../../../authoring/index.ts'
import type { Item } from '../../form.ts'
import { bank } from '../../shipped/bank.ts'
import { itemOf } from '../../shipped/to-form.ts'
import { gathered, valuesOf } from './fields.ts'
import { blank, kindOf } from './kinds.ts'
import { readQuestion } from './read.ts'
import { asFields, rowsAfter, rowsIn } from './rows.ts'

const both = ['nb', 'nn'] as const
const read = (fields: Fields, before: Item) => readQuestion(fields, before, both, 'nb')
const choice = blank('one', 'own-1')
const filled: Fields = {
  ...{ 'text-nb': 'Hvordan var maten?', 'text-nn': 'Korleis var maten?', open: 'yes' },
  ...{ 'o1-code': '', 'o1-nb': ' God ', 'o1-nn': 'God', 'o1-score': '2' },
  ...{ 'o2-code': '', 'o2-nb': '', 'o2-nn': '' },
  ...{ 'o3-code': '', 'o3-nb': 'Dårlig', 'o3-nn': 'Dårleg', 'o3-score': '−1,5' },
}

describe('A question of one’s own', () => {
  it('is what was written, without the answers left empty', () => {
    const form = read(filled, choice)
    assert.ok(form.ok)
    const { type, text, options } = form.value
    assert.deepEqual([type, text], ['open-choice', { nb: 'Hvordan var maten?', nn: 'Korleis var maten?' }])
    assert.deepEqual(options, [
      { code: '1', display: { nb: 'God', nn: 'God' }, score: 2 },
      { code: '2', display: { nb: 'Dårlig', nn: 'Dårleg' }, score: -1.5 },
    ])
  })
  it('keeps the code of an answer that is moved or said otherwise', () => {
    const before = read(filled, choice)
    assert.ok(before.ok)
    const fields = valuesOf(before.value, both)
    const rows = rowsAfter(rowsIn({ ...fields, 'o1-nb': 'Kjempegod' }), 'down-1')
    const after = read({ ...fields, ...asFields(rows) }, before.value)
    assert.ok(after.ok)
    assert.deepEqual(
      after.value.options.map(({ code, display }) => [code, display.nb]),
      [
        ['2', 'Dårlig'],
        ['1', 'Kjempegod'],
      ],
    )
  })
  it('on a line goes from 0 to 100, and words between the questions are no question', () => {
    const line = read({ 'text-nb': 'Hvor god er helsa?', 'lower-nb': 'Verst' }, blank('line', 'own-4'))
    assert.ok(line.ok)
    const { type, control, min, max, lower } = line.value
    assert.deepEqual([type, control, min, max, lower], ['integer', 'slider', 0, 100, { nb: 'Verst' }])
    assert.equal(kindOf(line.value), 'line')
    const told = read({ 'text-nb': 'Nå om hverdagen.\n\nTa deg tid.', required: '' }, blank('told', 'own-5'))
    assert.ok(told.ok)
    assert.deepEqual([told.value.type, told.value.code], ['display', undefined])
    assert.equal(told.value.text.nb, 'Nå om hverdagen.\n\nTa deg tid.')
    assert.equal(read({}, blank('told', 'own-6')).state.errors[0]?.message, 'Skriv teksten')
  })
  it('says what is wrong by the field it is wrong in', () => {
    const wrong = (fields: Fields, before = choice) => {
      const form = read(fields, before)
      return form.state.errors.map(({ field }) => field)
    }
    assert.deepEqual(wrong({ 'o1-code': '', 'o1-nb': 'Ja' }), ['text-nb', 'o1-nb'])
    assert.deepEqual(wrong({ ...filled, 'o3-nb': 'god', 'o3-score': 'to' }), ['o3-score', 'o3-nb'])
    assert.deepEqual(wrong({ 'text-nb': 'Hvor mange?', min: '5', max: '2' }, blank('number', 'own-2')), [
      'max',
    ])
    assert.deepEqual(wrong({ 'text-nb': 'Hvor mange?', min: 'to' }, blank('number', 'own-2')), ['min'])
    assert.deepEqual(wrong({ 'text-nb': 'x'.repeat(301) }, blank('long', 'own-3')), ['text-nb'])
  })
  it('comes through its own form as it was, whatever kind it is', () => {
    for (const item of bank.map(itemOf)) {
      const form = readQuestion(gathered(valuesOf(item, ['nb', 'nn', 'en'])), item, ['nb', 'nn', 'en'], 'nb')
      assert.ok(form.ok, JSON.stringify(form.state.errors))
      assert.deepEqual(JSON.parse(JSON.stringify(form.value)), item)
    }
  })
  it('leaves the words of a language the form is not in', () => {
    const item: Item = { ...blank('long', 'own-1'), text: { nb: 'Hva?', en: 'What?' } }
    const form = read({ 'text-nb': 'Hva nå?' }, item)
    assert.ok(form.ok && form.value.text.en === 'What?' && kindOf(form.value) === 'long')
  })
})
