import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { testDb } from '../../test/db.ts'
import { aVersion } from '../../test/evaluations.ts'
import { addSheets, anAnsweredRun, anEvaluatedCourse, formOfResults, well } from '../../test/results.ts'
import type { Db } from '../platform/db.ts'
import { closeWaves } from './close.ts'
import { asSide } from './sides.ts'

let db: Db
let close: () => Promise<void>
before(async () => ({ db, close } = await testDb()))
after(() => close())

/** A wave that is open till a day, with nobody's answers. */
async function anOpenWave(closesOn = '2026-12-01') {
  const versionId = await aVersion({ db }, formOfResults)
  const course = await anEvaluatedCourse(db, { versionId })
  const { waves } = await anAnsweredRun(db, course, [{ closesOn, said: [] }])
  return { wave: waves[0] as number, versionId }
}

const rows = <T>(query: ReturnType<typeof sql<T>>) =>
  asSide(db, 'answers', async (db) => (await query.execute(db)).rows)

const rolledUp = (wave: number) =>
  rows(sql<{ code: string; value: string; n: number }>`
    select code, value, sum(n)::integer as n from answers.counts where run_wave_id = ${wave}
    group by 1, 2 having sum(n) <> 0 order by 1, 2`)

const recounted = (wave: number) =>
  rows(sql<{ code: string; value: string; n: number }>`
    with sheet as (select facts from answers.sheets where run_wave_id = ${wave} and sent),
    fact as (
      select '' as code, '' as value from sheet
      union all
      select f.key, each.value from sheet, jsonb_each(facts) as f,
        jsonb_array_elements_text(case jsonb_typeof(f.value) when 'array' then f.value else jsonb_build_array(f.value) end) as each
    )
    select code, value, count(*)::integer as n from fact group by 1, 2 order by 1, 2`)

const answersOf = (number: number) => ({
  ...{ benefit: String((number % 5) + 1), did: number % 3 === 0 ? ['walked'] : ['walked', 'talked'] },
  ...well((number % 6) * 20),
})

describe('What is added up of answers', () => {
  it('is what was answered, when 64 write, change their minds, send and take back at once', async () => {
    const { wave, versionId } = await anOpenWave()
    const write = async (number: number) => {
      const who = `writer ${number}`
      await addSheets(db, wave, versionId, [{ who, answers: {}, sent: false }])
      const sent = number % 4 !== 0
      await asSide(db, 'answers', (db) =>
        db
          .updateTable('answers.sheets')
          .set({ facts: JSON.stringify(answersOf(number)), ...(sent && { sent }) })
          .where('runWaveId', '=', wave)
          .where('pseudonym', '=', Buffer.from(who))
          .execute(),
      )
      if (number % 7 === 0)
        await asSide(db, 'answers', (db) =>
          db.deleteFrom('answers.sheets').where('pseudonym', '=', Buffer.from(who)).execute(),
        )
    }
    await Promise.all(Array.from({ length: 64 }, (_, number) => write(number)))
    const before = await rolledUp(wave)
    assert.deepEqual(before, await recounted(wave))
    assert.ok(before.length > 10)
    await closeWaves(db, new Date('2026-12-02T01:00:00Z'))
    assert.deepEqual(await rolledUp(wave), await recounted(wave))
  })

  it('holds an answer that was being written as its wave closed', async () => {
    const { wave, versionId } = await anOpenWave('2026-12-03')
    let closing: Promise<void> = Promise.resolve()
    await asSide(db, 'answers', async (writing) => {
      await sql`insert into answers.sheets (run_wave_id, pseudonym, way, facts, sent, words, answered_on)
        values (${wave}, ${Buffer.from('late')}, 'link', '{"benefit": "4"}', true, '{}', '2026-12-01')`.execute(
        writing,
      )
      closing = closeWaves(db, new Date('2026-12-04T01:00:00Z'))
      await wait(150)
    })
    await closing
    // It was there when all were written down anew, with the same day.
    const [sheet] = await rows(
      sql<{ answeredOn: string }>`select answered_on from answers.sheets where run_wave_id = ${wave}`,
    )
    assert.equal(sheet?.answeredOn, '2026-12-03')
    assert.deepEqual(await rolledUp(wave), await recounted(wave))
    assert.equal((await rolledUp(wave)).length, 2)
    await assert.rejects(
      addSheets(db, wave, versionId, [{ who: 'too late', answers: {} }]),
      /the wave is closed/,
    )
  })
})
