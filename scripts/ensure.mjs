// Sees to it that what everything else needs is there: the packages, and a Node that is new enough. It runs before any
// package is installed and on old Nodes (18 and up), so it is plain JavaScript and imports none.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const oldest = '22.18.0'

/** Installs what is missing, and answers which Node to run the program with. */
export function ensure() {
  if (!isInstalled()) install()
  const brought = join(root, 'node_modules', 'node', 'bin', 'node')
  if (spawnSync(brought, ['--version']).status === 0) return brought
  if (isNewEnough(process.versions.node)) return process.execPath
  return stop(`Mestring needs Node ${oldest} or newer, and this machine has ${process.versions.node}.
npm should have brought a newer one along (node_modules/node), but its install script did not run.
Either run:  npm rebuild node --ignore-scripts=false
or install Node 24 from https://nodejs.org, and try again.`)
}

/** Says why it cannot go on, and ends. */
export function stop(words) {
  process.stderr.write(`\n${words}\n`)
  process.exit(1)
}

/** Whether node_modules holds what package-lock.json asks for: npm writes down there what it has installed. */
function isInstalled() {
  const wanted = packages('package-lock.json')
  const there = packages(join('node_modules', '.package-lock.json'))
  const isThere = ([path, { version, optional }]) =>
    there[path] ? there[path].version === version : optional || path === ''
  return Object.entries(wanted).every(isThere) && Object.values(there).every(isForThisMachine)
}

/** A node_modules may have come along from another kind of machine. */
function isForThisMachine({ os, cpu }) {
  const fits = (list, mine) => !list || list.includes(mine) || list.some((name) => name.startsWith('!'))
  return fits(os, process.platform) && fits(cpu, process.arch)
}

function packages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return {}
  }
}

function install() {
  process.stdout.write('Installing the packages; this takes a minute the first time …\n')
  // Not `npm ci`: it refuses when the registry at hand lacks the binaries of some other platform. This keeps to the
  // lockfile as well.
  const args = ['install', '--no-save', '--include=dev', '--include=optional', '--loglevel=error']
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: pathOutside() },
    shell: process.platform === 'win32',
  })
  if (status !== 0)
    stop('npm could not install the packages; its own words are above. It must reach its registry this once.')
}

/** Not by a Node in the folder that npm is about to change. */
function pathOutside() {
  const folders = (process.env.PATH || '').split(delimiter)
  return folders.filter((folder) => !folder.startsWith(join(root, 'node_modules'))).join(delimiter)
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = oldest.split('.').map(Number)
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}
