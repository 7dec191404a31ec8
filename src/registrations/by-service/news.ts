import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { openMany } from '../opened.ts'
import type { Party } from '../party.ts'
import type { Reason } from '../reasons.ts'
import type { Registrar } from '../registrar.ts'
import { listRuns, type RunFacts } from '../run-facts.ts'
import { getFullness } from './own-runs.ts'

/** What has happened on a run since those who hold it were told last: numbers, and nobody. */
export type RunNews = {
  run: RunFacts
  serviceId: number
  joined: number
  withdrawn: number
  /** Offers that ran out without an answer. */
  expired: number
  /** Offers to people without e-mail, whom somebody must call. */
  toCall: number
  /** Somebody who comes needs something that must be arranged. */
  needs: boolean
  /** All seats were taken by those who joined. */
  full: boolean
  /** How many parties wait, when there are more than before. */
  waiting: number | undefined
}

const oldest = 2 * 24 * 60 * 60_000
const atATime = 2000

/** Takes what is new on runs that aren't over, and marks it told: tell it in the same transaction. */
export async function takeNews(db: Db, registrar: Pick<Registrar, 'keys'>, now: Date): Promise<RunNews[]> {
  const fresh = (await take(db, now)).filter(({ at }) => now.getTime() - at.getTime() < oldest)
  const byRun = Map.groupBy(fresh, ({ run }) => run)
  const runs = await listRuns(db, [...byRun.keys()])
  const services = await listServicesOf(db, [...byRun.keys()])
  const news: RunNews[] = []
  for (const run of runs) {
    if (!run.publishedAt || run.cancelledAt || run.endsAt <= now) continue
    const sum = await sumOf(db, registrar, run.id, byRun.get(run.id) ?? [])
    news.push({ run, serviceId: services.get(run.id) ?? 0, ...sum })
  }
  return news
}

type Event = { at: Date; kind: Reason['kind']; registration: number; run: number; byPhone: boolean }

async function take(db: Db, now: Date): Promise<Event[]> {
  const { rows } = await sql<Event>`
    with taken as (
      update registration_reasons set told_at = ${now}
      where id in (
        select id from registration_reasons where told_at is null order by id limit ${atATime} for update skip locked
      )
      returning id, at, kind, facts, registration_id
    )
    select t.at, t.kind, g.id as registration, g.by_phone, coalesce((t.facts->>'run')::int, g.run_id) as run
    from taken t join registrations g on g.id = t.registration_id
    order by t.id`.execute(db)
  return rows
}

async function listServicesOf(db: Db, runs: number[]): Promise<Map<number, number>> {
  if (runs.length === 0) return new Map()
  const rows = await db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .select(['r.id', 'c.serviceId'])
    .where('r.id', 'in', runs)
    .execute()
  return new Map(rows.map(({ id, serviceId }) => [id, serviceId]))
}

async function sumOf(db: Db, registrar: Pick<Registrar, 'keys'>, run: number, events: Event[]) {
  const of = (...kinds: Event['kind'][]) => events.filter(({ kind }) => kinds.includes(kind))
  const seated = of('seated-at-once', 'accepted')
  const asking = new Set([...seated, ...of('needs-changed')].map(({ registration }) => registration))
  const { taken, capacity, waiting } = await getFullness(db, run)
  return {
    joined: of('seated-at-once', 'queued').length,
    withdrawn: of('withdrawn').length,
    expired: of('offer-expired', 'silent').length,
    toCall: of('offered').filter(({ byPhone }) => byPhone).length,
    needs: (await openMany(db, registrar, [...asking])).some(({ party }) => hasNeeds(party)),
    full: seated.length > 0 && taken >= capacity,
    waiting: of('queued').length > 0 && waiting > 0 ? waiting : undefined,
  }
}

const hasNeeds = ({ members }: Party): boolean =>
  members.some(({ needs }) => Object.values(needs ?? {}).some(Boolean))
