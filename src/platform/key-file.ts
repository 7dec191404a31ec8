import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The master key of a service without MESTRING_KEY: made the first time, kept in `dataDir` for its owner's eyes alone.
 * Without it nothing people have written can be read, so a damaged file is an error and never replaced.
 */
export function readOrMakeKeyFile(dataDir: string): Buffer {
  const file = join(dataDir, 'key')
  const text = read(file) ?? make(dataDir, file)
  const key = Buffer.from(text, 'base64')
  if (key.length !== 32) {
    throw new Error(`${file} does not hold a key (32 bytes in base64). Put the right one back from a backup.`)
  }
  chmodSync(file, 0o600)
  return key
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Written aside and then given its name, so that of two starts one makes it and both read all of it. */
function make(dataDir: string, file: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, randomBytes(32).toString('base64'), { mode: 0o600 })
  try {
    linkSync(aside, file)
  } catch {
    // Another start has just made it.
  }
  rmSync(aside)
  return readFileSync(file, 'utf8')
}
