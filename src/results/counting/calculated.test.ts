import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sampleText } from '../../../test/questionnaires.ts'
import { keepOf } from '../../evaluations/index.ts'
import { understand } from '../../questionnaires/index.ts'
import { countedIn } from './questions.ts'

describe('What a form works out of its answers', () => {
  const understood = understand(JSON.parse(sampleText('lhc-score')), { written: 'en' })
  assert.ok(understood.ok)
  const { form } = understood

  it('is kept with the answers, and is the figure: not the questions it is made of', () => {
    const { facts } = keepOf(form, { '/A/sleep': 'LA-3', '/A/out': 'LA-1' }, 7)
    assert.equal(facts['form-7./sum'], 4)
    assert.deepEqual(
      countedIn(form, 7).map(({ code, worth }) => [code, worth?.(facts[code])]),
      [['form-7./sum', 4]],
    )
  })
  it('is absent where nothing was answered', () => {
    assert.deepEqual(keepOf(form, {}, 7).facts, {})
  })
})
