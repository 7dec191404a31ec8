import { createHash } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../platform/root.ts'
import { type Edition, type EditionFile, editionFiles, formatFile } from './edition.ts'

/** Where the project keeps its edition. */
export const referenceFolder = join(root, 'data', 'reference')

/** The CSV files as text, with a hash that changes when one of them does. */
export async function readTexts(
  folder: string,
): Promise<{ texts: Record<EditionFile, string>; hash: string }> {
  const read = editionFiles.map(async (file) => [file, await readFile(pathOf(folder, file), 'utf8')] as const)
  const texts = Object.fromEntries(await Promise.all(read)) as Record<EditionFile, string>
  return { texts, hash: createHash('sha256').update(JSON.stringify(texts)).digest('hex') }
}

/** Writes an edition beside the old one, and puts it in its place when all of it is written. */
export async function writeEdition(folder: string, edition: Edition): Promise<void> {
  const fresh = (file: EditionFile) => `${pathOf(folder, file)}.new`
  try {
    await Promise.all(editionFiles.map((file) => writeFile(fresh(file), formatFile(file, edition[file]))))
    for (const file of editionFiles) await rename(fresh(file), pathOf(folder, file))
  } finally {
    await Promise.all(editionFiles.map((file) => rm(fresh(file), { force: true })))
  }
}

const pathOf = (folder: string, file: EditionFile) => join(folder, `${file}.csv`)
