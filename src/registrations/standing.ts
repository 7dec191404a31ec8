import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Db } from '../platform/db.ts'
import { capabilityHash } from '../platform/secrets.ts'
import type { Reason } from './reasons.ts'
import { listRuns, type RunFacts } from './run-facts.ts'

export type Status = 'confirmed' | 'offered' | 'waiting' | 'withdrawn' | 'left-out' | 'cancelled'

/** Where a registration stands at a moment, and how it came there: all but who it is. */
export type Standing = {
  id: number
  number: string
  status: Status
  seats: number
  anyRun: boolean
  registeredAt: Date
  /** The run it has seats in, or first signed up for. */
  run: RunFacts
  /** The waiting lists it stands in, the home run's first. */
  queues: { run: RunFacts; place: number; waiting: number }[]
  offer: { run: RunFacts; seats: number; expiresAt: Date } | undefined
  reasons: (Reason & { at: Date })[]
  /** Every run that a reason speaks of. */
  runs: Map<number, RunFacts>
  views: { at: Date; viewer: string; role: string; why: string }[]
  /** What opens it, for its holder. */
  secret: { runId: number; tokenHash: Buffer | null; sealed: Buffer | null; locale: string }
}

/** The registration that a manage link opens. */
export async function findStanding(db: Db, token: string, now: Date): Promise<Standing | undefined> {
  const row = await registrationWith(db, capabilityHash(token))
  if (!row) return undefined
  const ids = [
    row.runId,
    ...row.queues.map(({ run }) => run),
    ...(row.offer ? [row.offer.run] : []),
    ...row.reasons.flatMap(runsOf),
  ]
  const runs = new Map((await listRuns(db, [...new Set(ids)])).map((run) => [run.id, run]))
  const run = runs.get(row.runId)
  if (!run) return undefined
  const offer = openOffer(row.offer, runs, now)
  return {
    id: row.id,
    number: row.number,
    status: statusOf(row, run, offer !== undefined),
    seats: row.roles.length,
    anyRun: row.anyRun,
    registeredAt: row.registeredAt,
    run,
    queues: row.queues
      .flatMap((queue) => ({ ...queue, run: runs.get(queue.run) ?? run }))
      .sort((a, b) => Number(b.run.id === run.id) - Number(a.run.id === run.id)),
    offer,
    reasons: row.reasons.map((reason) => ({ ...(reason as unknown as Reason), at: new Date(reason.at) })),
    runs,
    views: row.views.map((view) => ({ ...view, at: new Date(view.at) })),
    secret: row,
  }
}

const registrationWith = (db: Db, hash: Buffer) =>
  db
    .selectFrom('registrations as g')
    .select([
      'g.id',
      'g.number',
      'g.runId',
      'g.roles',
      'g.anyRun',
      'g.locale',
      'g.sealed',
      'g.tokenHash',
      'g.registeredAt',
      'g.confirmedAt',
      'g.withdrawnAt',
      'g.leftOutAt',
    ])
    .select((eb) => [
      jsonObjectFrom(
        eb
          .selectFrom('offers as o')
          .whereRef('o.registrationId', '=', 'g.id')
          .where('o.outcome', 'is', null)
          .select(['o.runId as run', 'o.seats', 'o.expiresAt']),
      ).as('offer'),
      jsonArrayFrom(
        eb
          .selectFrom('queueEntries as q')
          .innerJoin('runSeats as s', 's.runId', 'q.runId')
          .whereRef('q.registrationId', '=', 'g.id')
          .select([
            'q.runId as run',
            's.waiting',
            sql<number>`(select count(*) from queue_entries a where a.run_id = q.run_id and a.rank <= q.rank)`.as(
              'place',
            ),
          ])
          .orderBy('q.rank'),
      ).as('queues'),
      jsonArrayFrom(
        eb
          .selectFrom('registrationReasons as r')
          .whereRef('r.registrationId', '=', 'g.id')
          .select(['r.at', 'r.kind', 'r.facts'])
          .orderBy('r.id'),
      ).as('reasons'),
      jsonArrayFrom(
        eb
          .selectFrom('participantViews as v')
          .whereRef('v.registrationId', '=', 'g.id')
          .select(['v.at', 'v.viewer', 'v.role', 'v.why'])
          .orderBy('v.id', 'desc'),
      ).as('views'),
    ])
    .where('g.tokenHash', '=', hash)
    .executeTakeFirst()

type Row = { confirmedAt: Date | null; withdrawnAt: Date | null; leftOutAt: Date | null }

function statusOf({ confirmedAt, withdrawnAt, leftOutAt }: Row, run: RunFacts, offered: boolean): Status {
  if (withdrawnAt) return 'withdrawn'
  if (run.cancelledAt && (confirmedAt || leftOutAt)) return 'cancelled'
  if (leftOutAt) return 'left-out'
  if (confirmedAt) return 'confirmed'
  return offered ? 'offered' : 'waiting'
}

/** An offer whose time is out is none, also before the sweep has been by. */
function openOffer(
  offer: { run: number; seats: number; expiresAt: Date | string } | null,
  runs: Map<number, RunFacts>,
  now: Date,
) {
  const run = offer && runs.get(offer.run)
  if (!offer || !run) return undefined
  const expiresAt = new Date(offer.expiresAt)
  return expiresAt > now ? { run, seats: offer.seats, expiresAt } : undefined
}

function runsOf({ facts }: { facts: unknown }): number[] {
  const { run, runs } = facts as { run?: number; runs?: number[] }
  return [...(run === undefined ? [] : [run]), ...(runs ?? [])]
}
