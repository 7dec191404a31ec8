import type { CheckedRow } from './check.ts'
import { isOfRun, type Values } from './columns.ts'
import type { Fault } from './fault.ts'
import { faultAt, type Row } from './row.ts'

/** A course of a file with its runs: what the rows with the same service and course_id say together. */
export type FileCourse = { row: Row; service: string; courseId: string; values: Values; runs: FileRun[] }
export type FileRun = { row: Row; runId: string; values: Values }

export function gather(rows: CheckedRow[]): { courses: FileCourse[]; faults: Fault[] } {
  const courses = new Map<string, FileCourse>()
  const faults: Fault[] = []
  for (const { row, values } of rows) {
    const { service = '', course_id: courseId = '', run_id: runId } = values
    const key = `${service.toLowerCase()}\n${courseId}`
    const course = courses.get(key) ?? { row, service, courseId, values: {}, runs: [] }
    courses.set(key, course)
    faults.push(...contradictions(course.row, row))
    course.values = { ...only(values, (column) => !isOfRun(column)), ...course.values }
    if (!runId) continue
    const twin = course.runs.find((run) => run.runId === runId)
    if (twin)
      faults.push(faultAt(row, 'run_id', `${twin.row.at} already tells of the run “${runId}” of this course`))
    else course.runs.push({ row, runId, values: only(values, isOfRun) })
  }
  return { courses: [...courses.values()], faults }
}

/** Rows of one course may leave out what an earlier one said of it, but not say otherwise. */
function contradictions(first: Row, row: Row): Fault[] {
  return Object.keys(row.values)
    .filter((column) => !isOfRun(column))
    .filter((column) => {
      const [said, says] = [first.values[column]?.trim(), row.values[column]?.trim()]
      return said && says && said !== says
    })
    .map((column) => faultAt(row, column, `says otherwise than ${first.at} about the same course`))
}

const only = (values: Values, wanted: (column: string) => boolean): Values =>
  Object.fromEntries(Object.entries(values).filter(([column]) => wanted(column)))
