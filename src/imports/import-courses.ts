import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Db } from '../platform/db.ts'
import { checkRows } from './check.ts'
import { type Fault, ImportRefused } from './fault.ts'
import { gather } from './gather.ts'
import { type CarryThrough, type Count, type Counts, load, RowRefused } from './load.ts'
import { read } from './read.ts'
import { resolve } from './resolve.ts'
import { faultAt, type Row } from './row.ts'

type Import = {
  now: Date
  log: (line: string) => void
  carryThrough: CarryThrough
}

/**
 * Loads courses and runs from a CSV, JSON-LD or iCalendar file: all of it, or, when anything in it is wrong, nothing, and
 * throws an ImportRefused that says what. A course or run that came before is changed, not added again.
 */
export async function importCourses(
  db: Db,
  file: string,
  { now, log, carryThrough }: Import,
): Promise<Counts> {
  const name = basename(file)
  const refuse = (...faults: Fault[]) => {
    if (faults.length > 0) throw new ImportRefused(name, faults.sort(inOrderOfFile))
  }
  const reading = read(name, await bytesOf(file))
  refuse(...reading.faults)
  const { checked, faults: unreadable } = checkRows(reading.rows)
  const { courses, faults: contradictory } = gather(checked)
  const { ready, faults: unresolved } = await resolve(db, courses, now)
  refuse(...unreadable, ...contradictory, ...unresolved)
  log(
    `${name}: ${inWords(ready.length, 'course')} and ${inWords(ready.flatMap(({ runs }) => runs).length, 'run')}, all in order`,
  )
  const counts = await load(db, ready, { carryThrough, log }).catch((error) => {
    if (error instanceof RowRefused) refuse(refusal(error.row, error.constraint))
    throw error
  })
  log(`Courses: ${countsInWords(counts.courses)}. Runs: ${countsInWords(counts.runs)}.`)
  return counts
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new Error(`The file ${file} can’t be read: there is none, or it is not for you.`, { cause: error })
  }
}

/** What the database's promises mean for whoever wrote the file. */
const promises: Record<string, [column: string, reason: string]> = {
  courses_referral_says_how: [
    'signup',
    'a course by referral must say who may refer, where to send it and what it must contain',
  ],
  courses_signup_by_referral: ['signup', 'this doesn’t go together with what the course says about referral'],
  courses_age_order: ['age_max', 'must not be lower than age_min'],
  courses_group_size_order: ['group_size_max', 'must not be lower than group_size_min'],
  runs_signup_before_end: ['signup_closes', 'must not be after the last session'],
  published_through_plan: [
    'course_title',
    'the course is in a plan, and is published when both sides have signed and nothing in the plan is open',
  ],
  run_seats_never_oversold: ['seats', 'must not be lower than the seats that people have'],
}

function refusal(row: Row, constraint: string): Fault {
  const [column, reason] = promises[constraint] ?? ['', '']
  return column
    ? faultAt(row, column, reason)
    : { at: row.at, reason: `the database refused it (${constraint})` }
}

/** Row 9 before row 10. */
const inOrderOfFile = (a: Fault, b: Fault): number => a.at.localeCompare(b.at, 'en', { numeric: true })

const inWords = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
const countsInWords = ({ added, changed, unchanged }: Count): string =>
  `${added} added, ${changed} changed, ${unchanged} unchanged`
