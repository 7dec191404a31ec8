import type { Db } from '../platform/db.ts'
import { preparedOnce } from '../platform/prepared.ts'
import { newDataKey, type Secrets } from '../platform/secrets.ts'
import { sendTogether } from '../platform/together.ts'
import { type RunWave, waveNumbered } from './queries.ts'
import { askSide, asSide, onSide } from './sides.ts'

/** One run's evaluation: what one link key is for. */
export type RunEvaluation = { evaluationId: number; runId: number }

/*
 * Only what sends (invite.ts), receives (receive.ts) and closes (close.ts) may use this file; the walls see to it. Keys are not kept in
 * memory: one that is destroyed is gone at once, in every copy of the program.
 */

/** The link key, made the first time. */
export async function makeLinkKey(
  db: Db,
  secrets: Secrets,
  { evaluationId, runId }: RunEvaluation,
): Promise<Buffer> {
  const about = { evaluationId, runId }
  const wrapped = secrets.wrapKey(newDataKey(), contextOf(about))
  await asSide(db, 'linking', (db) =>
    db
      .insertInto('linking.keys')
      .values({ ...about, wrapped })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
  const key = await findLinkKey(db, secrets, about)
  if (!key) throw new Error('the link key was destroyed as it was made')
  return key
}

/** The link key; none when it hasn't been made, or has been destroyed. */
export async function findLinkKey(
  db: Db,
  secrets: Secrets,
  about: RunEvaluation,
): Promise<Buffer | undefined> {
  const [[row]] = await askSide(db, 'linking', keyFor.queryOf(db, about))
  return row && secrets.unwrapKey(row.wrapped, contextOf(about))
}

/** A run's wave and its link key, asked in one message: every answer begins with them. */
export async function findWaveAndKey(
  db: Db,
  secrets: Secrets,
  waveId: number,
): Promise<{ wave?: RunWave; key?: Buffer }> {
  const [[wave], , [row]] = await sendTogether(db, [
    waveNumbered.queryOf(db, { id: waveId }),
    ...onSide(db, 'linking', keyOfWave.queryOf(db, { waveId })),
  ])
  if (!wave) return {}
  return { wave, ...(row && { key: secrets.unwrapKey(row.wrapped, contextOf(wave)) }) }
}

const keyOfWave = preparedOnce((db, { waveId }: { waveId: number }) =>
  db
    .selectFrom('linking.keys as k')
    .innerJoin('runWaves as p', (join) =>
      join.onRef('p.evaluationId', '=', 'k.evaluationId').onRef('p.runId', '=', 'k.runId'),
    )
    .select('k.wrapped')
    .where('p.id', '=', waveId),
)

const keyFor = preparedOnce((db, { evaluationId, runId }: RunEvaluation) =>
  db
    .selectFrom('linking.keys')
    .select('wrapped')
    .where('evaluationId', '=', evaluationId)
    .where('runId', '=', runId),
)

/** From now on nobody can tell which answers are the same person's, nor whose. */
export const destroyLinkKey = (db: Db, { evaluationId, runId }: RunEvaluation): Promise<unknown> =>
  asSide(db, 'linking', (db) =>
    db
      .deleteFrom('linking.keys')
      .where('evaluationId', '=', evaluationId)
      .where('runId', '=', runId)
      .execute(),
  )

const contextOf = ({ evaluationId, runId }: RunEvaluation): string => `linking:${evaluationId}:${runId}`
