import { sql } from 'kysely'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { forgetContacts } from './contacts.ts'
import { destroyLinkKey, type RunEvaluation } from './link-keys.ts'
import { asSide, tidy } from './sides.ts'

/**
 * Closes the waves whose time is over: what was begun counts as sent, and all is written down anew in an order that says nothing, at once, so
 * that no wave is closed and left as it was. After the last wave of a run everybody gets a random pseudonym and the link key is destroyed: from
 * then on nobody can tell whose answers are whose. Every step may be done again, so one that was cut off is finished the next time.
 */
export async function closeWaves(db: Db, now: Date): Promise<void> {
  await asSide(db, 'answers', async (db) => {
    const closed = await db
      .updateTable('runWaves')
      .set({ closedAt: now })
      .where('closedAt', 'is', null)
      .where('closesOn', '<', dayOf(now))
      .returning('id')
      .execute()
    const waves = closed.map(({ id }) => id)
    await mix(db, waves, false)
  })
  for (const about of await listOver(db)) await closeForGood(db, about)
}

/** Sees to it that a key that was destroyed isn't left in the files of the database, and little of the order that answers came in. */
export async function tidySides(db: Db): Promise<void> {
  await tidy(db, 'linking', { rewritten: ['linking.keys'] })
  await tidy(db, 'invitations', {
    rewritten: ['invitations.contactKeys'],
    freed: ['invitations.invitees', 'invitations.sendings'],
  })
  await tidy(db, 'answers', { freed: ['answers.sheets', 'answers.words', 'answers.counts'] })
}

/** Runs whose waves are all closed, and whose answers can still be linked. */
async function listOver(db: Db): Promise<RunEvaluation[]> {
  const linked = await asSide(db, 'linking', (db) =>
    db.selectFrom('linking.keys').select(['evaluationId', 'runId']).execute(),
  )
  const open = await db
    .selectFrom('runWaves')
    .select(['evaluationId', 'runId'])
    .where('closedAt', 'is', null)
    .execute()
  const named = new Set(open.map(nameOf))
  return linked.filter((one) => !named.has(nameOf(one)))
}

async function closeForGood(db: Db, about: RunEvaluation): Promise<void> {
  const rows = await db
    .selectFrom('runWaves')
    .select('id')
    .where('evaluationId', '=', about.evaluationId)
    .where('runId', '=', about.runId)
    .execute()
  const waves = rows.map(({ id }) => id)
  await forgetContacts(db, about, waves)
  await asSide(db, 'answers', (db) => mix(db, waves, true))
  await destroyLinkKey(db, about)
}

const mix = (db: Db, waves: number[], forGood: boolean): Promise<unknown> =>
  sql`select answers.mix(${waves}::integer[], ${forGood})`.execute(db)

const nameOf = ({ evaluationId, runId }: RunEvaluation): string => `${evaluationId}:${runId}`
