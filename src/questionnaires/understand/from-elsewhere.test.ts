import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calculatedValues } from '../answers/calculated.ts'
import { shippedQuestionnaires } from '../shipped/shipped.ts'
import { templated, templateOf } from '../shipped/template.ts'
import { understand } from './understand.ts'

const sent = (item: object[], more: object = {}): unknown =>
  JSON.parse(JSON.stringify({ resourceType: 'Questionnaire', title: 'Et skjema', item, ...more }))
const read = (...of: Parameters<typeof sent>) => understand(sent(...of), { fromElsewhere: true })
const faultsOf = (...of: Parameters<typeof sent>): string[] => {
  const understood = read(...of)
  return understood.ok ? [] : understood.faults.map(({ path, message }) => `${path}: ${message}`)
}
const pathsOf = (...of: Parameters<typeof sent>): string[] =>
  faultsOf(...of).map((fault) => fault.replace(/: .*/, ''))
const yesNo = (linkId: string, more: object = {}) => ({ linkId, type: 'boolean', text: 'Ja?', ...more })
const called = (code: string) => ({ code: [{ system: 'urn:mestring:question', code }] })
const scale = (code: string, ...item: object[]) => ({
  ...{ linkId: code, type: 'group', text: 'En skala', item },
  code: [{ system: 'urn:mestring:instrument', code }],
})
const hl7 = 'http://hl7.org/fhir/StructureDefinition'
const counting = (url: string, ...scores: number[]) =>
  scores.map((score) => ({
    valueCoding: { code: `a${score}`, display: `Svar ${score}` },
    extension: [{ url: `${hl7}/${url}`, valueDecimal: score }],
  }))
const choice = (linkId: string, ...scores: number[]) => ({
  ...{ linkId, type: 'choice', text: 'Hvor mye?' },
  answerOption: counting('ordinalValue', ...scores),
})
const fhirpath = (expression: string, name?: string) => ({
  valueExpression: { ...(name && { name }), language: 'text/fhirpath', expression },
})
const sum = (expression: string, ...extension: object[]) => ({
  ...{ linkId: 'sum', type: 'decimal', text: 'Sum', readOnly: true },
  extension: [
    ...extension,
    {
      url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
      ...fhirpath(expression),
    },
  ],
})

describe('A questionnaire from elsewhere that uses our codes', () => {
  it('is refused where they would come to mean something else, with the place', () => {
    const rosenberg = { ...choice('r4', 1, 2, 3, 4), ...called('rosenberg.4') }
    assert.deepEqual(faultsOf([scale('rosenberg', rosenberg)]), [
      'item[0].item[0].code: Svarene på «rosenberg.4» skal telle 0 til 3, hvert tall én gang. Ellers blir summen gal.',
    ])
    assert.match(
      String(faultsOf([yesNo('a', called('overall'))])),
      /item\[0\]\.code: «overall» er et spørsmål i banken/,
    )
    assert.match(
      String(faultsOf([yesNo('a', called('x')), yesNo('b', called('x'))])),
      /item\[1\]\.code: Flere/,
    )
    assert.match(
      String(faultsOf([scale('who-5', yesNo('a', called('who-5.6')))])),
      /Vi kjenner ikke .*who-5\.6/,
    )
  })

  it('can’t have a licensed scale’s questions without the scale, which is what the licence is asked of', () => {
    const heiq = yesNo('h', called('heiq.1'))
    assert.deepEqual(pathsOf([heiq]), ['item[0].code'])
    assert.deepEqual(pathsOf([scale('heiq', heiq)]), [])
  })

  it('can’t be called as one that somebody owns without being it, for the same reason', () => {
    const title = 'Helsen i dag (EQ-5D-5L)'
    assert.deepEqual(faultsOf([yesNo('a')], { title }), [
      'title: EQ-5D-5L har en eier. Sett spørsmålene i en gruppe med koden «eq-5d-5l», så spør vi etter lisensen.',
    ])
    assert.deepEqual(faultsOf([scale('eq-5d-5l', yesNo('a'))], { title }), [])
    assert.deepEqual(faultsOf([yesNo('a')], { title: 'RAND-36' }), [])
  })

  it('is taken as it is when they mean the same: what we hand out ourselves', () => {
    const ours = [...shippedQuestionnaires.map(({ resource }) => resource), ...templated.map(templateOf)]
    for (const resource of ours) {
      const understood = understand(JSON.parse(JSON.stringify(resource)), { fromElsewhere: true })
      assert.ok(understood.ok, JSON.stringify(understood))
    }
  })
})

