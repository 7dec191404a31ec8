import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runChart, xmrChart } from '../../statistics/index.ts'
import type { Series } from '../asking/series-of.ts'
import { seriesInWords } from './series-words.ts'

const words = { kind: 'steps', text: { nb: 'Nytte?' }, options: [], higherIsBetter: true } as const

const said = (...values: number[]): string => {
  const points = values.map((value) => ({ runs: [], value, figures: {} as never }))
  const charts = { runChart: runChart(values), xmrChart: xmrChart(values, []) }
  const series = { words, measure: 'mean', points, waiting: [], marks: [], ...charts } as unknown as Series
  return seriesInWords(series, { code: 'benefit', words: { ...words, options: [] } }, 'nb').at(-1) ?? ''
}

describe('The words under a run chart', () => {
  it('say that a course has become better when the later half lies above the earlier', () => {
    assert.match(said(6.8, 7.3, 6.6, 7, 6.9, 7.8, 8, 8.3, 8.1, 8.5), /kurset har blitt bedre/)
    assert.match(said(8.5, 8.1, 8.3, 8, 7.8, 6.9, 7, 6.6, 7.3, 6.8), /kurset har blitt dårligere/)
  })

  it('say which way only when it went one way', () => {
    const five = (from: number) => [0, 0.1, 0.2, 0.3, 0.4].map((more) => from + more)
    const [low, high] = [five(6), five(8)]
    assert.match(said(...low, ...high, ...low, ...high), /noe har endret seg underveis/)
    assert.match(said(6, 8, 6, 8, 6, 8, 6, 8, 6, 8), /ikke større enn tilfeldigheter/)
  })
})
