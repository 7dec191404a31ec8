import { describe, it } from 'node:test'
import { addEvaluation } from '../../src/evaluations/index.ts'
import { aDataFolder } from '../../src/platform/embedded-postgres/trial.ts'
import { aVersion } from '../evaluations.ts'
import { aCourse, aRun } from '../make.ts'
import { aRoom, proveAnswers } from './answerers.ts'
import { theProgram } from './program.ts'
import { withRecords } from './records.ts'

// Run again as a process of its own, this file is the program that it kills.
if (process.env.MESTRING_PROGRAM) await import('../../src/main.ts')
else proveIt()

function proveIt() {
  const people = 64
  const kills = 5

  describe('with sixty-four people answering', () => {
    it('the program can be killed five times, and all that was saved is there once', {
      timeout: 300_000,
    }, async (t) => {
      const program = theProgram(import.meta.filename)
      t.after(() => program.end('SIGTERM')) // before its folder goes
      const dataDir = aDataFolder(t)
      await program.start({ DATA_DIR: dataDir, DEMO: 'off', RATE_LIMITS: 'off' })
      const code = await withRecords(dataDir, async (db) => {
        const course = await aCourse(db)
        const run = await aRun(db, {
          courseId: course.id,
          startsAt: new Date(Date.now() + 86_400_000).toISOString(),
        })
        const waves = [
          {
            name: 'own',
            countedFrom: 'start',
            days: -2,
            openDays: 30,
            versionId: await aVersion({ db }),
          } as const,
        ]
        await addEvaluation(
          db,
          { courseId: course.id, purpose: 'quality', linkedBy: 'nothing', waves },
          { by: null, at: new Date() },
        )
        const wave = await db
          .selectFrom('runWaves')
          .select('roomCode')
          .where('runId', '=', run.id)
          .executeTakeFirstOrThrow()
        return wave.roomCode ?? ''
      })
      const room = aRoom(people, { url: program.url, code, signal: t.signal })
      for (let kill = 0; kill < kills; kill++) {
        await room.answered(people)
        await program.end('SIGKILL')
        await program.startAgain()
      }
      await room.answered(people)
      const told = await room.goHome()
      t.diagnostic(`${told.length} sheets`)
      await withRecords(dataDir, (db) => proveAnswers(db, told))
    })
  })
}
