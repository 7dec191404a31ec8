import { addDays } from '../platform/dates.ts'
import { easterOf, holidayOn } from '../platform/holidays.ts'
import { at } from './random.ts'
import type { Hours, Rhythm } from './template.ts'

// Days are texts, "2027-01-14": no clock, no zone. Clock times are Norwegian and meet the zone in the database.

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay() || 7

/** A moment that the database reads with Norwegian summer time in mind. */
export const osloTime = (day: string, clock: string): string => `${day} ${clock} Europe/Oslo`

export function addMinutes(clock: string, minutes: number): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  const sum = hour * 60 + minute + minutes
  return `${String(Math.floor(sum / 60)).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}`
}

/** The days of a run: the first series of its rhythm, from a day on, in which every day is open. */
export function sessionDays(
  from: string,
  count: number,
  rhythm: Rhythm,
  hours: Hours,
  place: number,
): string[] {
  const weekday = at(weekdaysFor(rhythm, hours, count), place)
  for (let day = from; ; day = addDays(day, 1)) {
    if (weekdayOf(day) !== weekday) continue
    const days = series(day, count, rhythm)
    if (days) return days
  }
}

/** The open days of a span. */
export const openDays = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, days) => addDays(from, days)).filter(isOpen)

/** A weekly course may skip a closed week, but not a whole summer. */
function series(start: string, count: number, rhythm: Rhythm): string[] | undefined {
  if (!isOpen(start)) return undefined
  const step = { single: 1, consecutive: 1, weekly: 7, fortnightly: 14 }[rhythm]
  const slack = step === 1 ? 0 : 21
  const days: string[] = []
  for (let day = start; days.length < count; day = addDays(day, step)) {
    if (isOpen(day)) days.push(day)
    if (day > addDays(start, (count - 1) * step + slack)) return undefined
  }
  return at(days, count - 1) <= addDays(start, (count - 1) * step + slack) ? days : undefined
}

function weekdaysFor(rhythm: Rhythm, hours: Hours, count: number): number[] {
  if (rhythm === 'consecutive') return [1, 2, 3, 4].filter((weekday) => weekday + count - 1 <= 5)
  return hours === 'day' && rhythm === 'single' ? [1, 2, 3, 4, 5] : [1, 2, 3, 4]
}

/** No courses at weekends, on holidays, in the summer, around Christmas and in the week before Easter. */
export function isOpen(day: string): boolean {
  const monthAndDay = day.slice(5)
  if (weekdayOf(day) > 5 || (monthAndDay >= '06-21' && monthAndDay <= '08-14')) return false
  if (monthAndDay >= '12-21' || monthAndDay <= '01-04') return false
  const easter = easterOf(Number(day.slice(0, 4)))
  if (day >= addDays(easter, -7) && day <= addDays(easter, 1)) return false
  return holidayOn(day) === undefined
}
