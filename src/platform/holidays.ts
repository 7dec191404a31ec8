import { addDays } from './dates.ts'

// Days are texts, "2027-05-17": no clock, no zone.

/** The Norwegian public holidays. */
export const holidays = [
  'new-year',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'labour-day',
  'constitution-day',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'boxing-day',
] as const
export type Holiday = (typeof holidays)[number]

/** Which public holiday a day is, if it is one. When two fall on the same day, the church's. */
export const holidayOn = (day: string): Holiday | undefined => holidaysOf(Number(day.slice(0, 4))).get(day)

/** The public holidays of a year, by day. */
export function holidaysOf(year: number): Map<string, Holiday> {
  const found = known.get(year)
  if (found) return found
  const easter = easterOf(year)
  const days = new Map<string, Holiday>([
    [`${year}-01-01`, 'new-year'],
    [`${year}-05-01`, 'labour-day'],
    [`${year}-05-17`, 'constitution-day'],
    [`${year}-12-25`, 'christmas-day'],
    [`${year}-12-26`, 'boxing-day'],
    [addDays(easter, -3), 'maundy-thursday'],
    [addDays(easter, -2), 'good-friday'],
    [easter, 'easter-sunday'],
    [addDays(easter, 1), 'easter-monday'],
    [addDays(easter, 39), 'ascension-day'],
    [addDays(easter, 49), 'whit-sunday'],
    [addDays(easter, 50), 'whit-monday'],
  ])
  known.set(year, days)
  return days
}

/** Easter Sunday by the method of Meeus, Jones and Butcher. */
export function easterOf(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const known = new Map<number, Map<string, Holiday>>()
