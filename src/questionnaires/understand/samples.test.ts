import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sampleText } from '../../../test/questionnaires.ts'
import { calculatedValues } from '../answers/calculated.ts'
import { everyItem, type Form } from '../form.ts'
import { toQuestionnaire } from '../write/to-questionnaire.ts'
import { fromBundle } from './from-bundle.ts'
import { understand } from './understand.ts'

// In our own words, with the extensions, texts and value sets that Structor and the LHC-Forms builder write, as their sources do.
const read = (name: string): unknown => JSON.parse(sampleText(name))

describe('A questionnaire from another program', () => {
  for (const name of ['structor-scale', 'structor-languages', 'lhc-score', 'lhc-table', 'published'])
    it(`is the same form after it has been here and back: ${name}`, () => {
      const form = formOf(name)
      const { url: _, version: __, ...again } = formIn(toQuestionnaire(form))
      const { url: ___, version: ____, ...before } = form
      assert.deepEqual(again, before)
    })

  it('from Structor brings its value sets, help, slider, check boxes and sum', () => {
    const form = formOf('structor-scale')
    const [step] = form.items
    assert.equal(form.items.length, 1, 'the sidebar is about the service, not the form')
    const item = (linkId: string) => everyItem(form.items).find((one) => one.linkId === linkId)
    assert.deepEqual(step?.text, { nb: 'Om hverdagen' })
    assert.deepEqual(
      item('tur')?.options.map(({ code }) => code),
      ['aldri', 'av-og-til', 'ofte'],
    )
    assert.deepEqual(item('ro')?.help, { nb: 'Velg det som passer best.' })
    assert.deepEqual(item('ro')?.lower, { nb: 'Stemmer dårlig' })
    assert.equal(item('med')?.repeats, true)
    assert.deepEqual(item('med')?.help, { nb: 'Du kan velge flere.' })
    assert.deepEqual(calculatedValues(form, { ro: 'trinn-2' }), { sum: 2 })
  })

  it('that Structor wrote once for each language is one form with translations', () => {
    const form = formOf('structor-languages')
    assert.deepEqual(form.languages, ['nb', 'nn'])
    assert.deepEqual(form.title, { nb: 'Hvordan fant du oss?', nn: 'Korleis fann du oss?' })
    const [told] = form.items[0]?.items ?? []
    assert.equal(told?.type, 'display')
    assert.equal(told?.help?.nn, 'Då veit vi kvar vi skal fortelje om kursa.')
  })

  it('from LHC-Forms brings its scores, table, unit and ends of a scale', () => {
    const score = formOf('lhc-score')
    assert.deepEqual(calculatedValues(score, { '/A/sleep': 'LA-3', '/A/out': 'LA-1' }), { '/sum': 4 })
    const [table, far, pain] = formOf('lhc-table').items
    assert.equal(table?.control, 'table')
    assert.deepEqual([far?.unit, far?.min, far?.help], ['m', 0, { en: 'On a flat road.' }])
    assert.deepEqual([pain?.control, pain?.lower, pain?.upper], ['slider', { en: 'None' }, { en: 'Worst' }])
  })

  it('that an institute has published brings its answers, table, condition, thermometer and sum, and what it says of itself stays', () => {
    const form = formOf('published')
    const [told, often, hard, health] = form.items
    assert.deepEqual([told?.type, often?.control, hard?.when?.all], ['display', 'table', false])
    assert.deepEqual(
      often?.items[0]?.options.map(({ score }) => score),
      [0, 1, 2, 3],
    )
    assert.deepEqual([health?.control, health?.min, health?.max], ['slider', 0, 100])
    assert.deepEqual(health?.help, { en: 'As it is now, not as it usually is.' })
    assert.deepEqual(calculatedValues(form, { 'often-1': 'LA6570-1x', 'often-2': 'LA6569-3x' }), { total: 3 })
    assert.deepEqual(form.copyright, { en: 'In the public domain. No permission is needed.' })
  })

  it('is refused with every place that can’t be shown as it was meant', () => {
    assert.deepEqual(faultsOf('structor-refused'), [
      'item[0].extension[0]',
      'item[0].readOnly',
      'item[1].type',
      'item[2].code[0]',
      'item[3].item[0].answerValueSet',
      'item[3].item[0]',
      'item[3].item[1].code[0]',
    ])
    assert.deepEqual(faultsOf('lhc-refused'), [
      'extension[0]',
      'item[0].type',
      'item[1].repeats',
      'item[1].initial',
      'item[3].extension[0]',
      'item[3].answerValueSet',
      'item[4].linkId',
      'item[2]',
      'item[4]',
    ])
  })

  it('is refused and never breaks us, whatever it is', () => {
    for (const resource of [
      null,
      7,
      [],
      {},
      { resourceType: 'Patient' },
      { resourceType: 'Questionnaire', item: 7 },
    ])
      assert.equal(understand(resource).ok, false)
    const deep = JSON.parse(`${'{"linkId":"a","type":"group","item":['.repeat(500)}${']}'.repeat(500)}`)
    assert.equal(understand({ resourceType: 'Questionnaire', title: 'x', item: [deep] }).ok, false)
  })
})

function formIn(resource: unknown): Form {
  const understood = understand(resource, { written: 'en' })
  assert.ok(understood.ok, JSON.stringify(understood))
  return understood.form
}

const formOf = (name: string): Form => formIn(fromBundle(read(name)))

function faultsOf(name: string): string[] {
  const understood = understand(read(name))
  return understood.ok ? [] : understood.faults.map(({ path }) => path)
}
