import type { Db } from '../platform/db.ts'
import type { Mark } from './rules.ts'

/** What was marked and noted at sessions once, for demonstrations. */
export type SeedHeld = {
  marks: { runId: number; day: number; registrationId: number; member: number; mark: Mark; markedAt: Date }[]
  logs: { runId: number; day: number; ledBy: string; wentWell: string; toChange: string; writtenAt: Date }[]
  notes: { runId: number; day: number; said: string; notedAt: Date }[]
}

const batch = 2000

/** Writes it all as it is; who did it is nobody. */
export async function seedHeld(db: Db, { marks, logs, notes }: SeedHeld): Promise<void> {
  await db.transaction().execute(async (db) => {
    for (let start = 0; start < marks.length; start += batch) {
      await db
        .insertInto('attendanceMarks')
        .values(marks.slice(start, start + batch))
        .execute()
    }
    if (logs.length > 0) await db.insertInto('dayLogs').values(logs).execute()
    if (notes.length > 0) await db.insertInto('oralEvaluationNotes').values(notes).execute()
  })
}
