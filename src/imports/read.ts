import { readCalendar } from './read-calendar.ts'
import { readCsv } from './read-csv.ts'
import { readJsonLd } from './read-json-ld.ts'
import type { Reading } from './row.ts'

const readers: Record<string, (text: string) => Reading> = {
  csv: readCsv,
  jsonld: readJsonLd,
  json: readJsonLd,
  ics: readCalendar,
}

/** The rows of a file, by the format that its name ends with. */
export function read(name: string, bytes: Buffer): Reading {
  const reader = readers[name.split('.').at(-1)?.toLowerCase() ?? '']
  if (!reader) return unreadable('its name must end with .csv, .jsonld, .json or .ics')
  try {
    return reader(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof TypeError) return unreadable('it is not UTF-8; in Excel, save it as “CSV UTF-8”')
    throw error
  }
}

const unreadable = (reason: string): Reading => ({ rows: [], faults: [{ at: 'the file', reason }] })
