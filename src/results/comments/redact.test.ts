import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { proposed } from './redact.ts'

const marks = { name: '[navn]', place: '[sted]', phone: '[telefon]', email: '[e-post]', number: '[nummer]' }
const places = new Set(['Bodø', 'Tromsø', 'Ås', 'Os'])
const said = (text: string) => proposed(text, places, marks)

describe('What is proposed to be taken out of a comment', () => {
  it('takes out names inside sentences, whole names as one', () => {
    assert.equal(
      said('Det var godt å snakke med Torgunn Lie i pausen.'),
      'Det var godt å snakke med [navn] i pausen.',
    )
    assert.equal(said('At ho Aslaug fortalde alt.'), 'At ho [navn] fortalde alt.')
    assert.equal(said('Fysioterapeuten min, Steinar, så det.'), 'Fysioterapeuten min, [navn], så det.')
  })
  it('takes out a name at the beginning of a sentence when what follows tells', () => {
    assert.equal(said('Torgunn som satt ved siden av meg.'), '[navn] som satt ved siden av meg.')
    assert.equal(said('Alle som var der, var hyggelige.'), 'Alle som var der, var hyggelige.')
  })
  it('takes out telephone numbers, e-mail addresses and long numbers', () => {
    assert.equal(
      said('Ring meg på 99 90 01 23 eller +47 99900123.'),
      'Ring meg på [telefon] eller [telefon].',
    )
    assert.equal(said('Skriv til kari@example.no'), 'Skriv til [e-post]')
    assert.equal(said('Fødselsnummer 01019912345.'), 'Fødselsnummer [nummer].')
  })
  it('takes out municipalities wherever they stand, and other places after a preposition', () => {
    assert.equal(said('Vi reiste fra Tromsø.'), 'Vi reiste fra [sted].')
    assert.equal(said('Tromsø er langt unna.'), '[sted] er langt unna.')
    assert.equal(said('Vi fra Lyngøya rekker ikke ferja.'), 'Vi fra [sted] rekker ikke ferja.')
  })
  it('leaves ordinary words, abbreviations and beginnings of sentences as they are', () => {
    for (const text of [
      'Mer tid til å snakke. Mindre lysbilder! Kanskje to kvelder?',
      'KOLS og MS er ikke det samme. Nav hjalp ikke.',
      '«Dette var bra» sa de. Jeg kom for 2 år siden, i 2024.',
    ])
      assert.equal(said(text), text)
  })
  it('leaves a mark that was put there already', () => {
    assert.equal(said('Jeg snakket med [navn] om alt.'), 'Jeg snakket med [navn] om alt.')
  })
})
