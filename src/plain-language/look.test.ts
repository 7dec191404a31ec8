import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { lookAt } from './look.ts'
import { lix, sentencesOf } from './measure.ts'
import { termsNb } from './terms-nb.ts'
import { termsNn } from './terms-nn.ts'

describe('How heavy a text is', () => {
  it('is words a sentence and long words of a hundred', () => {
    // Ten words in two sentences, of which two are longer than six letters.
    assert.equal(lix('Du møter andre i samme situasjon. Vi snakker og ler.'), 10 / 2 + 20)
  })
  it('counts each line of a list as a sentence', () => {
    assert.deepEqual(sentencesOf('Du er over 18 år\nDu har fått diagnosen'), [
      'Du er over 18 år',
      'Du har fått diagnosen',
    ])
  })
  it('is nothing for no words', () => assert.equal(lix(' \n… '), 0))
  it('doesn’t stop at “kl. 17.30” for a number', () => {
    assert.equal(lookAt('Vi begynner klokken 17.30 hver torsdag.', 'nb').longSentences.length, 0)
  })
})

describe('A look at a text', () => {
  it('finds words that could be simpler, whatever their ending, and says what to write', () => {
    const { terms } = lookAt('Vi benytter verktøy og ivaretar brukeren i forbindelse med kurset.', 'nb')
    assert.deepEqual(
      terms.map(({ found }) => found),
      ['benytter', 'i forbindelse med', 'ivaretar', 'brukeren'],
    )
    assert.match(terms[0]?.instead ?? '', /bruke/)
  })
  it('leaves words alone that only look alike', () => {
    assert.deepEqual(lookAt('Samtalen er god. Vi låner en matte.', 'nb').terms, [])
  })
  it('finds bokmål that has strayed into nynorsk', () => {
    const { terms } = lookAt('Du treng ikke henvisning.', 'nn')
    assert.deepEqual(terms.map(({ instead }) => instead).sort(), ['ikkje', 'tilvising'])
  })
  it('shows sentences that are too long to read once', () => {
    const long = `Kurset er for deg ${'som vil lære mer om dette '.repeat(5)}sammen med andre.`
    assert.deepEqual(lookAt(`Velkommen. ${long}`, 'nb').longSentences, [long])
  })
  it('calls a plain text easy and the language of offices heavy', () => {
    assert.equal(
      lookAt('Du møter andre. Vi spiser sammen. Du kan ta med en venn hjemmefra.', 'nb').level,
      'easy',
    )
    const office =
      'Deltakerne forutsettes å tilegne seg grunnleggende kunnskaper vedrørende sykdommens etiologi, behandlingsmuligheter samt mestringsstrategier.'
    assert.equal(lookAt(office, 'nb').level, 'heavy')
  })
  it('bears any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => lookAt(text, 'nb').lix >= 0))
  })
  it('has alternatives for at least sixty words in each standard', () => {
    for (const terms of [termsNb, termsNn]) {
      assert.ok(Object.keys(terms).length >= 60)
      for (const [term, instead] of Object.entries(terms)) assert.notEqual(instead.trim(), '', term)
    }
  })
})
