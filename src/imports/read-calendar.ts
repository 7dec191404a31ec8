import ical, { type CalendarComponent, type VEvent } from 'node-ical'
import { targetGroups } from '../courses/index.ts'
import { slugOf } from '../platform/slug.ts'
import { columns } from './columns.ts'
import type { Fault } from './fault.ts'
import { languageIn } from './json-ld.ts'
import type { Reading, Row } from './row.ts'

/**
 * Reads a calendar: an event is a session, or all sessions of a run when it repeats; events with the same RELATED-TO belong
 * to one run. What a calendar has no word for stands as X-MESTRING-SEATS and so on, on the event, or once for all of them.
 */
export function readCalendar(text: string): Reading {
  if (!/^BEGIN:VCALENDAR/m.test(text))
    return { rows: [], faults: [{ at: 'the file', reason: 'it is not an iCalendar file' }] }
  const components = Object.values(ical.sync.parseICS(text)).filter((component) => component !== undefined)
  const forAll = ownWords(components.find(({ type }) => type === 'VCALENDAR') ?? {})
  const events = components.filter((component): component is VEvent => component.type === 'VEVENT')
  if (events.length === 0)
    return { rows: [], faults: [{ at: 'the file', reason: 'there is no event in it' }] }
  const faults = events.flatMap((event, i) => faultsOf(event, `event ${i + 1}`))
  if (faults.length > 0) return { rows: [], faults }
  const runs = Map.groupBy(events, runOf)
  return { rows: [...runs].map(([runId, sessions]) => rowOf(runId, sessions, forAll)), faults: [] }
}

function faultsOf(event: VEvent, at: string): Fault[] {
  const faults: Fault[] = []
  if (!event.uid)
    faults.push({
      at,
      column: 'UID',
      reason: 'must be there, and stay the same, so that the run is known again',
    })
  if (!isDate(event.start) || event.datetype !== 'date-time')
    faults.push({ at, column: 'DTSTART', reason: 'must be a day and a time' })
  if (!isDate(event.end)) faults.push({ at, column: 'DTEND', reason: 'must be a day and a time' })
  return faults
}

/** The event that others are related to gives the run its name; alone, an event is its own run. */
const runOf = (event: VEvent): string =>
  plain(own(event, 'MESTRING-RUN-ID')) ?? plain(own(event, 'related-to')) ?? event.uid

function rowOf(runId: string, events: VEvent[], forAll: Record<string, string>): Row {
  const [event = events[0]] = events
  const row: Row = { at: `event ${event?.uid}`, values: {}, called: {} }
  if (!event) return row
  put(row, 'run_id', runId, 'UID')
  put(row, 'course_id', slugOf(plain(event.summary) ?? ''), 'SUMMARY')
  putTexts(row, 'title', event.summary, 'SUMMARY')
  putTexts(row, 'about', event.description, 'DESCRIPTION')
  putTexts(row, 'summary', event.description, 'DESCRIPTION', (words) => words.split('\n')[0] ?? '')
  putCategories(row, own(event, 'categories'))
  putPlace(row, plain(event.location))
  put(row, 'sessions', events.flatMap(spansOf).join('|'), 'DTSTART')
  put(
    row,
    'cancelled',
    event.status === undefined ? undefined : event.status === 'CANCELLED' ? 'yes' : 'no',
    'STATUS',
  )
  for (const [column, value] of Object.entries({ ...forAll, ...ownWords(event) })) {
    put(row, column, value, `X-MESTRING-${column.toUpperCase().replaceAll('_', '-')}`)
  }
  return row
}

/** A group we know is who it is for; the other words are what people may search by. */
function putCategories(row: Row, categories: unknown): void {
  const words = (Array.isArray(categories) ? categories : [categories]).flatMap((one) => plain(one) ?? [])
  const isGroup = (word: string) => targetGroups.some((group) => group === word.toLowerCase())
  put(row, 'target_groups', words.filter(isGroup).join('|'), 'CATEGORIES')
  put(row, 'search_words', words.filter((word) => !isGroup(word)).join(' '), 'CATEGORIES')
}

/** "Møterommet, Havneveien 4, Bodø": place, address and municipality. Without a place it is on screen. */
function putPlace(row: Row, location: string | undefined): void {
  put(row, 'mode', location ? 'in-person' : 'digital', 'LOCATION')
  if (!location) return
  const parts = location.split(',').map((part) => part.trim())
  if (parts.length > 2) put(row, 'municipality', parts.pop()?.replace(/^\d{4}\s+/, ''), 'LOCATION')
  put(row, 'place', parts[0], 'LOCATION')
  put(row, 'address', parts.slice(1).join(', ') || parts[0], 'LOCATION')
}

const farAhead = 3 * 366 * 24 * 3_600_000

function spansOf(event: VEvent): string[] {
  const times = event.rrule
    ? ical.expandRecurringEvent(event, { from: event.start, to: new Date(event.start.getTime() + farAhead) })
    : [event]
  return times.map(({ start, end }) => `${start.toISOString()}/${end?.toISOString()}`)
}

/** X-MESTRING-FOR-WHOM-NB is for_whom_nb. */
const ownWords = (component: Partial<CalendarComponent>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(component).flatMap(([key, value]) => {
      const column = /^MESTRING-(.+)$/.exec(key)?.[1]?.toLowerCase().replaceAll('-', '_')
      const words = plain(value)
      return column && words !== undefined ? [[columns.has(column) ? column : `${column}_nb`, words]] : []
    }),
  )

const own = (event: VEvent, name: string): unknown => (event as unknown as Record<string, unknown>)[name]
const isDate = (value: unknown): value is Date => value instanceof Date && !Number.isNaN(value.getTime())

/** A value with or without parameters; the first of several. */
function plain(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return plain(value[0])
  return typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : undefined
}

function putTexts(
  row: Row,
  name: string,
  value: unknown,
  called: string,
  part = (words: string) => words,
): void {
  for (const one of Array.isArray(value) ? value : [value]) {
    const words = plain(one)
    const tag = typeof one === 'object' && one?.params?.LANGUAGE
    if (words) put(row, `${name}_${languageIn(tag || 'nb')}`, part(words), called)
  }
}

function put(row: Row, column: string, value: string | undefined, called: string): void {
  if (value === undefined || value === '') return
  row.values[column] = value
  row.called[column] = called
}
