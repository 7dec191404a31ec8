import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evaluate } from './evaluate.ts'
import { known } from './known.ts'
import { TooMuch } from './values.ts'

const points = (valueDecimal: number) => [
  { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal },
]
const answered = (linkId: string, ...answer: object[]) => ({ linkId, answer })
const sheet = {
  resourceType: 'QuestionnaireResponse',
  item: [
    {
      linkId: 'g',
      item: [
        answered('a', { valueInteger: 3 }),
        answered('b', { valueCoding: { code: 'x', extension: points(2) } }),
        answered('c', { valueDecimal: 2.5 }),
        answered('q', { valueQuantity: { value: 70, unit: 'kg' } }),
        answered('m', { valueCoding: { extension: points(2) } }, { valueCoding: { extension: points(5) } }),
      ],
    },
    answered('n', { valueInteger: -4 }),
  ],
}
const worth = (expression: string): unknown => {
  const found = known(expression)
  return found ? evaluate(found, sheet) : 'refused'
}

describe('A calculation', () => {
  // What fhirpath.js 5.2.2 answers to the same, with the R4 model.
  const expected: [string, unknown[]][] = [
    ["%resource.descendants().where(linkId='a').answer.value.sum()", [3]],
    ["QuestionnaireResponse.descendants().where(linkId='q').answer.value.value", [70]],
    [
      "item.item.where(linkId='b').answer.value.extension('http://hl7.org/fhir/StructureDefinition/ordinalValue').value",
      [2],
    ],
    ["item.item.where(linkId='a' or linkId='c').answer.value.sum()", [5.5]],
    ['item.item.where(answer.value = 3).linkId', ['a']],
    ['item.repeat(item).linkId.first()', ['a']],
    ['iif({}, 1, 2)', [2]],
    ['1 + 2 * 3 - 4 / 8', [6.5]],
    ['7 div 2 + 7 mod 4', [6]],
    ['(1|2|3).aggregate($this+$total,0)', [6]],
    ['(1|2|3).min() + (1|2|3).max() + (1|2|3|4).avg()', [6.5]],
    ["item.item.where(linkId='nobody').answer.value.sum()", []],
    ['2.567.round(1)', [2.6]],
    ['2.5.floor() + 2.1.ceiling() + (-2.7).truncate() + (-3).abs()', [6]],
    ['3 > 2 and 2 > 3', [false]],
    ['{} and false', [false]],
    ['{} = 1', []],
    ['5 / 0', []],
  ]
  for (const [expression, answer] of expected)
    it(`comes to ${JSON.stringify(answer)}: ${expression}`, () => assert.deepEqual(worth(expression), answer))

  it('counts the points of the answers that were chosen', () => {
    assert.deepEqual(worth("item.item.where(linkId='m').answer.value.ordinal().sum()"), [7])
    assert.deepEqual(worth("item.item.where(linkId='m').answer.weight().sum()"), [7])
  })

  it('is refused when we can’t work all of it out', () => {
    for (const expression of [
      '',
      '1 +',
      'resolve()',
      '%patient.age()',
      "'a'.matches('(a+)+$')",
      'a.where()',
      '(1',
      `${'('.repeat(900)}1`,
    ])
      assert.equal(worth(expression), 'refused', expression)
  })

  it('never goes on for ever', () => {
    const started = performance.now()
    assert.throws(() => worth('1.repeat($this + 1)'), TooMuch)
    const all = '%resource.descendants().select('
    assert.throws(() => worth(`${all.repeat(12)}1${')'.repeat(12)}`), TooMuch)
    assert.throws(() => worth("descendants().aggregate($total & $total, 'aa')"), TooMuch)
    assert.ok(performance.now() - started < 2000)
  })
})
