import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import roleWords from '../../../data/themes/role-words.json' with { type: 'json' }
import themes from '../../../data/themes/themes.json' with { type: 'json' }
import { dictionaryOf, type Role } from './dictionary.ts'
import { understand } from './understand.ts'

const dictionary = dictionaryOf({
  themes: themes.map(({ id, name, words }) => ({
    id,
    words: [...Object.values(words).flat(), ...Object.values(name)],
  })),
  roles: Object.fromEntries(
    Object.entries(roleWords).map(([role, words]) => [role, Object.values(words).flat()]),
  ) as Record<Role, string[]>,
  places: [
    { number: '0301', name: 'Oslo' },
    { number: '1804', name: 'Bodø' },
    { number: '1833', name: 'Rana' },
    { number: '1833', name: 'Mo i Rana' },
    { number: '1121', name: 'Time' },
    { number: '1818', name: 'Herøy (Nordland)' },
    { number: '1818', name: 'Herøy' },
    { number: '1515', name: 'Herøy' },
  ],
})

type Expected = { themes?: string; roles?: string; places?: string; rest?: string }

/** The sentence, and what it is understood as: themes of one phrase have a slash between them. */
const sentences: Record<string, Expected> = {
  // everyday words, synonyms
  'sliten av KOLS': { themes: 'me-cfs kols' },
  sukkersyke: { themes: 'diabetes-type-1/diabetes-type-2' },
  'diabetes type 2': { themes: 'diabetes-type-2' },
  'tung i pusten': { themes: 'kols' },
  fatigue: { themes: 'me-cfs' },
  anxiety: { themes: 'angst' },
  // inflected, compound
  'lungene mine': { themes: 'kols' },
  brystkreft: { themes: 'kreft' },
  demenskurs: { themes: 'demens' },
  kolspasient: { themes: 'kols' },
  // misspelt
  sukersyke: { themes: 'diabetes-type-1/diabetes-type-2' },
  alsheimer: { themes: 'demens' },
  epelepsi: { themes: 'epilepsi' },
  skizofreni: { themes: 'psykose' },
  ahdd: { themes: 'adhd' },
  // who asks
  'mamma har demens': { themes: 'demens', roles: 'next-of-kin' },
  'my mother has dementia': { themes: 'demens', roles: 'next-of-kin' },
  'mannen min har fått slag': { themes: 'hjerneslag', roles: 'next-of-kin' },
  'datteren min har anoreksi': { themes: 'spiseforstyrrelser', roles: 'parent' },
  'barn med ADHD': { themes: 'adhd', roles: 'parent' },
  'jeg har en sønn med autisme': { themes: 'autisme', roles: 'parent' },
  'jeg har diabetes type 2': { themes: 'diabetes-type-2', roles: 'patient' },
  'ung og deprimert': { themes: 'depresjon', roles: 'young' },
  'jeg er lege, kurs for smerter': { themes: 'langvarig-smerte', roles: 'professional' },
  'time hos lege': { rest: 'time lege' },
  // where a theme and a role share words
  'pårørende demens': { themes: 'demens', roles: 'next-of-kin' },
  pårørende: { themes: 'parorende' },
  'barn med diabetes': { themes: 'diabetes-type-1', roles: 'parent' },
  'mistet mannen min': { themes: 'sorg' },
  // places
  'demens i Bodø': { themes: 'demens', places: '1804' },
  'kols oslo': { themes: 'kols', places: '0301' },
  'kurs i Mo i Rana': { places: '1833' },
  'angst Herøy': { themes: 'angst', places: '1818 1515' },
  'trenger time': { rest: 'time' },
  // words that are like a theme's, and aren't
  'kraft i hverdagen': { rest: 'kraft hverdagen' },
  'help me sleep': { themes: 'sovn' },
  'bestemmer selv': { rest: 'bestemmer' },
  'angst psykolog': { themes: 'angst', rest: 'psykolog' },
  ME: { themes: 'me-cfs' },
  'leve med me': { themes: 'me-cfs' },
  // nothing to go by
  'alle slags kurs': {},
  '': {},
  '!!! ???': {},
  '🙂 <script>': { rest: 'script' },
}

describe('A search in everyday words', () => {
  for (const [sentence, { themes = '', roles = '', places = '', rest = '' }] of Object.entries(sentences)) {
    it(`«${sentence}» is about ${[themes, roles, places].filter(Boolean).join(', ') || 'nothing it knows'}`, () => {
      const understood = understand(sentence, dictionary)
      assert.deepEqual(
        {
          themes: understood.themes.map(({ ids }) => ids.join('/')).join(' '),
          roles: understood.roles.join(' '),
          places: understood.places.join(' '),
          rest: understood.rest.join(' '),
        },
        { themes, roles, places, rest },
      )
    })
  }

  it('gives back the word as it is spelt', () => {
    assert.equal(understand('sukersyke', dictionary).themes[0]?.word, 'sukkersyke')
  })

  it('is read in a moment however long and strange it is', () => {
    const started = performance.now()
    for (let i = 0; i < 20; i++) understand('xyzzyq blorf kvakkelipopp fnugg '.repeat(7), dictionary)
    assert.ok(performance.now() - started < 2000)
  })
})
