import { addDays } from '../../platform/dates.ts'
import { roomOf, streetOf } from '../addresses.ts'
import { openDays, osloTime, sessionDays } from '../calendar.ts'
import { directions, linkByEmail } from '../phrases/practical.ts'
import { cancelledBecause } from '../phrases/terms.ts'
import { at, type Chance, chanceOf } from '../random.ts'
import type { RunPlan } from '../rows.ts'
import { told } from '../wording.ts'
import { beginningOf, endOf } from './items.ts'
import type { PlacedCourse } from './placed.ts'

// The demo country has a memory of nine months and plans eleven ahead.
const daysBack = 270
const span = 600

/** The runs of a course, spread evenly around a day; where there are six, two groups begin on the same day. */
export function runsOf(placed: PlacedCourse, today: string, signupDaysBefore: number): RunPlan[] {
  const used = new Map<string, number>()
  const starts = Array.from({ length: placed.runs }, (_, number) =>
    placed.runs === 6 && number === 5 ? 4 : number,
  )
  return starts.map((slot, number) => {
    const chance = chanceOf(`${placed.slug} run ${number}`)
    const days = daysOf(placed, today, slot)
    const first = at(days, 0)
    const times = (used.get(first) ?? 0) + 1
    used.set(first, times)
    const slug = times === 1 ? first : `${first}-${times}`
    return planRun(placed, { today, days, number, chance, slug, signupDaysBefore })
  })
}

function daysOf({ slug, template, runs }: PlacedCourse, today: string, slot: number): string[] {
  const chance = chanceOf(`${slug} slot ${slot}`)
  const open = openDaysAround(today)
  const from = at(open, Math.floor(((slot + chance.next() * 0.7) / runs) * open.length))
  const weekday = chanceOf(`${slug} weekday`).whole(0, 59)
  const series = (day: string) =>
    sessionDays(day, template.days.length, template.rhythm, template.hours, weekday)
  const days = series(from)
  // What doesn't fit before a holiday would all begin on the first day after it.
  return at(days, 0) > addDays(from, 21) ? series(addDays(at(days, 0), chance.whole(0, 50))) : days
}

let known: { today: string; days: string[] } | undefined

function openDaysAround(today: string): string[] {
  if (known?.today !== today) known = { today, days: openDays(addDays(today, -daysBack), span) }
  return known.days
}

type Dated = {
  today: string
  days: string[]
  number: number
  chance: Chance
  slug: string
  signupDaysBefore: number
}

function planRun(
  placed: PlacedCourse,
  { today, days, number, chance, slug, signupDaysBefore }: Dated,
): RunPlan {
  const sessions = days.map((day, index) => sessionOf(placed, day, index))
  const first = at(days, 0)
  return {
    run: {
      slug,
      ...whereOf(placed, number),
      language: (number % 3 === 1 && placed.languages[1]) || placed.languages[0],
      capacity: chance.whole(...placed.template.group),
      startsAt: at(sessions, 0).startsAt,
      endsAt: at(sessions, sessions.length - 1).endsAt,
      signupClosesAt: osloTime(addDays(first, -signupDaysBefore), '23:59'),
      publishedAt: osloTime(earlier(addDays(first, -120), addDays(today, -chance.whole(2, 60))), '08:30'),
      ...cancellationOf(placed, { first, today, chance, last: number === placed.runs - 1 }),
      demo: true,
    },
    sessions,
  }
}

function sessionOf(placed: PlacedCourse, day: string, index: number) {
  const begins = beginningOf(placed)
  const ends = endOf(begins, placed.template.days[index] ?? [])
  return { day: index + 1, startsAt: osloTime(day, begins), endsAt: osloTime(day, ends) }
}

/** The towns of a service take turns, the course's own first. */
function whereOf({ service, venue, mode, voice, turn }: PlacedCourse, number: number) {
  const own = mode === 'digital'
  const index = own ? 0 : (service.venues.indexOf(venue) + (number % 3 === 2 ? 1 : 0)) % service.venues.length
  const { municipality, latitude, longitude, postalCode, postalPlace } = at(service.venues, index)
  const there = { municipalityNumber: municipality, latitude, longitude }
  if (own) return { ...there, place: 'Videomøte', address: 'Digitalt', directions: told(voice, linkByEmail) }
  return {
    ...there,
    place: roomOf(service, index),
    address: `${streetOf(service, index)}, ${postalCode} ${postalPlace}`,
    directions: told(voice, at(directions, turn + index)),
  }
}

type Ending = { first: string; today: string; chance: Chance; last: boolean }

/** Some are cancelled, but never the last: every course has a run ahead. */
function cancellationOf({ voice }: PlacedCourse, { first, today, chance, last }: Ending) {
  const cancelled = chance.happens(0.04) && !last
  if (!cancelled) return { cancelledAt: null, cancelledBecause: null, calendarSequence: 0 }
  const day = earlier(addDays(first, -chance.whole(3, 12)), addDays(today, -chance.whole(1, 9)))
  return {
    cancelledAt: osloTime(day, '10:15'),
    cancelledBecause: told(voice, chance.one(cancelledBecause)),
    calendarSequence: 1,
  }
}

const earlier = (a: string, b: string): string => (a < b ? a : b)
