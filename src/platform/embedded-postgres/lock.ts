import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { EmbeddedPostgresError } from './error.ts'
import { startOf } from './processes.ts'

/** Makes this process the only one on the folder, and answers how to let go. A lock left by a dead process is no lock. */
export async function takeLock(file: string): Promise<() => void> {
  const mine = `${process.pid} ${startOf(process.pid)}`
  while (!create(file, mine)) {
    const owner = whoHolds(file)
    if (owner) {
      throw new EmbeddedPostgresError(
        `Mestring already runs on this data folder (process ${owner}). Stop that one first, or give this one a folder of its own in DATA_DIR.`,
      )
    }
    // The other may have made the file and not yet written in it.
    await wait(50)
    if (!whoHolds(file)) clearAway(file)
  }
  return () => {
    if (read(file) === mine) rmSync(file, { force: true })
  }
}

/** The id of the running process that holds the lock, if one does. */
export function whoHolds(file: string): number | undefined {
  const [pid, ...start] = (read(file) ?? '').split(' ')
  return pid && startOf(Number(pid)) === start.join(' ') ? Number(pid) : undefined
}

function create(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Moves a dead lock away, and looks again: another start may have put a living one in its place a moment ago. */
function clearAway(file: string): void {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    if (whoHolds(aside)) renameSync(aside, file)
  } catch {
    // Somebody else has already moved it.
  }
  rmSync(aside, { force: true })
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
