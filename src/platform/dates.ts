import type { Locale } from './locale.ts'

/** All clock times on the pages are Norwegian, wherever the server stands. */
export const zone = 'Europe/Oslo'

type Span = { startsAt: Date; endsAt: Date }

const languages: Record<Locale, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** "2027-01-14": the day it is in Norway at that moment. */
export const dayOf = (moment: Date): string => formatted('sv-SE', 'isoDay', moment)

/** The day so many days after another, or before it: "2027-01-14" and 3 give "2027-01-17". */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** "14. januar 2027". */
export const longDate = (moment: Date, locale: Locale): string =>
  formatted(languages[locale], 'longDate', moment)

/** "januar 2027". */
export const monthAndYear = (moment: Date, locale: Locale): string =>
  formatted(languages[locale], 'monthAndYear', moment)

/** "torsdag 14. januar 2027". */
export const weekdayAndDate = (moment: Date, locale: Locale): string => {
  return `${weekdayOf(moment, locale)} ${longDate(moment, locale)}`
}

/** "torsdag 14. januar". */
export const weekdayAndDay = (moment: Date, locale: Locale): string =>
  `${weekdayOf(moment, locale)} ${formatted(languages[locale], 'dayAndMonth', moment)}`

/** "kl. 17.30", "kl. 17"; "17:30" in English. */
export const clockTime = (moment: Date, locale: Locale): string => before(locale) + timeOf(moment, locale)

/** "kl. 17–20", kept on one line. */
export const clockSpan = ({ startsAt, endsAt }: Span, locale: Locale): string =>
  `${before(locale)}${timeOf(startsAt, locale)}\u2060–\u2060${timeOf(endsAt, locale)}`

/** "14. januar 2027 kl. 17". */
export const dateAndTime = (moment: Date, locale: Locale): string =>
  `${longDate(moment, locale)}${locale === 'en' ? ', ' : ' '}${clockTime(moment, locale)}`

/**
 * The days of a run in a few words: "torsdag 14. januar 2027", "14. og 21. januar 2027",
 * "Fra 3. februar 2027, fem onsdager".
 */
export function daysInWords(sessions: Span[], locale: Locale): string {
  const [first, ...rest] = sessions.map(({ startsAt }) => startsAt)
  if (!first) return ''
  const last = rest.at(-1)
  if (!last) return weekdayAndDate(first, locale)
  if (rest.length < 3 && monthOf(first) === monthOf(last)) return daysOfOneMonth([first, ...rest], locale)
  return words[locale].from(longDate(first, locale), countOfDays([first, ...rest], locale))
}

/** The clock time that all sessions share, or nothing when they differ. */
export function sharedClockSpan(sessions: Span[], locale: Locale): string | undefined {
  const spans = new Set(sessions.map((session) => clockSpan(session, locale)))
  return spans.size === 1 ? [...spans][0] : undefined
}

/** Whole hours taught, to a half: 2.5. */
export const hoursOf = (sessions: Span[]): number =>
  Math.round(
    sessions.reduce((sum, { startsAt, endsAt }) => sum + (endsAt.getTime() - startsAt.getTime()), 0) /
      1_800_000,
  ) / 2

/** "to", "two"; a figure from thirteen up. */
export const numberInWords = (count: number, locale: Locale): string =>
  words[locale].numbers[count] ?? String(count)

/** Words one after another: "mat, tolk og teleslynge". */
export const inList = (said: string[], locale: Locale): string => lists[locale].format(said)

function daysOfOneMonth(days: Date[], locale: Locale): string {
  const list = lists[locale]
  const numbers = days.map((day) => formatted(languages[locale], 'day', day).replace('.', ''))
  const month = days[0] ? monthAndYear(days[0], locale) : ''
  return `${list.format(locale === 'en' ? numbers : numbers.map((number) => `${number}.`))} ${month}`
}

function countOfDays(days: Date[], locale: Locale): string {
  const count = numberInWords(days.length, locale)
  const weekdays = new Set(days.map((day) => weekdayOf(day, locale)))
  const [weekday] = weekdays
  return weekdays.size === 1 && weekday
    ? words[locale].weekdays(count, weekday)
    : words[locale].sessions(count)
}

const lists: Record<Locale, Intl.ListFormat> = {
  nb: new Intl.ListFormat(languages.nb, { type: 'conjunction' }),
  nn: new Intl.ListFormat(languages.nn, { type: 'conjunction' }),
  en: new Intl.ListFormat(languages.en, { type: 'conjunction' }),
}

const before = (locale: Locale): string => (locale === 'en' ? '' : 'kl.\u00a0')

function timeOf(moment: Date, locale: Locale): string {
  const time = formatted('en-GB', 'clock', moment)
  if (locale === 'en') return time
  return time.endsWith(':00') ? time.slice(0, 2).replace(/^0/, '') : time.replace(':', '.').replace(/^0/, '')
}

const weekdayOf = (moment: Date, locale: Locale): string => formatted(languages[locale], 'weekday', moment)
const monthOf = (moment: Date): string => dayOf(moment).slice(0, 7)

const ways = {
  isoDay: { dateStyle: 'short' },
  longDate: { day: 'numeric', month: 'long', year: 'numeric' },
  monthAndYear: { month: 'long', year: 'numeric' },
  dayAndMonth: { day: 'numeric', month: 'long' },
  day: { day: 'numeric' },
  weekday: { weekday: 'long' },
  clock: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

type Way = keyof typeof ways
type Formatter = { format: Intl.DateTimeFormat; said: Map<number, string> }
const made = new Map<string, Formatter>()
const mostSaid = 5000

/** A moment in words. A list says the same moments on every page, and looking one up costs a tenth of saying it anew. */
function formatted(language: string, way: Way, moment: Date): string {
  const { format, said } = formatter(language, way)
  const known = said.get(moment.getTime())
  if (known !== undefined) return known
  const fresh = format.format(moment)
  if (said.size >= mostSaid) said.clear()
  said.set(moment.getTime(), fresh)
  return fresh
}

/** Making a formatter costs a hundred times what using it does. */
function formatter(language: string, way: Way): Formatter {
  const key = language + way
  const found = made.get(key)
  if (found) return found
  const fresh = {
    format: new Intl.DateTimeFormat(language, { ...ways[way], timeZone: zone }),
    said: new Map(),
  }
  made.set(key, fresh)
  return fresh
}

const words = {
  nb: {
    from: (date: string, count: string) => `Fra ${date}, ${count}`,
    weekdays: (count: string, weekday: string) => `${count} ${weekday}er`,
    sessions: (count: string) => `${count} samlinger`,
    numbers: ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  },
  nn: {
    from: (date: string, count: string) => `Frå ${date}, ${count}`,
    weekdays: (count: string, weekday: string) => `${count} ${weekday}ar`,
    sessions: (count: string) => `${count} samlingar`,
    numbers: ['null', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  },
  en: {
    from: (date: string, count: string) => `From ${date}, ${count}`,
    weekdays: (count: string, weekday: string) => `${count} ${weekday}s`,
    sessions: (count: string) => `${count} sessions`,
    numbers: [
      'zero',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
  },
} satisfies Record<Locale, unknown>
