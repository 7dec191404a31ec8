type Cell = string | number | null | undefined

/**
 * Rows as a CSV file that a Norwegian spreadsheet opens right: semicolons, a mark that says UTF-8, and nothing that it would
 * run as a formula.
 */
export const csvOf = (rows: Cell[][]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('')}`

function cellOf(value: Cell): string {
  const text = typeof value === 'string' ? neutral(value) : String(value ?? '')
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * What somebody wrote is never a formula: an apostrophe makes a spreadsheet show the cell as it stands. The wide forms of the
 * signs are read as the narrow ones by some, and spaces before them are skipped.
 */
const neutral = (text: string): string => (/^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/.test(text) ? `'${text}` : text)
