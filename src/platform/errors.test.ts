import assert from 'node:assert/strict'
import { it } from 'node:test'
import { withoutValues } from './errors.ts'

it('An error is logged by where it was, and none of the words in its message, on however many lines', () => {
  const error = new TypeError('invalid input: "Kari\nredd for hunder\n    at Bodø"')
  const { type, stack } = withoutValues(error)
  assert.equal(type, 'TypeError')
  assert.match(stack ?? '', /^ {4}at .*errors\.test/)
  assert.doesNotMatch(stack ?? '', /Kari|hunder|Bodø/)
})
