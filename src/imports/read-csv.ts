import { CsvError, parse } from 'csv-parse/sync'
import { columns } from './columns.ts'
import type { Fault } from './fault.ts'
import type { Reading, Row } from './row.ts'

/** Reads a CSV with a line of column names first, and semicolons or commas between. */
export function readCsv(text: string): Reading {
  const parsed = parseOr(text)
  if (!Array.isArray(parsed)) return { rows: [], faults: [parsed] }
  const [header, ...records] = parsed
  if (!header) return { rows: [], faults: [{ at: 'the file', reason: 'it is empty' }] }
  const names = header.cells.map((name) => name.trim().toLowerCase())
  const faults = [...headerFaults(names), ...records.flatMap((record) => widthFault(record, names.length))]
  return { rows: faults.length > 0 ? [] : records.map((record) => rowOf(record, names)), faults }
}

type Record = { cells: string[]; line: number }

function parseOr(text: string): Record[] | Fault {
  const records: Record[] = []
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        if (cells.some((cell) => cell.trim() !== '')) records.push({ cells, line: lines })
        return null
      },
    })
    return records
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return {
      at: `row ${error.lines ?? '?'}`,
      reason: 'the quotation marks don’t go together; write "" for one inside a cell',
    }
  }
}

/** Norwegian spreadsheets put semicolons between, others commas: whichever the line of column names has more of. */
function delimiterOf(text: string): ';' | ',' {
  const [header = ''] = text.split('\n', 1)
  return header.split(';').length >= header.split(',').length ? ';' : ','
}

const headerFaults = (names: string[]): Fault[] =>
  names.flatMap((name, i) => {
    if (name === '') return [{ at: 'row 1', reason: `column ${i + 1} has no name` }]
    if (names.indexOf(name) < i)
      return [{ at: 'row 1', column: name, reason: 'there are two columns with this name' }]
    return columns.has(name)
      ? []
      : [{ at: 'row 1', column: name, reason: 'is not a column we know; docs/import.md lists them' }]
  })

const widthFault = ({ cells, line }: Record, width: number): Fault[] =>
  cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')
    ? [{ at: `row ${line}`, reason: `has ${cells.length} cells, but there are ${width} columns` }]
    : []

const rowOf = ({ cells, line }: Record, names: string[]): Row => ({
  at: `row ${line}`,
  values: Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])),
  called: {},
})
