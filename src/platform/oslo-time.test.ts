import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { osloMoment } from './oslo-time.ts'

const at = (day: string, time: string) => osloMoment(day, time)?.toISOString()

describe('the clock on a Norwegian wall', () => {
  it('is an hour ahead in winter and two in summer', () => {
    assert.equal(at('2027-01-14', '17:00'), '2027-01-14T16:00:00.000Z')
    assert.equal(at('2027-07-14', '17:00'), '2027-07-14T15:00:00.000Z')
  })
  it('never shows the hour that is skipped in spring', () => {
    assert.equal(at('2027-03-28', '02:30'), undefined)
    assert.equal(at('2027-03-28', '03:00'), '2027-03-28T01:00:00.000Z')
  })
  it('shows an hour twice in autumn; the first is meant', () => {
    assert.equal(at('2027-10-31', '02:30'), '2027-10-31T00:30:00.000Z')
    assert.equal(at('2027-10-31', '03:00'), '2027-10-31T02:00:00.000Z')
  })
  it('shows no such time as these', () => {
    for (const [day, time] of [
      ['2027-02-30', '12:00'],
      ['2027-01-14', '25:00'],
      ['2027-01-14', 'noon'],
      ['', ''],
    ] as const) {
      assert.equal(osloMoment(day, time), undefined, `${day} ${time}`)
    }
  })
})
