import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  byDay,
  isDueForReview,
  isOverdueForReview,
  type Joining,
  linesOf,
  seatsBand,
  signupAt,
} from './rules.ts'

const now = new Date('2027-01-01T12:00:00Z')
const joining = (change: Partial<Joining> = {}): Joining => ({
  signup: 'open',
  startsAt: new Date('2027-01-14T16:00:00Z'),
  signupClosesAt: new Date('2027-01-11T23:00:00Z'),
  cancelledAt: null,
  ...change,
})
const someSeats = { total: 12, left: 5, waiting: 0 }

describe('how a run can be joined', () => {
  it('is open while seats are free and the deadline is ahead', () => {
    assert.equal(signupAt(joining(), someSeats, now), 'open')
  })
  it('is by waiting list when it is full', () => {
    assert.equal(signupAt(joining(), { ...someSeats, left: 0 }, now), 'waiting-list')
  })
  it('closes at the deadline, to the second', () => {
    const closesNow = joining({ signupClosesAt: now })
    assert.equal(signupAt(closesNow, someSeats, now), 'closed')
    assert.equal(signupAt(closesNow, someSeats, new Date(now.getTime() - 1)), 'open')
  })
  it('is by referral even after the deadline for others', () => {
    assert.equal(signupAt(joining({ signup: 'referral', signupClosesAt: now }), someSeats, now), 'referral')
  })
  it('says cancelled before anything else', () => {
    assert.equal(signupAt(joining({ cancelledAt: now, startsAt: now }), someSeats, now), 'cancelled')
  })
  it('is past once it has started', () => {
    assert.equal(signupAt(joining({ startsAt: now }), someSeats, now), 'past')
  })
})

describe('free seats', () => {
  it('are few from three, or from a fifth of a large group', () => {
    assert.equal(seatsBand({ total: 12, left: 3, waiting: 0 }), 'few')
    assert.equal(seatsBand({ total: 12, left: 4, waiting: 0 }), 'free')
    assert.equal(seatsBand({ total: 40, left: 8, waiting: 0 }), 'few')
  })
  it('belong to those who wait', () => {
    assert.equal(seatsBand({ total: 12, left: 2, waiting: 1 }), 'waiting-list')
  })
})

describe('a course text', () => {
  it('lists the programme by day, by the clock', () => {
    const item = (day: number, starts: string) => ({
      day,
      starts,
      ends: '20:00',
      title: { nb: starts },
      speaker: null,
      ledBy: null,
    })
    const days = byDay([item(2, '17:00'), item(1, '18:00'), item(1, '17:00')])
    assert.deepEqual(
      days.map((items) => items.map(({ starts }) => starts)),
      [['17:00', '18:00'], ['17:00']],
    )
  })
  it('is a point a line, without the empty ones', () => {
    assert.deepEqual(linesOf(' Du er over 18 \n\nDu har fått diagnosen\n'), [
      'Du er over 18',
      'Du har fått diagnosen',
    ])
  })
  it('is due for review after eighteen months, or on the day that was set', () => {
    const course = { lastReviewedOn: '2025-05-20', reviewBy: null }
    assert.equal(isDueForReview(course, '2026-11-20'), false)
    assert.equal(isDueForReview(course, '2026-11-21'), true)
    assert.equal(isDueForReview({ ...course, reviewBy: '2026-03-01' }, '2026-03-02'), true)
  })
  it('is said to be old to everybody a month after that', () => {
    const course = { lastReviewedOn: '2025-05-20', reviewBy: '2026-03-01' }
    assert.equal(isOverdueForReview(course, '2026-03-31'), false)
    assert.equal(isOverdueForReview(course, '2026-04-01'), true)
  })
})
