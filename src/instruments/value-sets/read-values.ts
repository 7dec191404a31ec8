import { CsvError, parse } from 'csv-parse/sync'
import type { Locale } from '../../platform/locale.ts'
import { countOf, levelsOf, placeOf, stateAt, type Valued } from './states.ts'
import { texts } from './texts.ts'

/** What every state is worth, in the order of the states; or all that is wrong with the file. */
type Read = { ok: true; worth: number[] } | { ok: false; faults: string[] }

type Row = { cells: string[]; line: number }
type Words = (typeof texts)[Locale]['faults']

const least = -1.5
const most = 1

/** Reads a CSV of two columns, state and value. A first line of column names may stand there. */
export function readValues(text: string, instrument: Valued, locale: Locale): Read {
  const t = texts[locale].faults
  const rows = rowsOf(text)
  if (!Array.isArray(rows)) return { ok: false, faults: [t.quotes(rows.line)] }
  const [first] = rows
  const hasNames = first && /\p{L}/u.test(first.cells[0] ?? '')
  const seen = new Map<string, number>()
  const worth: number[] = []
  const faults: string[] = []
  for (const { cells, line } of hasNames ? rows.slice(1) : rows) {
    const [state = '', value = '', ...more] = cells.map((cell) => cell.trim())
    const wrong = [
      ...(more.some((cell) => cell !== '') ? [t.cells(line, cells.length)] : []),
      ...stateFault(state, line, { instrument, seen, t }),
      ...valueFault(value, line, t),
    ]
    faults.push(...wrong)
    if (wrong.length === 0) worth[placeOf(instrument, state) as number] = numberOf(value) as number
  }
  faults.push(...missing(instrument, seen, t))
  return faults.length > 0 ? { ok: false, faults } : { ok: true, worth }
}

/** Norwegian spreadsheets put semicolons between, others commas or tabs. */
const delimiterOf = (text: string): string => [';', '\t'].find((sign) => text.includes(sign)) ?? ','

function rowsOf(text: string): Row[] | { line: number } {
  const rows: Row[] = []
  try {
    parse(text, {
      ...{ bom: true, delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: true },
      on_record: (cells: string[], { lines }) => {
        if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line: lines })
        return null
      },
    })
    return rows
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { line: Number(error.lines ?? 1) }
  }
}

type At = { instrument: Valued; seen: Map<string, number>; t: Words }

/** Remembers where each state stood. */
function stateFault(state: string, line: number, { instrument, seen, t }: At): string[] {
  if (placeOf(instrument, state) === undefined) return [t.state(line, shortly(state), levelsOf(instrument))]
  const before = seen.get(state)
  if (before !== undefined) return [t.twice(line, state, before)]
  seen.set(state, line)
  return []
}

function valueFault(value: string, line: number, t: Words): string[] {
  const number = numberOf(value)
  if (number === undefined) return [t.number(line, shortly(value))]
  return number < least || number > most ? [t.range(line, value)] : []
}

/** With a point or a comma; the sign may be a true minus. */
function numberOf(value: string): number | undefined {
  const written = value.replace(/^[\u2212\u2013]/, '-').replace(',', '.')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(written) ? Number(written) : undefined
}

const namedMissing = 5

function missing(instrument: Valued, seen: Map<string, number>, t: Words): string[] {
  const all = Array.from({ length: countOf(instrument) }, (_, place) => stateAt(instrument, place))
  const lost = all.filter((state) => !seen.has(state))
  return lost.length > 0 ? [t.missing(lost.length, all.length, lost.slice(0, namedMissing))] : []
}

const shortly = (cell: string): string => (cell.length > 20 ? `${cell.slice(0, 20)} …` : cell)
