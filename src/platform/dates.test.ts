import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clockSpan, dayOf, daysInWords, hoursOf, sharedClockSpan } from './dates.ts'

const session = (day: string, from = '17:00', to = '20:00') => ({
  startsAt: new Date(`${day}T${from}:00+01:00`),
  endsAt: new Date(`${day}T${to}:00+01:00`),
})

describe('dates', () => {
  it('names one day with its weekday', () => {
    assert.equal(daysInWords([session('2027-01-14')], 'nb'), 'torsdag 14. januar 2027')
    assert.equal(daysInWords([session('2027-01-16')], 'nn'), 'laurdag 16. januar 2027')
    assert.equal(daysInWords([session('2027-01-14')], 'en'), 'Thursday 14 January 2027')
  })

  it('joins two days of a month', () => {
    const sessions = [session('2027-01-14'), session('2027-01-21')]
    assert.equal(daysInWords(sessions, 'nb'), '14. og 21. januar 2027')
    assert.equal(daysInWords(sessions, 'en'), '14 and 21 January 2027')
  })

  it('counts the weekdays of a longer run', () => {
    const sessions = ['2027-02-03', '2027-02-10', '2027-02-17', '2027-02-24', '2027-03-03'].map((day) =>
      session(day),
    )
    assert.equal(daysInWords(sessions, 'nb'), 'Fra 3. februar 2027, fem onsdager')
    assert.equal(daysInWords(sessions, 'nn'), 'Frå 3. februar 2027, fem onsdagar')
  })

  it('writes clock times as Norwegians do', () => {
    assert.equal(clockSpan(session('2027-01-14', '09:00', '15:30'), 'nb'), 'kl.\u00a09\u2060–\u206015.30')
    assert.equal(clockSpan(session('2027-01-14', '09:00', '15:30'), 'en'), '09:00\u2060–\u206015:30')
  })

  it('shows a shared clock time only when it is shared', () => {
    assert.equal(
      sharedClockSpan([session('2027-01-14'), session('2027-01-21')], 'nb'),
      'kl.\u00a017\u2060–\u206020',
    )
    assert.equal(sharedClockSpan([session('2027-01-14'), session('2027-01-21', '09:00')], 'nb'), undefined)
  })

  it('knows the Norwegian day of a late evening, summer and winter', () => {
    assert.equal(dayOf(new Date('2027-01-14T23:30:00Z')), '2027-01-15')
    assert.equal(dayOf(new Date('2027-07-14T21:30:00Z')), '2027-07-14')
    assert.equal(dayOf(new Date('2027-07-14T22:30:00Z')), '2027-07-15')
  })

  it('sums the hours taught', () => {
    assert.equal(hoursOf([session('2027-01-14'), session('2027-01-21', '17:00', '19:30')]), 5.5)
  })
})
