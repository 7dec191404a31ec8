import type { Here } from '../../design/here.ts'
import { csvOf } from '../../platform/csv.ts'
import type { Db } from '../../platform/db.ts'
import { codebookOf, codebookTable } from './codebook.ts'
import { gatherBundle } from './fhir/gather-bundle.ts'
import { tableOf } from './rows.ts'
import { rSyntax, spssSyntax } from './syntax.ts'
import type { Told } from './told.ts'
import { workbookOf } from './workbook.ts'

type File = { type: string; make: (told: Told, here: Here, db: Db) => string | Promise<string | Buffer> }

const csv = 'text/csv; charset=utf-8'
const syntax = 'text/plain; charset=utf-8'

/** The files there are of what is told, by name. */
export const files: Record<string, File> = {
  'tall.xlsx': {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: (told, here) => workbookOf(told, here),
  },
  'tall.csv': { type: csv, make: ({ rows }) => csvOf(tableOf(rows)) },
  'kodebok.csv': {
    type: csv,
    make: ({ results }, { locale }) => csvOf(codebookTable(codebookOf(results, locale))),
  },
  'les-inn.R': {
    type: syntax,
    make: ({ results }, { locale }) => rSyntax(codebookOf(results, locale), 'tall.csv', 'kodebok.csv'),
  },
  'les-inn.sps': {
    type: syntax,
    make: ({ results }, { locale }) => spssSyntax(codebookOf(results, locale), 'tall.csv'),
  },
  'fhir.json': {
    type: 'application/fhir+json; charset=utf-8',
    make: async ({ results, name }, here, db) =>
      JSON.stringify(await gatherBundle(db, results, { ...here, name }), null, 2),
  },
}
