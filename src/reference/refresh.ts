import { checkEdition } from './check-edition.ts'
import { type Edition, formatFile, parseEdition } from './edition.ts'
import { readTexts, referenceFolder, writeEdition } from './folder.ts'
import { renewEdition } from './renew.ts'
import { askSources, type Fetch } from './sources.ts'

type Refresh = { fetch: Fetch; log: (line: string) => void; dir?: string; date?: string }

/**
 * Brings the files in data/reference up to date from SSB Klass and Enhetsregisteret. Everything is fetched, put together
 * and checked before anything is written; at a fault it throws in plain words and the files are as they were.
 */
export async function refreshReference({
  fetch,
  log,
  dir = referenceFolder,
  date = today(),
}: Refresh): Promise<void> {
  const before = parseEdition((await readTexts(dir)).texts)
  const units = [...before.health_regions, ...before.hospital_trusts].map((unit) => unit.organisation_number)
  const after = readBack(renewEdition(before, await askSources(fetch, units, date, log)))
  checkEdition(after)
  await writeEdition(dir, after)
  for (const line of changesBetween(before, after)) log(line)
  log(
    `Done: ${after.counties.length} counties, ${after.municipalities.length} municipalities, ` +
      `${after.code_changes.length} changes of number, ${units.length} health regions and trusts`,
  )
}

const today = (): string => new Date().toISOString().slice(0, 10)

// Through the same door as at start-up, so that what is written can be loaded.
const readBack = (edition: Edition): Edition =>
  parseEdition(
    Object.fromEntries(
      (Object.keys(edition) as (keyof Edition)[]).map((file) => [file, formatFile(file, edition[file])]),
    ) as Record<keyof Edition, string>,
  )

function changesBetween(before: Edition, after: Edition): string[] {
  const name = (one: { number: string; official_name: string }) => `${one.number} ${one.official_name}`
  const old = new Set(before.municipalities.map(name))
  const trusts = new Set(before.hospital_trusts.map((trust) => trust.name))
  return [
    ...after.municipalities
      .map(name)
      .filter((one) => !old.has(one))
      .map((one) => `New or renamed: ${one}`),
    ...after.hospital_trusts
      .map((one) => one.name)
      .filter((one) => !trusts.has(one))
      .map((one) => `New name: ${one}; check its capitals`),
  ]
}
