import assert from 'node:assert/strict'
import { it } from 'node:test'
import { lettersMissing, withoutLetters } from './letters.ts'

it('finds the letters that a font lacks, and puts a gap where they stood', () => {
  const failed =
    'message: "PDF/UA-1 error: the text `\\"ส\\"` could not be displayed with font `\\"Inter\\"`" … message: "PDF/UA-1 error: the text `\\"\\\\u{e31}\\"` could not be displayed with font'
  const missing = lettersMissing(failed)
  assert.deepEqual(missing, ['ส', '\u0e31'])
  assert.equal(withoutLetters('Ola สัส', missing), 'Ola □□')
  assert.deepEqual(lettersMissing('panicked with: "no"'), [])
})
