import type { Fault } from './fault.ts'

/** What a file says of a course and one run of it, whatever the format: texts by column. */
export type Row = {
  /** Where in the file: "row 4", "course 2, run 1", "event 3". */
  at: string
  values: Record<string, string>
  /** What the file itself calls a column, where that is another name: "/hasCourseInstance/0/startDate". */
  called: Record<string, string>
}

export type Reading = { rows: Row[]; faults: Fault[] }

export const faultAt = ({ at, called }: Row, column: string, reason: string): Fault => ({
  at,
  column: called[column] ?? column,
  reason,
})