describe('A score that another program wrote', () => {
  const named = ['a', 'b'].map((linkId) => ({
    url: `${hl7}/variable`,
    ...fhirpath(
      `%questionnaire.item.where(linkId='${linkId}').answerOption.where(valueCoding.code=%resource.item.where(linkId='${linkId}').answer.valueCoding.code).extension.where(url=%points).valueDecimal`,
      `${linkId}_value`,
    ),
  }))
  const points = (url: string) => ({ url: `${hl7}/variable`, ...fhirpath(`'${hl7}/${url}'`, 'points') })
  const any = { url: `${hl7}/variable`, ...fhirpath('%a_value.exists() or %b_value.exists()', 'any') }
  const written = 'iif(%any, iif(%a_value.exists(), %a_value, 0) + iif(%b_value.exists(), %b_value, 0), {})'

  for (const url of ['ordinalValue', 'itemWeight'])
    it(`builds on names it has given, with its points as ${url}`, () => {
      const asked = ['a', 'b'].map((linkId) => ({ ...choice(linkId), answerOption: counting(url, 0, 1, 2) }))
      const understood = read([...asked, sum(written, points(url), ...named, any)])
      assert.ok(understood.ok, JSON.stringify(understood))
      assert.deepEqual(calculatedValues(understood.form, { a: 'a2', b: 'a1' }), { sum: 3 })
      assert.deepEqual(calculatedValues(understood.form, { b: 'a1' }), { sum: 1 })
      assert.deepEqual(calculatedValues(understood.form, {}), {})
    })

  it('is refused when it is no number, when a name is unknown or grows without end, and when something waits for it', () => {
    const one = "%resource.item.where(linkId='a').answer.value"
    assert.deepEqual(pathsOf([yesNo('a'), { ...sum(one), type: 'boolean' }]).slice(0, 1), [
      'item[1].extension[0]',
    ])
    assert.deepEqual(pathsOf([yesNo('a'), sum('%nobody + 1')]), ['item[1]'])
    const double = Array.from({ length: 20 }, (_, at) => ({
      url: `${hl7}/variable`,
      ...fhirpath(at === 0 ? one : `%v${at - 1} + %v${at - 1}`, `v${at}`),
    }))
    assert.match(String(pathsOf([yesNo('a'), sum('%v19', ...double)])), /item\[1\]\.extension\[\d+\]/)
    const waits = yesNo('b', { enableWhen: [{ question: 'sum', operator: '>', answerDecimal: 3 }] })
    assert.deepEqual(pathsOf([yesNo('a'), sum(one), waits]), ['item[2].enableWhen[0].question'])
  })

  it('takes no more of us when there are many of them', () => {
    const heavy = '%resource.descendants().select(%resource.descendants().count()).sum()'
    const asked = Array.from({ length: 200 }, (_, at) => ({
      linkId: `n${at}`,
      type: 'integer',
      text: 'Tall',
    }))
    const sums = Array.from({ length: 200 }, (_, at) => ({ ...sum(heavy), linkId: `s${at}` }))
    const understood = read([...asked, ...sums])
    assert.ok(understood.ok)
    const started = performance.now()
    calculatedValues(understood.form, Object.fromEntries(asked.map(({ linkId }, at) => [linkId, at])))
    assert.ok(performance.now() - started < 1000)
  })
})

describe('A file that is made to break us', () => {
  it('is refused when it is larger than anybody could answer, before it is looked through', () => {
    const waiting = Array.from({ length: 9000 }, (_, at) =>
      yesNo(`q${at}`, { enableWhen: [{ question: `q${at + 1}`, operator: '=', answerBoolean: true }] }),
    )
    assert.deepEqual(pathsOf(waiting), ['item'])
    assert.deepEqual(pathsOf([choice('a', ...Array(5001).keys())]), ['item'])
    assert.deepEqual(pathsOf([yesNo('a', { text: 'x'.repeat(5001) })]), ['item[0].text'])
  })

  it('is refused for names that every object has', () => {
    assert.deepEqual(pathsOf([yesNo('constructor')]), ['item[0].linkId'])
    assert.deepEqual(pathsOf([yesNo('a', called('toString'))]), ['item[0].code[0]'])
    assert.deepEqual(pathsOf([yesNo('a', { extension: [{ url: 'valueOf' }] })]), ['item[0].extension[0]'])
  })

  it('is refused for what changes the meaning, and for the next version of FHIR', () => {
    assert.deepEqual(pathsOf([yesNo('a', { modifierExtension: [{ url: 'urn:x' }] })]), [
      'item[0].modifierExtension',
    ])
    assert.deepEqual(pathsOf([yesNo('a')], { modifierExtension: [{ url: 'urn:x' }] }), ['modifierExtension'])
    assert.deepEqual(pathsOf([{ ...choice('a', 1), type: 'coding', answerConstraint: 'optionsOnly' }]), [
      'item[0].answerConstraint',
      'item[0].type',
    ])
    assert.deepEqual(pathsOf([yesNo('a', { initial: [{ valueBoolean: true }] })]), ['item[0].initial'])
  })

  it('may bring its answers in a value set that is written out, and say that all of them may be chosen', () => {
    const contains = ['x', 'y'].map((code) => ({ system: 'urn:s', code, display: code.toUpperCase() }))
    const contained = [{ resourceType: 'ValueSet', id: 'v', expansion: { contains } }]
    const several = (most: number) => ({
      ...{ linkId: 'a', type: 'choice', text: 'Hvilke?', repeats: true, answerValueSet: '#v' },
      extension: [{ url: `${hl7}/questionnaire-maxOccurs`, valueInteger: most }],
    })
    assert.deepEqual(pathsOf([several(2)], { contained }), [])
    assert.deepEqual(pathsOf([{ ...several(2), repeats: false }], { contained }), ['item[0].extension[0]'])
  })
})
