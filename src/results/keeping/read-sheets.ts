import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Sheet } from '../counting/waves.ts'

/** The sheets of these waves, by wave. Read in one statement: pseudonyms that are given anew meanwhile would part a person's sheets. */
export async function sheetsByWave(db: Db, waves: number[]): Promise<Map<number, Sheet[]>> {
  const { rows } = await sql<{
    wave: number
    pseudonym: string
    answers: string
    facts: string
    sent: boolean
  }>`
    select run_wave_id as wave, encode(pseudonym, 'hex') as pseudonym, answers::text as answers, facts::text as facts, sent
    from answers.sheets where run_wave_id = any(${waves}::integer[])`.execute(db)
  const sheets = new Map<number, Sheet[]>(waves.map((wave) => [wave, []]))
  for (const { wave, pseudonym, answers, facts, sent } of rows) {
    // What was begun and not sent is sent as the wave is closed for good; till then it is too early to count.
    if (sent) sheets.get(wave)?.push({ pseudonym, answers: JSON.parse(answers), facts: JSON.parse(facts) })
    else sheets.delete(wave)
  }
  return sheets
}
