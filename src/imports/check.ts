import { columns, isOfRun, textNames, type Values } from './columns.ts'
import type { Fault } from './fault.ts'
import { faultAt, type Row } from './row.ts'

/** A row whose cells could all be read. */
export type CheckedRow = { row: Row; values: Values }

/** Reads every cell. What can't be read is a fault of its own; an empty cell says nothing. */
export function checkRows(rows: Row[]): { checked: CheckedRow[]; faults: Fault[] } {
  const results = rows.map(checkRow)
  return { checked: results.map(({ checked }) => checked), faults: results.flatMap(({ faults }) => faults) }
}

function checkRow(row: Row): { checked: CheckedRow; faults: Fault[] } {
  const faults: Fault[] = []
  const values: Record<string, unknown> = {}
  for (const [column, cell] of Object.entries(row.values)) {
    const written = cell.trim()
    if (written === '') continue
    const read = columns.get(column)?.safeParse(written)
    if (read?.success) values[column] = read.data
    else
      for (const { message } of read?.error.issues ?? [])
        faults.push(faultAt(row, column, withCell(message, written)))
  }
  return { checked: { row, values: values as Values }, faults: [...faults, ...missing(row)] }
}

function missing(row: Row): Fault[] {
  const isEmpty = (column: string) => !row.values[column]?.trim()
  const faults = ['service', 'course_id']
    .filter(isEmpty)
    .map((column) => faultAt(row, column, 'must not be empty'))
  const saysOfRun = Object.keys(row.values).some((column) => isOfRun(column) && !isEmpty(column))
  if (saysOfRun && isEmpty('run_id'))
    faults.push(faultAt(row, 'run_id', 'must not be empty where the row tells of a run'))
  return [...faults, ...onlyInEnglish(row)]
}

/** A text is in bokmål or nynorsk, and perhaps in English too. */
const onlyInEnglish = (row: Row): Fault[] =>
  textNames
    .filter(
      (name) =>
        row.values[`${name}_en`]?.trim() &&
        !row.values[`${name}_nb`]?.trim() &&
        !row.values[`${name}_nn`]?.trim(),
    )
    .map((name) => faultAt(row, `${name}_en`, 'must stand beside the same text in bokmål or nynorsk'))

const withCell = (message: string, cell: string): string =>
  message.includes('“') ? message : `${message}; it is “${cell.length > 60 ? `${cell.slice(0, 60)}…` : cell}”`
