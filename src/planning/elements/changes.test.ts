import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { changesBetween } from './changes.ts'

describe('What changed between two versions', () => {
  it('is told sentence by sentence', () => {
    assert.deepEqual(
      changesBetween(
        'Tørre å gå ut. Vite når man hviler.',
        'Tørre å gå ut. Kunne si fra. Vite når man hviler.',
      ),
      [
        { kind: 'same', words: 'Tørre å gå ut. ' },
        { kind: 'added', words: 'Kunne si fra. ' },
        { kind: 'same', words: 'Vite når man hviler.' },
      ],
    )
  })

  it('loses no word of either', () => {
    const sentence = fc.constantFrom('Pust. ', 'Hvil nok. ', 'Si fra!\n', 'Gå ut? ')
    const text = fc.array(sentence, { maxLength: 12 }).map((all) => all.join('').trim())
    fc.assert(
      fc.property(text, text, (before, after) => {
        const wordsOf = (...kinds: string[]) =>
          changesBetween(before, after)
            .filter(({ kind }) => kinds.includes(kind))
            .map(({ words }) => words)
            .join('')
            .replace(/\s/g, '')
        assert.equal(wordsOf('same', 'removed'), before.replace(/\s/g, ''))
        assert.equal(wordsOf('same', 'added'), after.replace(/\s/g, ''))
      }),
    )
  })
})
