import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  decideCourse,
  decideNewcomer,
  decideOffers,
  type Entry,
  offerExpiresAt,
  type Queue,
} from './rules.ts'

const now = new Date('2026-12-01T12:00:00Z')
const inDays = (days: number): Date => new Date(now.getTime() + days * 24 * 60 * 60 * 1000)

const party = (registration: number, seats: number, facts: Partial<Entry> = {}): Entry => ({
  registration,
  seats,
  passedOver: 0,
  considering: false,
  sitsOut: false,
  ...facts,
})

const queue = (free: number, entries: Entry[], facts: Partial<Queue> = {}): Queue => ({
  run: 1,
  startsAt: inDays(30),
  capacity: 10,
  taken: 10 - free,
  entries,
  ...facts,
})

const offered = (decision: { offers: Entry[] }) => decision.offers.map((entry) => entry.registration)

describe('to whom free seats go', () => {
  it('offers a free seat to the first on the waiting list', () => {
    assert.deepEqual(offered(decideOffers(queue(1, [party(7, 1), party(8, 1)]), now)), [7])
  })

  it('offers a seat to the next that fits when the first is a party of two, and remembers who was passed over', () => {
    const decision = decideOffers(queue(1, [party(7, 2), party(8, 1)]), now)
    assert.deepEqual(offered(decision), [8])
    assert.deepEqual(
      decision.passedOver.map(({ entry, free }) => [entry.registration, free]),
      [[7, 1]],
    )
  })

  it('passes nobody over when nobody behind fits either', () => {
    assert.deepEqual(decideOffers(queue(1, [party(7, 3), party(8, 2)]), now).passedOver, [])
  })

  it('saves seats for a party that was passed over twice', () => {
    const decision = decideOffers(queue(1, [party(7, 2, { passedOver: 2 }), party(8, 1)]), now)
    assert.deepEqual(offered(decision), [])
    assert.deepEqual([decision.saved, decision.savedFor?.registration], [1, 7])
  })

  it('starts to save with what is left after the second time', () => {
    const decision = decideOffers(queue(3, [party(7, 4, { passedOver: 1 }), party(8, 2)]), now)
    assert.deepEqual(offered(decision), [8])
    assert.deepEqual([decision.saved, decision.savedFor?.registration], [1, 7])
  })

  it('stops saving five days before the run', () => {
    const soon = queue(1, [party(7, 2, { passedOver: 2 }), party(8, 1)], { startsAt: inDays(4.9) })
    assert.deepEqual(offered(decideOffers(soon, now)), [8])
  })

  it('saves nothing for a party larger than the room', () => {
    const small = queue(1, [party(7, 4, { passedOver: 5 }), party(8, 1)], { capacity: 3, taken: 2 })
    assert.deepEqual(offered(decideOffers(small, now)), [8])
  })

  it('skips who is considering an offer and who said no to these seats', () => {
    const entries = [party(7, 1, { considering: true }), party(8, 1, { sitsOut: true }), party(9, 1)]
    const decision = decideOffers(queue(1, entries), now)
    assert.deepEqual(offered(decision), [9])
    assert.deepEqual(decision.passedOver, [])
  })

  it('offers nothing in the last two hours', () => {
    assert.deepEqual(offered(decideOffers(queue(1, [party(7, 1)], { startsAt: inDays(0.08) }), now)), [])
  })

  it('asks a party that wants any date once, for the earliest, and lets the next have the other', () => {
    const decisions = decideCourse(
      [
        queue(1, [party(7, 1), party(9, 1)], { run: 2, startsAt: inDays(60) }),
        queue(1, [party(7, 1), party(8, 1)], { run: 1 }),
      ],
      now,
    )
    assert.deepEqual(
      decisions.map((decision) => [decision.run, offered(decision)]),
      [
        [1, [7]],
        [2, [9]],
      ],
    )
  })

  it('gives seats that were saved for a party to the next, once the party is asked about another date', () => {
    const decisions = decideCourse(
      [
        queue(1, [party(7, 2, { passedOver: 2 }), party(8, 1)], { run: 1 }),
        queue(2, [party(7, 2)], { run: 2, startsAt: inDays(60) }),
      ],
      now,
    )
    assert.deepEqual(
      decisions.map((decision) => [decision.run, offered(decision), decision.saved]),
      [
        [1, [8], 0],
        [2, [7], 0],
      ],
    )
  })
})

