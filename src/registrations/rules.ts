/** Who somebody is on a course. */
export const roles = ['patient', 'next-of-kin', 'professional'] as const
export type Role = (typeof roles)[number]

/** A party on the waiting list of one run. */
export type Entry = {
  registration: number
  seats: number
  /** How often seats went to somebody behind because this party needed more than were free. */
  passedOver: number
  /** Has been offered seats, here or at another run of the course, and hasn't answered. */
  considering: boolean
  /** Said no to the seats that are free now, but stays on the list for the next ones. */
  sitsOut: boolean
}

/** The seats of one run and those who wait for them, first come first. */
export type Queue = {
  run: number
  startsAt: Date
  capacity: number
  taken: number
  entries: Entry[]
}

/** What becomes of the free seats of one run. */
export type Decision = {
  run: number
  offers: Entry[]
  /** Parties that need more seats than there were, when somebody behind them got some. */
  passedOver: { entry: Entry; free: number }[]
  /** Free seats kept for a party that has been passed over twice. */
  saved: number
  savedFor: Entry | undefined
}

const hour = 60 * 60 * 1000
const day = 24 * hour

const timesPassedOver = 2
const savingEnds = 5 * day
const lastOffer = 2 * hour

/** How many offers may run out unanswered before the party is taken off the list. */
export const silences = 2

/**
 * To whom the free seats of a run go: in order, to everyone whose whole party fits. A party that doesn't fit keeps its
 * place, and once it has been passed over twice nobody overtakes it: seats are saved up for it until five days before.
 */
export function decideOffers(queue: Queue, now: Date): Decision {
  const decision: Decision = { run: queue.run, offers: [], passedOver: [], saved: 0, savedFor: undefined }
  if (left(queue, now) < lastOffer) return decision
  let free = queue.capacity - queue.taken
  const ahead: { entry: Entry; free: number }[] = []
  for (const entry of queue.entries) {
    if (free === 0) break
    if (entry.considering || entry.sitsOut) continue
    if (entry.seats <= free) {
      decision.offers.push(entry)
      decision.passedOver.push(...ahead.splice(0))
      free -= entry.seats
    } else if (isSavedFor(entry, entry.passedOver, queue, now)) {
      return { ...decision, saved: free, savedFor: entry }
    } else ahead.push({ entry, free })
  }
  const next = decision.passedOver.find(({ entry }) =>
    isSavedFor(entry, entry.passedOver + 1, queue, now),
  )?.entry
  return next && free > 0 ? { ...decision, saved: free, savedFor: next } : decision
}

/**
 * The free seats of all the runs of a course. A party that wants any run of it stands in several queues; once it is
 * offered seats at one, the others wait for its answer.
 */
export function decideCourse(queues: Queue[], now: Date): Decision[] {
  const decided = new Map<number, Decision>()
  let state = [...queues].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.run - b.run)
  for (let fresh = true; fresh; ) {
    fresh = false
    for (const { run } of state) {
      const queue = state.find((candidate) => candidate.run === run)
      if (!queue) continue
      const decision = decideOffers(queue, now)
      decided.set(run, joined(decided.get(run), decision))
      state = state.map((other) => after(other, decision))
      fresh ||= decision.offers.length > 0
    }
  }
  return [...decided.values()]
}

/** Whether somebody who comes now gets seats at once: only if nobody who waits would have got them. */
export function decideNewcomer(
  queue: Queue,
  seats: number,
  now: Date,
): { seated: boolean; decision: Decision } {
  const newcomer: Entry = { registration: 0, seats, passedOver: 0, considering: false, sitsOut: false }
  const decision = decideOffers({ ...queue, entries: [...queue.entries, newcomer] }, now)
  const offers = decision.offers.filter((entry) => entry !== newcomer)
  return { seated: offers.length < decision.offers.length, decision: { ...decision, offers } }
}

/** When an offer runs out: two days, half a day in the last week, never after the run has begun. */
export function offerExpiresAt(startsAt: Date, now: Date): Date {
  const toAnswer = startsAt.getTime() - now.getTime() < 7 * day ? 12 * hour : 48 * hour
  return new Date(Math.min(now.getTime() + toAnswer, startsAt.getTime()))
}

/** When what is known of the participants of a run is deleted: thirty days after it has ended. */
export const deletedAt = (endsAt: Date): Date => new Date(endsAt.getTime() + daysKept * day)

/** Whoever left before that is forgotten when this long has gone by. */
export const daysKept = 30

const left = (queue: Queue, now: Date): number => queue.startsAt.getTime() - now.getTime()

const isSavedFor = (entry: Entry, passedOver: number, queue: Queue, now: Date): boolean =>
  passedOver >= timesPassedOver && entry.seats <= queue.capacity && left(queue, now) > savingEnds

/** What an earlier round decided and what this one adds; being passed over counts once for all of them. */
function joined(before: Decision | undefined, now: Decision): Decision {
  if (!before) return now
  const counted = new Set(before.passedOver.map(({ entry }) => entry.registration))
  return {
    ...now,
    offers: [...before.offers, ...now.offers],
    passedOver: [
      ...before.passedOver,
      ...now.passedOver.filter(({ entry }) => !counted.has(entry.registration)),
    ],
  }
}

/** A queue once a decision has been carried out, there or at another run. */
function after(queue: Queue, decision: Decision): Queue {
  const asked = new Set(decision.offers.map((entry) => entry.registration))
  const here = queue.run === decision.run
  const passed = new Set(here ? decision.passedOver.map(({ entry }) => entry.registration) : [])
  return {
    ...queue,
    taken: queue.taken + (here ? decision.offers.reduce((sum, entry) => sum + entry.seats, 0) : 0),
    entries: queue.entries.map((entry) => ({
      ...entry,
      considering: entry.considering || asked.has(entry.registration),
      passedOver: entry.passedOver + (passed.has(entry.registration) ? 1 : 0),
    })),
  }
}
