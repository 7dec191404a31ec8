import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { locales } from '../../../platform/locale.ts'
import type { Form, Item, Words } from '../../form.ts'
import { bank, fromBank } from '../../shipped/bank.ts'
import { shippedForms } from '../../shipped/shipped.ts'
import { formOf, itemOf } from '../../shipped/to-form.ts'
import { inWords } from './said.ts'
import { warningsOn } from './warn.ts'

const own = (text: Words, more: Partial<Item> = {}): Item => ({
  ...{ linkId: 'own-1', code: 'own-1', type: 'text', text },
  ...{ required: false, repeats: false, options: [], items: [], ...more },
})
const formWith = (...items: Item[]): Form => ({ title: { nb: 'Et skjema' }, languages: ['nb'], items })
const kindsOf = (text: Words, more?: Partial<Item>): string[] =>
  warningsOn(formWith(own(text, more))).map(({ kind }) => kind)

describe('A form that somebody owns', () => {
  it('is told of before it is used', () => {
    const scale = (instrument: string) => own({ nb: 'Helse' }, { type: 'group', instrument })
    const warnings = warningsOn(formWith(scale('eq-5d-5l'), scale('who-5')))
    assert.deepEqual(warnings, [{ kind: 'owned', instrument: 'eq-5d-5l' }])
    assert.match(
      inWords({ kind: 'owned', instrument: 'eq-5d-5l' }, 'nn').what,
      /EQ-5D-5L er det andre som eig/,
    )
  })
})

describe('How a question of one’s own is asked', () => {
  it('is warned of when it leads the answer, in either written standard and in English', () => {
    for (const text of [
      { nb: 'Synes du ikke at kurset var bra?' },
      { nn: 'Er du einig i at kurset var bra?' },
      { nb: 'Kurset var nyttig, ikke sant?' },
      { nb: 'Hvor fantastisk var lunsjen?' },
      { nb: 'Var ikke kurset nyttig?' },
      { nn: 'Var kurset ikkje nyttig?' },
      { nb: 'Hva lærte du av de dyktige kurslederne?' },
      { en: 'Wasn’t the course useful?' },
      { en: 'Don’t you think the course was good?' },
    ])
      assert.deepEqual(kindsOf(text), ['leading'], JSON.stringify(text))
  })
  it('is warned of when it asks about two things, and not when one thing has "og" in it', () => {
    assert.deepEqual(kindsOf({ nb: 'Var maten god og lokalet fint?' }), ['double'])
    assert.deepEqual(kindsOf({ nb: 'Var det fint? Lærte du noe?' }), ['double'])
    assert.deepEqual(kindsOf({ en: 'Was the food good and the room nice?' }), ['double'])
    for (const nb of [
      'Hva tenker du om lærings- og mestringskurset?',
      'Hender det av og til at du blir sliten?',
      'Hvordan var dagen?',
      'Var det noe du ikke forsto?',
    ])
      assert.deepEqual(kindsOf({ nb }), [], nb)
  })
  it('is warned of when the answer tells who it is', () => {
    for (const nb of [
      'Hva heter du?',
      'Når er du født?',
      'Hvor gammel er du?',
      'Hvilken arbeidsplass har du?',
      'Hvor bor du?',
      'Hva er telefonnummeret ditt?',
      'Hvilken diagnose har du?',
    ])
      assert.deepEqual(kindsOf({ nb }), ['identifying'], nb)
    const bands = { type: 'choice' as const, options: [{ code: '1', display: { nb: 'Under 40' } }] }
    assert.deepEqual(kindsOf({ nb: 'Hvor gammel er du?' }, bands), [])
  })
  it('is warned of when it is too long', () => {
    assert.deepEqual(kindsOf({ nb: `Hva tenker du ${'om alt dette '.repeat(9)}?` }), ['long-question'])
  })
  it('leaves what has been weighed already alone', () => {
    const form = formWith(
      ...bank
        .filter(({ isBackground }) => !isBackground)
        .slice(0, 15)
        .map(itemOf),
    )
    assert.deepEqual(warningsOn(form), [])
    for (const shipped of shippedForms) assert.deepEqual(warningsOn(formOf(shipped)), [], shipped.key)
  })
})

describe('A form', () => {
  it('is warned of when it is long', () => {
    const items = Array.from({ length: 21 }, (_, at) => own({ nb: 'Hva nå?' }, { linkId: `own-${at}` }))
    assert.deepEqual(
      warningsOn(formWith(...items)).map(({ kind }) => kind),
      ['long-form'],
    )
  })
  it('is warned of when its introduction says another number of questions, as in a copy that was cut', () => {
    const [short] = shippedForms
    assert.ok(short)
    const { items, ...form } = formOf(short)
    assert.deepEqual(warningsOn({ ...form, items: items.slice(1) }), [
      { kind: 'miscounted', said: 'Seks spørsmål', questions: 5 },
    ])
  })
  it('is warned of when it asks much about who answers', () => {
    const form = formWith(...['role', 'heard-of', 'hoped-for'].map((code) => itemOf(fromBank(code))))
    assert.deepEqual(warningsOn(form), [{ kind: 'much-background', count: 3, most: 2 }])
  })
  it('is warned of when the group is too small for what it asks, and not when it is large enough', () => {
    const form = formWith(itemOf(fromBank('gender')), itemOf(fromBank('work')))
    const kinds = (groupSize?: number) => warningsOn(form, { groupSize }).map(({ kind }) => kind)
    assert.deepEqual(kinds(), ['small-group', 'small-group'])
    assert.deepEqual(kinds(12), ['small-group', 'small-group'])
    assert.deepEqual(kinds(20), ['small-group'])
    assert.deepEqual(kinds(120), [])
  })
  it('is warned of in words that say what, why and what to do', () => {
    const items = [own({ nb: 'Synes du ikke at navnet ditt og alder er fint?' }), itemOf(fromBank('age'))]
    const warnings = warningsOn(formWith(...items), { groupSize: 10 })
    assert.equal(warnings.length, 4)
    for (const warning of warnings)
      for (const locale of locales)
        for (const words of Object.values(inWords(warning, locale))) assert.match(words, /[.?»”]$/)
  })
})
