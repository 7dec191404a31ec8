import type { Db } from '../platform/db.ts'
import { capabilityHash } from '../platform/secrets.ts'
import type { Reason } from './reasons.ts'
import type { Registrar } from './registrar.ts'
import { findRun } from './run-facts.ts'
import { open } from './sealed.ts'
import type { Standing } from './standing.ts'

/**
 * What somebody who already took part was answered when they signed up again, as it was then. It holds no seats: it is
 * there so that nobody learns from the answer who takes part (decision 009).
 */
export async function findRepeat(
  db: Db,
  { keys }: Pick<Registrar, 'keys'>,
  token: string,
): Promise<Standing | undefined> {
  const hash = capabilityHash(token)
  const row = await db
    .selectFrom('repeatSignups')
    .selectAll()
    .where('tokenHash', '=', hash)
    .executeTakeFirst()
  const key = row && (await keys.list(db, [row.runId])).get(row.runId)
  const run = row && (await findRun(db, row.runId))
  if (!row || !key || !run) return undefined
  const seats = open(key, { run: row.runId, hash }, row.sealed).party.members.length
  const place = row.firstPlace
  const first: Reason =
    place === null
      ? { kind: 'seated-at-once', facts: { seats } }
      : { kind: 'queued', facts: { seats, place, free: 0, saved: 0 } }
  return {
    id: row.registrationId,
    number: row.number,
    status: place === null ? 'confirmed' : 'waiting',
    seats,
    anyRun: false,
    registeredAt: row.registeredAt,
    run,
    queues: place === null ? [] : [{ run, place, waiting: place }],
    offer: undefined,
    reasons: [{ ...first, at: row.registeredAt }],
    runs: new Map([[run.id, run]]),
    views: [],
    secret: { runId: row.runId, tokenHash: hash, sealed: row.sealed, locale: 'nb' },
  }
}
