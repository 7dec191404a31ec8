import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { bareName, distanceKm, isOrganisationNumber, isSameName, placeAsked } from './rules.ts'

const oslo = { latitude: 59.9139, longitude: 10.7522 }
const bergen = { latitude: 60.3913, longitude: 5.3221 }
const kirkenes = { latitude: 69.7271, longitude: 30.0459 }

describe('distance', () => {
  it('is 305 km from Oslo to Bergen and 1 410 km to Kirkenes', () => {
    assert.equal(Math.round(distanceKm(oslo, bergen)), 305)
    assert.equal(Math.round(distanceKm(oslo, kirkenes) / 10) * 10, 1410)
  })

  const place = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  })

  it('is nothing from a place to itself, and the same both ways', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        assert.equal(distanceKm(a, a), 0)
        assert.ok(Math.abs(distanceKm(a, b) - distanceKm(b, a)) < 1e-6)
      }),
    )
  })

  it('is never longer by going straight than by a third place, nor more than half way round the earth', () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        assert.ok(distanceKm(a, c) <= distanceKm(a, b) + distanceKm(b, c) + 1e-3)
        assert.ok(distanceKm(a, c) <= 20_016)
      }),
    )
  })
})

describe('organisation number', () => {
  it('is right for hospital trusts, and wrong with a digit changed, left out or added', () => {
    for (const number of ['993467049', '983974724', '883658752', '991324968'])
      assert.ok(isOrganisationNumber(number))
    for (const text of [
      '993467048',
      '99346704',
      '9934670490',
      '993 467 049',
      '٩٩٣٤٦٧٠٤٩',
      'NO993467049',
      '',
    ]) {
      assert.ok(!isOrganisationNumber(text), text)
    }
  })

  it('catches every single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (position, difference) => {
        const digits = [...'983974724']
        digits[position] = String((Number(digits[position]) + difference) % 10)
        assert.ok(!isOrganisationNumber(digits.join('')))
      }),
    )
  })
})

describe('names', () => {
  it('takes "kommune" and a postal code away from what a person typed', () => {
    assert.equal(placeAsked(' 9008 Tromsø kommune '), 'Tromsø')
    assert.equal(placeAsked('5501'), '5501')
  })

  it('knows two spellings of one name, and two names from each other', () => {
    assert.ok(isSameName('Evenášši', 'Evenássi'))
    assert.ok(isSameName('Porsáŋgu', 'Porsángu'))
    assert.ok(isSameName('St. Olavs hospital HF', 'ST OLAVS HOSPITAL HF'))
    assert.ok(!isSameName('Hamar', 'Hamarøy'))
  })

  it('leaves out the county that tells two of one name apart', () => {
    assert.equal(bareName('Herøy (Nordland)'), 'Herøy')
    assert.equal(bareName('Nord-Fron'), 'Nord-Fron')
  })
})
