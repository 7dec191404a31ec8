import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { proportionOf } from '../../statistics/index.ts'
import type { Figures, QuestionWords } from '../asking/shapes.ts'
import { barsOf, rowsOf } from './bars.ts'

const score: QuestionWords = {
  ...{ kind: 'score', text: { nb: 'Trivsel' }, options: [], higherIsBetter: true },
  range: { min: 0, max: 100 },
}
const figures = (values: number[]): Figures => ({
  ...{ n: values.length, asked: undefined, missing: undefined, summary: undefined },
  ...{ ends: undefined, topTwo: undefined },
  distribution: values.flatMap((value) => {
    const share = proportionOf(1, values.length)
    return share ? [{ value: String(value), display: { nb: String(value) }, count: 1, share }] : []
  }),
})

describe('The bars of a scale', () => {
  it('are five stretches of it that leave no doubt where a number belongs, and so is the table of many numbers', () => {
    const many = figures([0, 19, 20, 39, 40, 59, 60, 61, 62, 79, 80, 81, 100])
    const stretches = [
      ['80–100', 3],
      ['60–79', 4],
      ['40–59', 2],
      ['20–39', 2],
      ['0–19', 2],
    ]
    const said = (rows: { label: string; amount: number }[]) =>
      rows.map(({ label, amount }) => [label, amount])
    assert.deepEqual(said(barsOf(many, score, 'nb')), stretches)
    assert.deepEqual(said(rowsOf(many, score, 'nb')), stretches)
    const [first, second] = barsOf(figures([37.5, 80]), score, 'nb')
    assert.deepEqual([first?.label, second?.label], ['80 til 100', '60 til under 80'])
    assert.deepEqual(
      rowsOf(figures([20, 60]), score, 'nb').map(({ label }) => label),
      ['60', '20'],
      'few numbers stand each by itself, the best first',
    )
  })
})
