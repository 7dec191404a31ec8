import { describe, it, type TestContext } from 'node:test'
import { aDataFolder, serverOf } from '../../src/platform/embedded-postgres/trial.ts'
import { aCourse, aRun } from '../make.ts'
import { aCrowd, type Promised } from './people.ts'
import { theProgram } from './program.ts'
import { proveMails, provePromises, proveSeats, withRecords } from './records.ts'

// Run again as a process of its own, this file is the program that it kills.
if (process.env.MESTRING_PROGRAM) await import('../../src/main.ts')
else proveIt()

function proveIt() {
  const people = 16
  const kills = 10
  const mailConnections = 5

  describe('under a load of sign-ups and withdrawals', { concurrency: true }, () => {
    it('the program can be killed ten times, and what it promised holds', { timeout: 300_000 }, async (t) => {
      const { program, crowd, prove } = await aBusyService(t)
      for (let kill = 0; kill < kills; kill++) {
        await crowd.answered(people)
        await program.end('SIGKILL')
        await program.startAgain()
      }
      await prove(await crowd.goHome(), kills * mailConnections)
    })

    it('the database can be killed ten times, and what was promised holds', {
      timeout: 300_000,
    }, async (t) => {
      const { dataDir, crowd, prove } = await aBusyService(t)
      for (let kill = 0; kill < kills; kill++) {
        await crowd.answered(people + 1)
        process.kill(serverOf(dataDir), 'SIGKILL')
      }
      await crowd.answered(people + 1)
      await prove(await crowd.goHome(), 0)
    })
  })

  async function aBusyService(t: TestContext) {
    const program = theProgram(import.meta.filename)
    t.after(() => program.end('SIGTERM')) // before its folder goes
    const dataDir = aDataFolder(t)
    await program.start({ DATA_DIR: dataDir, DEMO: 'off', RATE_LIMITS: 'off' })
    const runs = await withRecords(dataDir, async (db) => {
      const { id: courseId, slug } = await aCourse(db)
      const runs: { id: number; path: string }[] = []
      for (const capacity of [30, 60, 500]) {
        const run = await aRun(db, { courseId, capacity, startsAt: inTenWeeks() })
        runs.push({ id: run.id, path: `/kurs/${slug}/${run.slug}` })
      }
      return runs
    })
    const crowd = aCrowd(people, { url: program.url, runs, signal: t.signal })
    const prove = async (promised: Promised[], mostInDoubt: number) => {
      t.diagnostic(`${promised.length} sign-ups`)
      await withRecords(dataDir, async (db) => {
        await provePromises(db, promised)
        await proveSeats(db)
        await proveMails(db, promised.length, mostInDoubt)
      })
    }
    return { dataDir, program, crowd, prove }
  }

  const inTenWeeks = () => new Date(Date.now() + 70 * 24 * 3_600_000)
}
