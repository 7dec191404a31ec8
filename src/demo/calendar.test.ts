import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays } from '../platform/dates.ts'
import { addMinutes, isOpen, sessionDays, weekdayOf } from './calendar.ts'

describe('The calendar of the demo country', () => {
  it('holds no sessions at weekends, on holidays, in July, at Christmas and before Easter', () => {
    const closed = [
      '2027-01-16',
      '2027-05-01',
      '2027-05-17',
      '2027-07-14',
      '2026-12-28',
      '2027-03-24',
      '2027-05-06',
      '2027-03-29',
    ]
    assert.deepEqual(closed.filter(isOpen), [])
    assert.ok(isOpen('2027-01-14'))
  })

  it('lets a weekly course skip a closed week and keep its weekday', () => {
    const days = sessionDays('2027-03-08', 4, 'weekly', 'day', 0)
    assert.deepEqual(days, ['2027-03-08', '2027-03-15', '2027-04-05', '2027-04-12'])
  })

  it('does not begin a weekly course that the summer would cut in two', () => {
    const days = sessionDays('2027-06-01', 6, 'weekly', 'evening', 1)
    assert.ok((days[0] ?? '') > '2027-08-14', days[0])
  })

  it('keeps days in a row within one week', () => {
    for (let place = 0; place < 8; place++) {
      const [first = '', second] = sessionDays('2027-02-01', 2, 'consecutive', 'day', place)
      assert.equal(second, addDays(first, 1))
      assert.ok(weekdayOf(first) <= 4)
    }
  })

  it('counts days and minutes', () => {
    assert.equal(addDays('2028-02-28', 2), '2028-03-01')
    assert.equal(addMinutes('09:45', 75), '11:00')
  })
})
