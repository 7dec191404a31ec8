import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import type { Answers } from '../../questionnaires/index.ts'
import { keepOf } from '../facts.ts'
import { findForm } from '../forms.ts'
import { findRunWave } from '../queries.ts'
import { asSide } from '../sides.ts'
import { valuesIn } from '../values.ts'

/**
 * Sheets of paper that wait for a second entry when their wave's time is over count as they were first entered. Done before the wave is
 * closed: closing forgets them.
 */
export async function sendLeft(db: Db, now: Date): Promise<void> {
  for (const { runWaveId, sheet, pseudonym, answers } of await listLeft(db)) {
    const wave = await findRunWave(db, runWaveId)
    if (!wave || wave.closedAt || wave.closesOn >= dayOf(now)) continue
    const form = await findForm(db, wave.versionId)
    const answered = answers as Answers
    const values = await valuesIn(db, wave, { form, answered, now: new Date(`${wave.closesOn}T12:00:00Z`) })
    const kept = keepOf(form, answered, wave.versionId, values)
    const written = {
      answers: JSON.stringify(kept.answers),
      words: JSON.stringify(kept.words),
      facts: JSON.stringify(kept.facts),
    }
    await asSide(db, 'answers', async (db) => {
      await db
        .insertInto('answers.sheets')
        .values({ runWaveId, pseudonym, way: 'paper', ...written, sent: true, answeredOn: wave.closesOn })
        .onConflict((conflict) => conflict.columns(['runWaveId', 'pseudonym']).doNothing())
        .execute()
      await db
        .deleteFrom('answers.paperEntries')
        .where('runWaveId', '=', runWaveId)
        .where('sheet', '=', sheet)
        .execute()
    })
  }
}

const listLeft = (db: Db) =>
  asSide(db, 'answers', (db) =>
    db
      .selectFrom('answers.paperEntries')
      .select(['runWaveId', 'sheet', 'pseudonym', 'answers'])
      .where('turn', '=', 1)
      .execute(),
  )
