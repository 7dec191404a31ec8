import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { isOrganisationNumber } from './rules.ts'

const name = z.string().min(1)
const optional = z.string().transform((value) => value || null)
const countyNumber = z.string().regex(/^\d{2}$/, 'a county has two digits')
const municipalityNumber = z.string().regex(/^\d{4}$/, 'a municipality has four digits')
const organisationNumber = z.string().refine(isOrganisationNumber, 'not an organisation number (mod 11)')
const degrees = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .transform(Number)

const rows = {
  counties: z.object({ number: countyNumber, name, official_name: name }),
  health_regions: z.object({ name, full_name: name, organisation_number: organisationNumber, website: name }),
  hospital_trusts: z.object({
    organisation_number: organisationNumber,
    name,
    health_region: name,
    area: optional,
    website: name,
  }),
  municipalities: z.object({
    number: municipalityNumber,
    name,
    official_name: name,
    county_number: countyNumber,
    population: z
      .string()
      .regex(/^[1-9]\d*$/)
      .transform(Number),
    language_form: z.enum(['neutral', 'bokmal', 'nynorsk']),
    sami_language: z.enum(['', 'se', 'smj', 'sma']).transform((value) => value || null),
    trust_area: name,
    local_hospital: optional,
    latitude: degrees,
    longitude: degrees,
  }),
  place_names: z.object({ municipality_number: municipalityNumber, name }),
  neighbours: z.object({ municipality_number: municipalityNumber, neighbour_number: municipalityNumber }),
  code_changes: z.object({
    old_number: municipalityNumber,
    new_number: municipalityNumber,
    changed_on: z.iso.date(),
    old_name: name,
    new_name: name,
  }),
}

/** Everything in data/reference: an array of rows for each file. */
export type Edition = { [File in keyof typeof rows]: z.output<(typeof rows)[File]>[] }

export type EditionFile = keyof Edition

/** The names of the files, without ".csv". */
export const editionFiles = Object.keys(rows) as EditionFile[]

/** The rows of the CSV texts. Throws with file, row, column and reason at the first fault. */
export const parseEdition = (texts: Record<EditionFile, string>): Edition =>
  Object.fromEntries(editionFiles.map((file) => [file, parseFile(file, texts[file])])) as Edition

function parseFile(file: EditionFile, text: string): unknown[] {
  const records = parse(text, { columns: true, bom: true, skip_empty_lines: true }) as Record<
    string,
    string
  >[]
  return records.map((record, i) => {
    const row = rows[file].safeParse(record)
    if (row.success) return row.data
    const issue = row.error.issues[0]
    throw new Error(`${file}.csv, row ${i + 2}, ${issue?.path.join('.')}: ${issue?.message}`)
  })
}

/** The CSV text of one file of an edition. */
export function formatFile<F extends EditionFile>(file: F, content: Edition[F]): string {
  const columns = Object.keys(rows[file].shape)
  const line = (cells: unknown[]) => `${cells.map(cell).join(',')}\n`
  const record = (row: Record<string, unknown>) => line(columns.map((column) => row[column] ?? ''))
  return line(columns) + content.map(record).join('')
}

const cell = (value: unknown): string => {
  const text = String(value)
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
