import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readDay } from './day.ts'

describe('A day', () => {
  it('is read as people write it', () => {
    for (const written of [
      '24.3.2027',
      '24.03.2027',
      ' 24/3 2027 ',
      '24-3-27',
      '24 03 27',
      '240327',
      '24032027',
      '2027-03-24',
    ]) {
      assert.equal(readDay(written), '2027-03-24', written)
    }
  })
  it('that doesn’t exist is not a day', () => {
    for (const written of [
      '31.2.2027',
      '0.1.2027',
      '1.13.2027',
      '24.3',
      'i morgen',
      '',
      '2027-3-24',
      '99999999',
    ]) {
      assert.equal(readDay(written), undefined, written)
    }
  })
})
