import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import type { Plan } from '../plans.ts'
import type { Side } from '../sides.ts'
import type { MeetingKind } from './kinds.ts'

type InRound = Pick<Plan, 'id' | 'round'>

/** A meeting, and who was there. */
export type Meeting = {
  id: number
  kind: MeetingKind
  startsAt: Date
  place: string
  agenda: string
  minutes: string | null
  heldAt: Date | null
  cancelled: { because: string } | undefined
  version: number
  present: { accountId: number; name: string; side: Side | null }[]
}

const meetings = (db: Db, planId: number) =>
  db
    .selectFrom('planMeetings as m')
    .where('m.planId', '=', planId)
    .select(['m.id', 'm.startsAt', 'm.place', 'm.agenda', 'm.minutes', 'm.heldAt', 'm.version'])
    .select([
      'm.cancelledBecause',
      sql<MeetingKind>`m.kind`.as('kind'),
      sql<Meeting['present']>`coalesce((
        select jsonb_agg(jsonb_build_object('account_id', a.id, 'name', a.name, 'side', p.side) order by a.name)
        from plan_meeting_people p join accounts a on a.id = p.account_id where p.meeting_id = m.id), '[]')`.as(
        'present',
      ),
    ])

const asMeeting = ({
  cancelledBecause,
  ...meeting
}: Omit<Meeting, 'cancelled'> & { cancelledBecause: string | null }): Meeting => ({
  ...meeting,
  cancelled: cancelledBecause === null ? undefined : { because: cancelledBecause },
})

/** The meetings of a kind in a round, the last first. */
export const listMeetings = async (db: Db, { id, round }: InRound, kind: MeetingKind): Promise<Meeting[]> =>
  (
    await meetings(db, id)
      .where('m.round', '=', round)
      .where('m.kind', '=', kind)
      .orderBy('m.startsAt', 'desc')
      .orderBy('m.id')
      .execute()
  ).map(asMeeting)

/** Planning and evaluation meetings of a round, the first first. */
export const listAllMeetings = async (db: Db, { id, round }: InRound): Promise<Meeting[]> =>
  (await meetings(db, id).where('m.round', '=', round).orderBy('m.startsAt').orderBy('m.id').execute()).map(
    asMeeting,
  )

/** A meeting of a plan, of any round. */
export const getMeeting = async (db: Db, plan: Pick<Plan, 'id'>, id: number): Promise<Meeting> =>
  asMeeting(found(await meetings(db, plan.id).where('m.id', '=', id).executeTakeFirst()))

export type CameFrom = Side | 'both'
export type Decision = {
  id: number
  decision: string
  cameFrom: CameFrom
  decidedOn: string
  meetingId: number | null
}

/** What has been decided in a round, the latest first. */
export const listDecisions = (db: Db, { id, round }: InRound): Promise<Decision[]> =>
  db
    .selectFrom('planDecisions')
    .select(['id', 'decision', 'decidedOn', 'meetingId'])
    .select(sql<CameFrom>`came_from`.as('cameFrom'))
    .where('planId', '=', id)
    .where('round', '=', round)
    .orderBy('decidedOn', 'desc')
    .orderBy('id', 'desc')
    .execute()

export type Task = {
  id: number
  what: string
  owner: number
  ownerName: string
  due: string
  doneAt: Date | null
}

/** What somebody has taken on, what isn't done first. */
export const listTasks = (db: Db, { id, round }: InRound): Promise<Task[]> =>
  db
    .selectFrom('planTasks as t')
    .innerJoin('accounts as a', 'a.id', 't.owner')
    .select(['t.id', 't.what', 't.owner', 'a.name as ownerName', 't.due', 't.doneAt'])
    .where('t.planId', '=', id)
    .where('t.round', '=', round)
    .orderBy(sql`t.done_at is not null`)
    .orderBy('t.due')
    .orderBy('t.id')
    .execute()

/** A meeting as it is called to: for the mail, long after the request. Nothing when the plan waits or has ended. */
export const findCalled = (db: Db, id: number) =>
  db
    .selectFrom('planMeetings as m')
    .innerJoin('plans as p', 'p.id', 'm.planId')
    .select([
      'm.id',
      'm.planId',
      'm.startsAt',
      'm.place',
      'm.agenda',
      'm.version',
      'm.calledAt',
      'p.title',
      'p.planningGroupId',
    ])
    .select(['m.cancelledAt', 'm.cancelledBecause', sql<MeetingKind>`m.kind`.as('kind')])
    .where('m.id', '=', id)
    .where('p.pausedAt', 'is', null)
    .where('p.closedAt', 'is', null)
    .executeTakeFirst()
/** The same, for somebody in the group; nothing once they have left it. */
export async function findCalledFor(db: Db, { id, account, at }: { id: number; account: number; at: Date }) {
  const meeting = await findCalled(db, id)
  if (!meeting) return undefined
  const recipients = await listRecipients(db, meeting.planningGroupId, at)
  return recipients.some((member) => member.id === account) ? meeting : undefined
}

export type Called = NonNullable<Awaited<ReturnType<typeof findCalled>>>

/** Those in the group now, to write to. */
export async function listRecipients(db: Db, groupId: number, at: Date) {
  const { rows } = await sql<{ id: number; name: string; email: string; locale: string }>`
    select distinct a.id, a.name, a.email, a.locale
    from role_grants g join accounts a on a.id = g.account_id
    where g.planning_group_id = ${groupId} and g.valid_from <= ${at} and (g.valid_to is null or g.valid_to > ${at})
      and a.closed_at is null order by a.id`.execute(db)
  return rows
}
