import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the project's package.json, whether this runs bundled or from source. */
export const root = findRoot(import.meta.dirname)

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  if (dirname(folder) === folder) throw new Error('No package.json above the running program')
  return findRoot(dirname(folder))
}
