import { sql } from 'kysely'
import { jsonObjectFrom } from 'kysely/helpers/postgres'
import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import { openReasons } from '../because.ts'
import { noteViews } from '../note-views.ts'
import { openMany } from '../opened.ts'
import type { Contact, Member } from '../party.ts'
import type { Reason } from '../reasons.ts'
import type { Registrar } from '../registrar.ts'
import type { Role } from '../rules.ts'
import { listRuns, type RunFacts } from '../run-facts.ts'
import type { Status } from '../standing.ts'
import type { Counted } from './add-counted.ts'
import { checkOwn, type OwnRun } from './own-run.ts'

/** A party on a run, as those who hold the run see it. */
export type Participant = {
  id: number
  number: string
  status: Exclude<Status, 'cancelled'>
  roles: Role[]
  /** Who they are; undefined when only counted, or erased. */
  party: { contact: Contact; members: Member[] } | undefined
  /** What is known of somebody who is only counted. */
  counted: (Omit<Counted, 'role'> & { municipality?: string | undefined }) | undefined
  addedByService: boolean
  anyRun: boolean
  registeredAt: Date
  endedAt: Date | undefined
  /** On this run's waiting list. */
  queue: { place: number; passedOver: number; sitsOut: boolean } | undefined
  offer: { run: number; expiresAt: Date } | undefined
}

type Look = { why: 'list' | 'export' }

/** Everybody who has seats on a run, waits for it, or has left it. The look leaves a trace with each of them. */
export const listParticipants = (
  db: Db,
  registrar: Pick<Registrar, 'keys'>,
  person: Person,
  own: OwnRun,
  { why }: Look,
): Promise<Participant[]> =>
  db.transaction().execute(async (db) => {
    const participants = await read(db, registrar, person, own)
    const seen = participants.flatMap(({ id, party }) => (party ? [id] : []))
    await noteViews(db, person, own.serviceId, seen, why)
    await audit(db, person, {
      what: why === 'list' ? 'registrations.participants-seen' : 'registrations.participants-exported',
      serviceId: own.serviceId,
      subject: { kind: 'run', id: own.id },
      details: { seen: seen.length },
    })
    return participants
  })

export type OneParticipant = Participant & {
  reasons: (Reason & { at: Date })[]
  /** Every run that a reason speaks of. */
  runs: Map<number, RunFacts>
  home: RunFacts
}

/** One of them, with why it stands where it does. The look leaves a trace. */
export const getParticipant = (
  db: Db,
  registrar: Pick<Registrar, 'keys'>,
  person: Person,
  own: OwnRun,
  registration: number,
): Promise<OneParticipant> =>
  db.transaction().execute(async (db) => {
    const [participant] = await read(db, registrar, person, own, registration)
    const one = found(participant)
    const rows = await db
      .selectFrom('registrationReasons')
      .select(['at', 'kind', 'facts'])
      .where('registrationId', '=', registration)
      .orderBy('id')
      .execute()
    const reasons = await openReasons(db, registrar, rows as unknown as (Reason & { at: Date })[])
    const { runId } = await db
      .selectFrom('registrations')
      .select('runId')
      .where('id', '=', registration)
      .executeTakeFirstOrThrow()
    const ids = new Set([runId, own.id, ...reasons.flatMap(({ facts }) => ('run' in facts ? facts.run : []))])
    const runs = new Map((await listRuns(db, [...ids])).map((run) => [run.id, run]))
    if (one.party) await noteViews(db, person, own.serviceId, [registration], 'one')
    await audit(db, person, {
      what: 'registrations.participant-seen',
      serviceId: own.serviceId,
      subject: { kind: 'registration', id: registration },
      details: { run: own.id },
    })
    return { ...one, reasons, runs, home: found(runs.get(runId)) }
  })

async function read(
  db: Db,
  registrar: Pick<Registrar, 'keys'>,
  person: Person,
  own: OwnRun,
  registration?: number,
): Promise<Participant[]> {
  await checkOwn(db, person, own.id)
  const rows = await select(db, own.id, registration)
  const ids = rows.map(({ id }) => id)
  const parties = new Map((await openMany(db, registrar, ids)).map(({ id, party }) => [id, party]))
  return rows.map(({ queue, offer, ...row }) => ({
    id: row.id,
    number: row.number,
    status: statusOf(row, offer?.run === own.id),
    roles: row.roles as Role[],
    party: parties.get(row.id),
    counted: row.counted
      ? ({
          ageBand: row.ageBand ?? undefined,
          sex: row.sex ?? undefined,
          municipality: row.municipality ?? undefined,
        } as Participant['counted'])
      : undefined,
    addedByService: row.addedBy !== null,
    anyRun: row.anyRun,
    registeredAt: row.registeredAt,
    endedAt: row.withdrawnAt ?? row.leftOutAt ?? undefined,
    queue: queue ?? undefined,
    offer: offer ? { run: offer.run, expiresAt: new Date(offer.expiresAt) } : undefined,
  }))
}

const select = (db: Db, run: number, registration?: number) =>
  db
    .selectFrom('registrations as g')
    .leftJoin('municipalities as m', 'm.number', 'g.municipalityNumber')
    .leftJoin('queueEntries as w', (join) =>
      join.onRef('w.registrationId', '=', 'g.id').on('w.runId', '=', run),
    )
    .select([
      'g.id',
      'g.number',
      'g.roles',
      'g.counted',
      'g.ageBand',
      'g.sex',
      'm.name as municipality',
      'g.addedBy',
      'g.anyRun',
      'g.registeredAt',
      'g.confirmedAt',
      'g.withdrawnAt',
      'g.leftOutAt',
    ])
    .select((eb) => [
      jsonObjectFrom(
        eb
          .selectFrom('queueEntries as q')
          .whereRef('q.registrationId', '=', 'g.id')
          .where('q.runId', '=', run)
          .select([
            'q.passedOver',
            sql<boolean>`q.sits_out_since is not null`.as('sitsOut'),
            sql<number>`(select count(*) from queue_entries a where a.run_id = q.run_id and a.rank <= q.rank)`.as(
              'place',
            ),
          ]),
      ).as('queue'),
      jsonObjectFrom(
        eb
          .selectFrom('offers as o')
          .whereRef('o.registrationId', '=', 'g.id')
          .where('o.outcome', 'is', null)
          .select(['o.runId as run', 'o.expiresAt']),
      ).as('offer'),
    ])
    .where((eb) => eb.or([eb('g.runId', '=', run), eb('w.runId', 'is not', null)]))
    .$if(registration !== undefined, (query) => query.where('g.id', '=', registration ?? 0))
    .orderBy('w.rank')
    .orderBy('g.id')
    .execute()

type Row = { confirmedAt: Date | null; withdrawnAt: Date | null; leftOutAt: Date | null }

function statusOf(row: Row, offered: boolean): Participant['status'] {
  if (row.withdrawnAt) return 'withdrawn'
  if (row.leftOutAt) return 'left-out'
  if (row.confirmedAt) return 'confirmed'
  return offered ? 'offered' : 'waiting'
}
