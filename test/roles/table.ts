import { attendanceLines } from './attendance-lines.ts'
import type { Line } from './line.ts'
import { peopleLines } from './people-lines.ts'

/** Every route of the inside, and who is let in. A room has its own lines; a route without one fails the test. */
export const table: Line[] = [...attendanceLines, ...peopleLines]