describe('somebody who comes while others wait', () => {
  it('waits behind a party that has seats saved for it', () => {
    assert.equal(decideNewcomer(queue(1, [party(7, 2, { passedOver: 2 })]), 1, now).seated, false)
  })

  it('gets a seat that nobody who waits can use, and the party passed over is told', () => {
    const { seated, decision } = decideNewcomer(queue(1, [party(7, 2)]), 1, now)
    assert.equal(seated, true)
    assert.deepEqual(
      decision.passedOver.map(({ entry }) => entry.registration),
      [7],
    )
  })

  it('waits when somebody who waits fits', () => {
    const { seated, decision } = decideNewcomer(queue(1, [party(7, 1)]), 1, now)
    assert.equal(seated, false)
    assert.deepEqual(offered(decision), [7])
  })
})

describe('how long an offer stands', () => {
  it('two days', () => assert.deepEqual(offerExpiresAt(inDays(30), now), inDays(2)))
  it('half a day in the last week', () => assert.deepEqual(offerExpiresAt(inDays(6), now), inDays(0.5)))
  it('never past the start', () => assert.deepEqual(offerExpiresAt(inDays(0.25), now), inDays(0.25)))
})

const entries = fc
  .array(
    fc.record({
      seats: fc.integer({ min: 1, max: 6 }),
      passedOver: fc.integer({ min: 0, max: 3 }),
      considering: fc.boolean(),
      sitsOut: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map((facts, index) => party(index + 1, facts.seats, facts)))

const anyQueue = fc
  .record({
    capacity: fc.integer({ min: 1, max: 20 }),
    takenPart: fc.double({ min: 0, max: 1, noNaN: true }),
    entries,
    days: fc.double({ min: 0.01, max: 40, noNaN: true }),
  })
  .map(({ capacity, takenPart, entries, days }) =>
    queue(0, entries, { capacity, taken: Math.floor(capacity * takenPart), startsAt: inDays(days) }),
  )

describe('whatever the waiting list looks like', () => {
  const always = (property: (given: Queue) => boolean) =>
    fc.assert(fc.property(anyQueue, property), { numRuns: 500 })
  const seatsIn = (list: Entry[]) => list.reduce((sum, entry) => sum + entry.seats, 0)

  it('never offers more seats than are free', () =>
    always((given) => {
      const decision = decideOffers(given, now)
      return seatsIn(decision.offers) + decision.saved <= given.capacity - given.taken
    }))

  it('never leaves a seat idle that somebody who waits could use, unless it is saved', () =>
    always((given) => {
      const decision = decideOffers(given, now)
      if (given.startsAt.getTime() - now.getTime() < 2 * 60 * 60 * 1000 || decision.saved > 0) return true
      const free = given.capacity - given.taken - seatsIn(decision.offers)
      return given.entries.every(
        (entry) =>
          entry.considering || entry.sitsOut || decision.offers.includes(entry) || entry.seats > free,
      )
    }))

  it('lets nobody overtake a party of the same size or smaller', () =>
    always((given) => {
      const { offers } = decideOffers(given, now)
      return offers.every((chosen) =>
        given.entries
          .slice(0, given.entries.indexOf(chosen))
          .every(
            (ahead) =>
              ahead.considering || ahead.sitsOut || offers.includes(ahead) || ahead.seats > chosen.seats,
          ),
      )
    }))

  it('says of everybody who was overtaken that it was', () =>
    always((given) => {
      const { offers, passedOver } = decideOffers(given, now)
      const last = given.entries.findLastIndex((entry) => offers.includes(entry))
      const overtaken = given.entries
        .slice(0, Math.max(last, 0))
        .filter((entry) => !entry.considering && !entry.sitsOut && !offers.includes(entry))
      return (
        overtaken.length === passedOver.length &&
        overtaken.every((entry) => passedOver.some((told) => told.entry === entry))
      )
    }))

  it('decides nothing new when asked again', () =>
    always((given) => {
      const [first] = decideCourse([given], now)
      if (!first) return false
      const settled: Queue = {
        ...given,
        taken: given.taken + seatsIn(first.offers),
        entries: given.entries.map((entry) => ({
          ...entry,
          considering: entry.considering || first.offers.includes(entry),
          passedOver: entry.passedOver + (first.passedOver.some((told) => told.entry === entry) ? 1 : 0),
        })),
      }
      return decideOffers(settled, now).offers.length === 0
    }))
})
