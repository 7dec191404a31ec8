import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { readOrMakeKeyFile } from './key-file.ts'

function aFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'mestring-test-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

describe('the key file', () => {
  it('is made once, random, and read again afterwards', (t) => {
    const dataDir = join(aFolder(t), 'data')
    const key = readOrMakeKeyFile(dataDir)
    assert.equal(key.length, 32)
    assert.deepEqual(readOrMakeKeyFile(dataDir), key)
    assert.notDeepEqual(readOrMakeKeyFile(aFolder(t)), key)
    assert.deepEqual(readdirSync(dataDir), ['key'])
  })

  it('is for its owner alone, also after a careless copy', (t) => {
    const dataDir = aFolder(t)
    readOrMakeKeyFile(dataDir)
    assert.equal(statSync(join(dataDir, 'key')).mode & 0o777, 0o600)
    chmodSync(join(dataDir, 'key'), 0o644)
    readOrMakeKeyFile(dataDir)
    assert.equal(statSync(join(dataDir, 'key')).mode & 0o777, 0o600)
  })

  it('is never replaced when it is damaged', (t) => {
    const dataDir = aFolder(t)
    writeFileSync(join(dataDir, 'key'), 'half a k')
    assert.throws(() => readOrMakeKeyFile(dataDir), /does not hold a key.*backup/)
  })
})
