import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { root } from '../root.ts'
import { readyBinaries, usable } from './binaries.ts'
import { aDataFolder, quiet } from './trial.ts'

const nobody = { uid: 65534, gid: 65534 }
const asRoot = process.getuid?.() === 0 ? {} : { skip: 'only root can try this' }

const canReachUs =
  spawnSync(process.execPath, ['-e', `fs.readFileSync('${root}/package.json')`], nobody).status === 0
const asNobody = canReachUs ? {} : { skip: 'only root may enter the checkout' }

describe('the binaries of the package', () => {
  it('get the links that an install with --ignore-scripts leaves out', (t) => {
    const { native, home } = aMachine(t)
    assert.equal(usable({ native, version: '18' }, home, undefined, quiet), join(native, 'bin'))
  })

  it('are copied to where the server can read them when only root may enter the checkout', asRoot, (t) => {
    const { native, home } = aMachine(t)
    chmodSync(dirname(native), 0o700)
    assert.equal(usable({ native, version: '18' }, home, nobody, quiet), join(home, 'binaries-18', 'bin'))
  })

  it('are copied when they lack links and belong to someone else', { ...asRoot, ...asNobody }, (t) => {
    const { native, home } = aMachine(t)
    chownSync(home, nobody.uid, nobody.gid)
    const found = JSON.stringify({ native, version: '18' })
    const script = `
      const { usable } = await import('${root}/src/platform/embedded-postgres/binaries.ts')
      console.log(usable(${found}, '${home}', undefined, { info() {}, warn() {} }))`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      ...nobody,
      encoding: 'utf8',
    })
    assert.equal(stdout.trim(), join(home, 'binaries-18', 'bin'))
  })

  it('are said to be unusable, and why, when nothing helps', (t) => {
    const { native, home } = aMachine(t)
    rmSync(join(native, 'lib', 'libssl.so.1.1'))
    assert.throws(() => usable({ native, version: '18' }, home, undefined, quiet), {
      name: 'EmbeddedPostgresError',
      message: /cannot run on this machine: .*libssl.* DATABASE_URL/s,
    })
  })
})

/** An installed package whose install script never ran, and a folder for the database. */
function aMachine(t: TestContext): { native: string; home: string } {
  const folder = dirname(aDataFolder(t))
  const native = join(folder, 'node_modules', 'native')
  const home = join(folder, 'home')
  mkdirSync(home)
  const installed = dirname(readyBinaries(home, undefined, quiet))
  cpSync(installed, native, {
    recursive: true,
    filter: (file) => !file.endsWith('.a') && !lstatSync(file).isSymbolicLink(),
  })
  return { native, home }
}
