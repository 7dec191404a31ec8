import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Item } from '../../form.ts'
import { templateOf } from '../../shipped/template.ts'
import { understand } from '../../understand/understand.ts'
import { namesOf, readWords, valuesOf } from './words.ts'

const languages = ['nb', 'nn'] as const

function templated(name: string): Item {
  const understood = understand(templateOf(name))
  assert.ok(understood.ok)
  const [scale] = understood.form.items
  assert.ok(scale)
  return scale
}

/** Answers of one’s own making: none of the owner’s words are here. */
const written = (scale: Item) => ({
  'intro-nb': 'To uker',
  ...Object.fromEntries(scale.items.map((_, at) => [`q${at + 1}-nb`, `Ord ${at + 1}`])),
  ...Object.fromEntries([...Array(6).keys()].map((place) => [`q1-a${place + 1}-nb`, `Teller ${place}`])),
})

function read(scale: Item, fields: Record<string, string>): Item {
  const parsed = readWords(fields, scale, languages, 'nb')
  assert.ok(parsed.ok)
  return parsed.value
}

describe('The words of an instrument', () => {
  it('are asked for one by one, each answer by what it counts, and empty till they are written', () => {
    const scale = templated('who-5')
    assert.equal(namesOf(scale, ['nb']).length, 1 + 5 * 7)
    assert.deepEqual([...new Set(Object.values(valuesOf(scale, languages)))], [''])
  })

  it('stand with their points, and answers that aren’t written are those of the question above', () => {
    const scale = read(templated('who-5'), written(templated('who-5')))
    assert.deepEqual(scale.text, { nb: 'To uker' })
    for (const item of scale.items)
      assert.deepEqual(
        item.options.map(({ display, score }) => [display.nb, score]),
        [0, 1, 2, 3, 4, 5].map((score) => [`Teller ${score}`, score]),
      )
    const again = valuesOf(scale, languages)
    assert.deepEqual([again['q1-a6-nb'], again['q2-a6-nb'], again['q2-nb']], ['Teller 5', '', 'Ord 2'])
    assert.deepEqual(read(scale, again as Record<string, string>), scale)
  })

  it('are never those of a question that counts otherwise, and are asked for again when taken away', () => {
    const scale = read(templated('rand-36'), { 'q2-a1-nb': 'Mye' })
    assert.equal(scale.items[1]?.options[0]?.display.nb, 'Mye')
    assert.equal(scale.items[1]?.options[1]?.display.nb, 'Lim inn svaret som teller 2')
    assert.equal(scale.items[2]?.options[0]?.display.nb, 'Lim inn svaret som teller 1')
    const half = read(templated('who-5'), { ...written(templated('who-5')), 'q3-nb': '' })
    assert.equal(half.items[2]?.text.nb, 'Lim inn spørsmål 3 her')
  })
})
