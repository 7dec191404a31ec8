import writeXlsxFile, { type Cell as WrittenCell } from 'write-excel-file/node'

type Cell = string | number | null | undefined

export type Sheet = {
  name: string
  rows: Cell[][]
  /** How wide its columns are, in letters. */
  widths: number[]
  /** How the first row stands: above the columns, and in sight however far one scrolls; or as the title of a page of words. */
  first: 'columns' | 'title'
}

/** A workbook. Numbers are numbers, and what somebody wrote is text however it begins: nothing in it is a formula. */
export const xlsxOf = (sheets: Sheet[]): Promise<Buffer> =>
  writeXlsxFile(
    sheets.map(({ name, rows, widths, first }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: first === 'columns' ? 1 : 0,
      showGridLines: first === 'columns',
      data: rows.map((row, at) => row.map((cell) => written(cell, at === 0 ? headOf[first] : {}))),
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer()

const headOf = {
  columns: { fontWeight: 'bold', backgroundColor: '#F3EEE3' },
  title: { fontWeight: 'bold', fontSize: 16 },
} as const

const written = (cell: Cell, look: object): WrittenCell => {
  if (cell === null || cell === undefined || cell === '') return null
  return typeof cell === 'number'
    ? { value: cell, type: Number, alignVertical: 'top', ...look }
    : { value: readable(cell), type: String, alignVertical: 'top', wrap: true, ...look }
}

/** What the format can't hold of a text: signs that aren't letters, and what is longer than a cell. */
const readable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML refuses
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ' ').slice(0, 32_000)
