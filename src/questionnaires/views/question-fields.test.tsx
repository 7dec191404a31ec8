import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { render } from 'preact-render-to-string'
import { sampleText } from '../../../test/questionnaires.ts'
import { emptyForm } from '../../platform/form.ts'
import {
  type Answers,
  answersByCode,
  asSent,
  calculatedValues,
  everyItem,
  type Form,
  fieldOf,
  minutesToAnswer,
  QuestionFields,
  readAnswers,
  understand,
} from '../index.ts'

const here = { locale: 'nb' as const }

function formOf(resource: object): Form {
  const understood = understand(resource, { written: 'en' })
  assert.ok(understood.ok, JSON.stringify(understood))
  return understood.form
}
const walking = formOf(JSON.parse(sampleText('lhc-table')))
const fieldsOf = (form: Form, answers: Answers = {}, state = emptyForm) =>
  render(<QuestionFields form={form} items={form.items} state={state} answers={answers} here={here} />)

describe('The fields of a form', () => {
  it('let every answer that isn’t required be taken back without script', () => {
    const html = fieldsOf(walking)
    for (const linkId of ['t0', 't1', 'pain'])
      assert.match(html, new RegExp(`type="radio" name="${fieldOf(linkId)}" value(="")? `), linkId)
  })

  it('show what was answered before, and read the same from it', () => {
    const answers: Answers = {
      t0: 'Fair',
      pain: 7,
      far: 20.5,
      helper: ['Partner', { other: 'Søster' }],
      since: '2026-03-02',
    }
    const html = fieldsOf(walking, answers)
    assert.match(html, /name="a\.pain" value="7" id="a\.pain-8" checked/)
    assert.match(html, /value="20,5"/)
    assert.match(html, /value="Søster"/)
    const sent = asSent(walking, answers, 'nb')
    assert.deepEqual(readAnswers(walking, sent, here, 'final'), {
      answers,
      state: { values: sent, errors: [] },
    })
  })

  it('say when a question is meant, for those without script', () => {
    assert.match(fieldsOf(walking), /Gjelder bare hvis du svarte mer enn 3 på «Pain while walking» eller/)
  })

  it('never write a file’s words as markup', () => {
    const words = '"><script>alert(1)</script>'
    const form = formOf({
      resourceType: 'Questionnaire',
      title: words,
      item: [
        { linkId: 'a', type: 'boolean', text: words, prefix: words },
        {
          linkId: `b${words.replace(/\s/g, '')}`,
          type: 'string',
          text: words,
          enableWhen: [{ question: 'a', operator: '=', answerBoolean: true }],
        },
      ],
    })
    assert.doesNotMatch(fieldsOf(form), /<script/)
  })
})

describe('A form', () => {
  it('asks about as many minutes as it says, and what it works out is never asked', () => {
    assert.equal(minutesToAnswer(walking), 1)
    const score = formOf(JSON.parse(sampleText('lhc-score')))
    assert.doesNotMatch(fieldsOf(score), /Score/)
    assert.deepEqual(calculatedValues(score, {}), {})
    assert.equal(everyItem(score.items).length, 4)
  })

  it('counts what was answered by the code of the question', () => {
    const system = 'urn:mestring:question'
    const form = formOf({
      resourceType: 'Questionnaire',
      title: 'WHO-5',
      item: [
        { linkId: 'a', type: 'integer', text: 'One', code: [{ system, code: 'who-5.1' }] },
        {
          ...{ linkId: 'b', type: 'choice', text: 'Two', code: [{ system, code: 'who-5.2' }] },
          answerOption: [
            {
              valueCoding: { code: 'x', display: 'X' },
              extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 4 }],
            },
          ],
        },
        { linkId: 'c', type: 'integer', text: 'Three' },
      ],
    })
    assert.deepEqual(answersByCode(form, { a: 3, b: 'x', c: 9 }), { 'who-5.1': 3, 'who-5.2': 4 })
  })
})
