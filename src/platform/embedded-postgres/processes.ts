import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync } from 'node:fs'

const linux = existsSync('/proc/self/stat')

/**
 * When a running process was started, as text to compare with; nothing when it doesn't run. Process ids are used again,
 * after a restart of a container often at once, so an id alone never proves that it is the same process.
 */
export function startOf(pid: number): string | undefined {
  return linux ? startFromProc(pid) : ask(pid, 'stat=,lstart=')?.match(/^[^Z]\S*\s+(.+)/)?.[1]
}

/** Whether the process is a PostgreSQL server on this folder: one works inside the folder that it serves. */
export function servesFolder(pid: number, folder: string): boolean {
  if (startOf(pid) === undefined) return false
  if (!linux) return ask(pid, 'command=')?.includes(`postgres -D ${folder} `) ?? false
  try {
    return (
      readlinkSync(`/proc/${pid}/cwd`) === folder &&
      /\/postgres\0/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
    )
  } catch {
    return false
  }
}

function startFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie is dead; only nobody has collected it yet.
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`
  } catch {
    return undefined
  }
}

function ask(pid: number, columns: string): string | undefined {
  const { stdout, status } = spawnSync('ps', ['-ww', '-p', String(pid), '-o', columns], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}
