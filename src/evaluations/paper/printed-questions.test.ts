import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Form, Item } from '../../questionnaires/index.ts'
import { printedForm } from './printed-questions.ts'

const item = (linkId: string, more: Partial<Item>): Item => ({
  ...{ linkId, type: 'text', text: { nb: `Spørsmål ${linkId}` }, required: false, repeats: false },
  ...{ options: [], items: [] },
  ...more,
})
const options = (...words: string[]) => words.map((nb, at) => ({ code: String(at), display: { nb } }))
const form = (items: Item[]): Form => ({ title: { nb: 'Skjema' }, languages: ['nb'], items })

describe('A form on paper', () => {
  it('has a place for every kind of answer, and says when a question is meant', () => {
    const yes = { all: true, conditions: [{ question: '1', operator: '=', answer: true } as const] }
    const { parts } = printedForm(
      form([
        item('1', { type: 'boolean' }),
        item('2', { type: 'integer', min: 0, max: 10, control: 'slider', when: yes }),
        item('3', { type: 'open-choice', repeats: true, options: options('Legen', 'En venn') }),
        item('4', { type: 'quantity', unit: 'km' }),
        item('5', { type: 'date' }),
        item('6', { calculated: '%resource.item' }),
        item('7', {
          type: 'group',
          control: 'table',
          items: [item('8', { type: 'choice', options: options('Ja', 'Nei') })],
        }),
      ]),
      'nb',
    )
    assert.deepEqual(
      parts.map(({ kind }) => kind),
      ['choice', 'scale', 'choice', 'line', 'date', 'table'],
    )
    assert.deepEqual(
      [parts[1]?.options.length, parts[1]?.only],
      [11, 'Gjelder bare hvis du svarte «Ja» på «Spørsmål 1».'],
    )
    assert.deepEqual([parts[2]?.other, parts[2]?.hint], ['Annet:', 'Sett gjerne flere kryss.'])
    assert.deepEqual([parts[5]?.options, parts[5]?.rows], [['Ja', 'Nei'], ['Spørsmål 8']])
  })

  it('stands in two columns only where that saves a page', () => {
    const many = Array.from({ length: 16 }, (_, at) =>
      item(String(at), { type: 'choice', options: options('Ja', 'Nei', 'Vet ikke') }),
    )
    assert.equal(printedForm(form(many.slice(0, 5)), 'nb').columns, 1)
    const { columns, parts } = printedForm(form(many), 'nb')
    assert.deepEqual([columns, parts[0]?.columns], [2, 3])
  })
})
