import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import Calendar from 'date-holidays'
import { holidayOn, holidaysOf } from './holidays.ts'

describe('Norwegian public holidays', () => {
  it('are the same as another calendar has, for half a century', () => {
    const calendar = new Calendar('NO', { types: ['public'] })
    for (let year = 2000; year <= 2050; year += 1) {
      const theirs = calendar.getHolidays(year).map(({ date }) => date.slice(0, 10))
      const ours = [...holidaysOf(year).keys()]
      // They count the Sundays too, and Christmas Eve and New Year's Eve as half days.
      assert.deepEqual(
        ours.filter((day) => !theirs.includes(day)),
        [],
        String(year),
      )
      assert.deepEqual(
        [...new Set(theirs)].filter((day) => !ours.includes(day)),
        [],
        String(year),
      )
    }
  })
  it('have names', () => {
    assert.equal(holidayOn('2027-05-17'), 'whit-monday')
    assert.equal(holidayOn('2026-05-17'), 'constitution-day')
    assert.equal(holidayOn('2026-05-18'), undefined)
  })
})
