import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../platform/dates.ts'
import { holidayOn } from '../../platform/holidays.ts'
import { movedOn, type Planned, schoolHolidayOn, seriesOf, weekdayOf } from './calendar.ts'

const evening = (day: string): Planned => ({ day, from: '17:00', to: '20:00' })
const daysOf = ({ sessions }: { sessions: Planned[] }) => sessions.map(({ day }) => day)

describe('A series', () => {
  it('is every Tuesday, six times', () => {
    const series = seriesOf(evening('2027-01-12'), 6, 'weekly')
    assert.deepEqual(daysOf(series).at(-1), '2027-02-16')
    assert.deepEqual(new Set(daysOf(series).map(weekdayOf)), new Set([2]))
  })
  it('goes past a public holiday, and says which', () => {
    const { sessions, skipped } = seriesOf(evening('2027-04-29'), 3, 'weekly')
    assert.deepEqual(
      sessions.map(({ day }) => day),
      ['2027-04-29', '2027-05-13', '2027-05-20'],
    )
    assert.deepEqual(skipped, [{ day: '2027-05-06', holiday: 'ascension-day' }])
  })
  it('of days in a row takes a rest at the weekend', () => {
    assert.deepEqual(daysOf(seriesOf(evening('2027-01-14'), 3, 'daily')), [
      '2027-01-14',
      '2027-01-15',
      '2027-01-18',
    ])
  })
  it('keeps its weekday every fourth week', () => {
    assert.deepEqual(daysOf(seriesOf(evening('2027-01-12'), 2, 'monthly')), ['2027-01-12', '2027-02-09'])
  })
})

describe('Last term’s run moved on', () => {
  it('has the same weekday and clock half a year later', () => {
    const { sessions } = movedOn(['2026-09-03', '2026-09-10'].map(evening), '2026-11-23')
    assert.deepEqual(sessions, [evening('2027-03-04'), evening('2027-03-11')])
  })
  it('moves a session on a public holiday a week on, with those after it', () => {
    const { sessions, skipped } = movedOn(
      ['2026-09-17', '2026-09-24', '2026-10-01'].map(evening),
      '2026-11-23',
    )
    assert.deepEqual(
      sessions.map(({ day }) => day),
      ['2027-03-18', '2027-04-01', '2027-04-08'],
    )
    assert.deepEqual(skipped, [{ day: '2027-03-25', holiday: 'maundy-thursday' }])
  })
  it('doesn’t begin in the summer or at Christmas', () => {
    const [first] = movedOn([evening('2027-01-12')], '2027-01-20').sessions
    assert.equal(first?.day, '2027-08-17')
  })
  it('keeps two days in a row together', () => {
    const days = daysOf(movedOn(['2026-11-04', '2026-11-05'].map(evening), '2026-11-23'))
    assert.deepEqual(days, ['2027-05-12', '2027-05-13'])
  })
  it('is always ahead, never on a holiday, in order, and on the same weekdays', () => {
    const start = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-01', days))
    const gaps = fc.array(fc.constantFrom(7, 14), { maxLength: 8 })
    fc.assert(
      fc.property(start, gaps, (first, gaps) => {
        const days = [first]
        for (const gap of gaps) days.push(addDays(days.at(-1) ?? first, gap))
        const moved = daysOf(movedOn(days.map(evening), '2027-01-20'))
        assert.equal(moved.length, days.length)
        assert.ok(moved.every((day) => day > '2027-01-20' && !holidayOn(day)))
        assert.deepEqual(moved, [...moved].sort())
        assert.deepEqual(moved.map(weekdayOf), days.map(weekdayOf))
      }),
    )
  })
})

describe('School holidays', () => {
  it('are told by season', () => {
    assert.deepEqual(
      ['2027-02-24', '2027-03-23', '2027-07-14', '2027-10-06', '2026-12-23', '2027-01-14'].map(
        schoolHolidayOn,
      ),
      ['winter', 'easter', 'summer', 'autumn', 'christmas', undefined],
    )
  })
})
