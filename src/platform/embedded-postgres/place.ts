import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Account, isRoot, serviceAccount } from './account.ts'
import { EmbeddedPostgresError } from './error.ts'
import type { Log } from './log.ts'

const shelters = '/var/lib/mestring'

/** The folder of the database and who runs it: `account` is there only when the program runs as root. */
export type Place = { home: string; account: Account | undefined }

/** The folder that holds the database of a data folder, if it has been made. */
export function findHome(dataDir: string): string | undefined {
  const name = join(dataDir, 'postgres')
  if (existsSync(name)) return realpathSync(name)
  if (!lstatSync(name, { throwIfNoEntry: false })) return undefined
  // Never make a new one in its place: that would look as if everything had been lost.
  throw new EmbeddedPostgresError(
    `${name} leads to a database in ${readlinkSync(name)}, which is not there. Put it back, or remove the link to begin with an empty database.`,
  )
}

/** Finds the folder of the database, or makes it where the account that will run PostgreSQL can reach it. */
export function makeHome(dataDir: string, log: Log): Place {
  if (process.platform === 'win32') {
    throw new EmbeddedPostgresError(
      'The embedded database runs on Linux and macOS. On Windows, use WSL, or give the address of a PostgreSQL server in DATABASE_URL.',
    )
  }
  // Others may pass through, not look: what needs hiding has a mode of its own.
  makeFolder(dataDir, 0o711)
  return isRoot() ? homeForRoot(dataDir, log) : homeForUser(dataDir)
}

function homeForUser(dataDir: string): Place {
  const home = findHome(dataDir) ?? newHome(dataDir)
  const { uid } = statSync(home)
  if (uid === process.getuid?.()) return { home, account: undefined }
  throw new EmbeddedPostgresError(
    `The database in ${home} belongs to another user of this machine (number ${uid}), perhaps because the first start was as root. Start as that user or as root, or choose another folder in DATA_DIR.`,
  )
}

function homeForRoot(dataDir: string, log: Log): Place {
  const found = findHome(dataDir)
  const owner = found ? statSync(found) : { uid: 0, gid: 0 }
  // Root's own is a folder that a start made a moment ago, or never got further with.
  const account = owner.uid === 0 ? serviceAccount(log) : { uid: owner.uid, gid: owner.gid }
  if (found && !canEnter(dirname(found), account))
    throw new EmbeddedPostgresError(unreachable(found, account.uid))
  if (!canEnter(realpathSync(dataDir), account))
    return { home: found ?? shelter(dataDir, account, log), account }

  const home = found ?? newHome(dataDir)
  chownSync(home, account.uid, account.gid)
  return { home, account }
}

function newHome(dataDir: string): string {
  const home = join(realpathSync(dataDir), 'postgres')
  mkdirSync(home, { recursive: true, mode: 0o700 })
  return home
}

/** A checkout below a folder that only root may enter, such as /root, keeps a link to a database outside of it. */
function shelter(dataDir: string, account: Account, log: Log): string {
  const link = join(realpathSync(dataDir), 'postgres')
  makeFolder(shelters, 0o755)
  const home = mkdtempSync(join(shelters, 'database-'))
  chownSync(home, account.uid, account.gid)
  try {
    symlinkSync(home, link)
  } catch (error) {
    // Another start may have been quicker; its lock will send this one away.
    rmdirSync(home)
    if (existsSync(link)) return realpathSync(link)
    throw error
  }
  log.info(`The database is in ${home}, since PostgreSQL may not enter ${link}; a link there leads to it.`)
  return home
}

/** With this very mode, even when root's umask closes what it makes to everyone else. */
function makeFolder(folder: string, mode: number): void {
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, mode)
}

/** Asks the system instead of counting modes: it knows of access lists and mounts as well. */
const canEnter = (folder: string, account: Account): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0

const unreachable = (home: string, uid: number) =>
  `PostgreSQL runs as user number ${uid}, who may no longer enter ${home}. Has a folder above it been closed to others? Open it for passage (chmod o+x), or choose another folder in DATA_DIR.`
