/** What is wrong with a file, and where: "row 4", "title_nb", "must not be empty". */
export type Fault = { at: string; column?: string | undefined; reason: string }

/** The file was not loaded, and nothing was changed. The message says why, a line a fault. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'
  readonly faults: Fault[]

  constructor(file: string, faults: Fault[]) {
    const lines = faults.slice(0, most).map((fault) => `  ${file}, ${faultInWords(fault)}`)
    const rest = faults.length > most ? [`  … and ${faults.length - most} more`] : []
    const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`
    super([`Nothing was loaded: the file has ${count}.`, ...lines, ...rest].join('\n'))
    this.faults = faults
  }
}

const most = 200

const faultInWords = ({ at, column, reason }: Fault): string =>
  `${[at, column && `column ${column}`].filter(Boolean).join(', ')}: ${reason}`
