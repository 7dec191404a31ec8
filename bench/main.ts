import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureAnswering } from './answering.ts'
import { measureKeptPage } from './kept-page.ts'
import { measureOutbox } from './outbox.ts'
import { measureRegistration } from './registration.ts'
import { measureResults } from './results.ts'
import { measureSearch } from './search.ts'
import { measureStart } from './start.ts'
import { openStore } from './store.ts'

/** The budgets of the service, measured in one run on this machine. Name rows to measure only those. */
const rows = {
  start: measureStart,
  search: measureSearch,
  page: measureKeptPage,
  registration: measureRegistration,
  outbox: measureOutbox,
  answering: measureAnswering,
  results: measureResults,
}

const wanted = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'mestring-bench-'))
try {
  const store = await openStore(folder)
  try {
    for (const [name, measure] of Object.entries(rows)) {
      if (wanted.length === 0 || wanted.includes(name)) await measure(store)
    }
  } finally {
    await store.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
