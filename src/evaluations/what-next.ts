import { listImprovements } from '../courses/index.ts'
import type { Db } from '../platform/db.ts'
import type { RunWave } from './queries.ts'

/** What happens after somebody has answered: when they are asked again, and what was changed after earlier answers. */
export type WhatNext = {
  /** The day the next wave of this run opens. */
  askedAgainOn: string | undefined
  improvements: Awaited<ReturnType<typeof listImprovements>>
}

export async function findWhatNext(
  db: Db,
  { evaluationId, runId, opensOn, courseId }: RunWave,
): Promise<WhatNext> {
  const [next, improvements] = await Promise.all([
    db
      .selectFrom('runWaves')
      .select('opensOn')
      .where('evaluationId', '=', evaluationId)
      .where('runId', '=', runId)
      .where('opensOn', '>', opensOn)
      .orderBy('opensOn')
      .executeTakeFirst(),
    listImprovements(db, courseId),
  ])
  return { askedAgainOn: next?.opensOn, improvements: improvements.slice(0, 3) }
}
