import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { takeLock, whoHolds } from './lock.ts'
import { aDataFolder } from './trial.ts'

describe('the lock on a data folder', () => {
  it('names its owner, and is gone when let go', async (t) => {
    const file = join(dirname(aDataFolder(t)), 'lock')
    const release = await takeLock(file)
    assert.equal(whoHolds(file), process.pid)
    await assert.rejects(takeLock(file), { name: 'EmbeddedPostgresError', message: /already runs/ })
    release()
    assert.equal(whoHolds(file), undefined)
  })

  it('is no lock when its owner is dead, when its number is now someone else’s, or when it is empty', async (t) => {
    const file = join(dirname(aDataFolder(t)), 'lock')
    for (const left of ['999999999 whenever', `${process.pid} started at another time`, '']) {
      writeFileSync(file, left)
      assert.equal(whoHolds(file), undefined)
      const release = await takeLock(file)
      assert.equal(whoHolds(file), process.pid)
      release()
    }
  })

  it('is taken over by one of many who find it dead', async (t) => {
    const file = join(dirname(aDataFolder(t)), 'lock')
    writeFileSync(file, '999999999 whenever')
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(file)))
    assert.equal(outcomes.filter((outcome) => outcome.status === 'fulfilled').length, 1)
    assert.match(readFileSync(file, 'utf8'), new RegExp(`^${process.pid} `))
  })
})
