import { addDays } from '../../platform/dates.ts'
import { easterOf, type Holiday, holidayOn } from '../../platform/holidays.ts'

// Days are texts, "2027-01-14", and clock times "17:00": what people write, before it becomes moments.

/** A session as it is planned. */
export type Planned = { day: string; from: string; to: string }

/** A session that would have fallen on a public holiday, and which. */
export type Skipped = { day: string; holiday: Holiday }

export type Series = { sessions: Planned[]; skipped: Skipped[] }

/** How often a series meets. */
export const rhythms = ['daily', 'weekly', 'fortnightly', 'monthly'] as const
export type Rhythm = (typeof rhythms)[number]

/** The most sessions a run can have. */
export const mostSessions = 60

/** "Hver tirsdag × 6": so many sessions from a day on; one that would be on a public holiday moves on to the next turn. */
export function seriesOf(first: Planned, count: number, rhythm: Rhythm): Series {
  const series: Series = { sessions: [], skipped: [] }
  for (let turn = 0; series.sessions.length < Math.min(count, mostSessions); turn += 1) {
    const day = turnOf(first.day, turn, rhythm)
    const holiday = holidayOn(day)
    if (holiday) series.skipped.push({ day, holiday })
    else if (rhythm !== 'daily' || isWeekday(day) || !isWeekday(first.day))
      series.sessions.push({ ...first, day })
  }
  return series
}

/**
 * The same sessions half a year on: same weekdays and clock, from the first such day after `today` that is neither in the summer
 * nor around Christmas. A session on a public holiday, or in those weeks, moves a week on with all that come after it; sessions
 * on days in a row stay together.
 */
export function movedOn(sessions: Planned[], today: string): Series {
  const [first] = sessions
  if (!first) return { sessions: [], skipped: [] }
  let start = addDays(first.day, halfYear)
  while (start <= addDays(today, 7)) start = addDays(start, halfYear)
  while (isClosed(start)) start = addDays(start, 7)
  const offsets = sessions.map(({ day }) => daysBetween(first.day, day))
  return isInARow(offsets) ? movedTogether(sessions, offsets, start) : movedOneByOne(sessions, offsets, start)
}

/** Weeks in which many schools are closed: told, never forbidden. */
export type SchoolHoliday = 'winter' | 'easter' | 'summer' | 'autumn' | 'christmas'

export function schoolHolidayOn(day: string): SchoolHoliday | undefined {
  const monthAndDay = day.slice(5)
  if (monthAndDay >= '06-21' && monthAndDay <= '08-16') return 'summer'
  if (monthAndDay >= '12-21' || monthAndDay <= '01-02') return 'christmas'
  const easter = easterOf(Number(day.slice(0, 4)))
  if (day >= addDays(easter, -8) && day <= addDays(easter, 1)) return 'easter'
  const week = weekOf(day)
  if (week === 8 || week === 9) return 'winter'
  return week === 40 || week === 41 ? 'autumn' : undefined
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay() || 7

const halfYear = 26 * 7

function movedTogether(sessions: Planned[], offsets: number[], from: string): Series {
  const skipped: Skipped[] = []
  let start = from
  for (;;) {
    const days = offsets.map((offset) => addDays(start, offset))
    const closed = days.flatMap((day) => closedOn(day))
    if (closed.length === 0 && !days.some(isClosed))
      return { sessions: sessions.map((session, at) => ({ ...session, day: days[at] ?? start })), skipped }
    skipped.push(...closed)
    start = addDays(start, 7)
  }
}

function movedOneByOne(sessions: Planned[], offsets: number[], start: string): Series {
  const skipped: Skipped[] = []
  let delay = 0
  const moved = sessions.map((session, at) => {
    let day = addDays(start, (offsets[at] ?? 0) + delay)
    while (isClosed(day) || holidayOn(day)) {
      skipped.push(...closedOn(day))
      delay += 7
      day = addDays(day, 7)
    }
    return { ...session, day }
  })
  return { sessions: moved, skipped }
}

const closedOn = (day: string): Skipped[] => {
  const holiday = holidayOn(day)
  return holiday ? [{ day, holiday }] : []
}

function turnOf(first: string, turn: number, rhythm: Rhythm): string {
  if (rhythm === 'daily') return addDays(first, turn)
  if (rhythm === 'weekly') return addDays(first, 7 * turn)
  if (rhythm === 'fortnightly') return addDays(first, 14 * turn)
  return addDays(first, 28 * turn) // every fourth week: the same weekday, which "the 14th of each month" isn't
}

const isClosed = (day: string): boolean => ['summer', 'christmas'].includes(schoolHolidayOn(day) ?? '')
const isWeekday = (day: string): boolean => weekdayOf(day) <= 5
const isInARow = (offsets: number[]): boolean =>
  offsets.some((offset, at) => at > 0 && offset - (offsets[at - 1] ?? 0) < 7)
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The number of the week, by ISO 8601. */
function weekOf(day: string): number {
  const thursday = addDays(day, 4 - weekdayOf(day))
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}
