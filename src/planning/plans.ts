import { sql } from 'kysely'
import { type Person, planningGroupsOf, type RoleIn, servicesOf } from '../people/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import type { LocalisedText } from '../platform/localised.ts'
import { type Side, sideOf } from './sides.ts'
import { doneSteps, type Progress, type Step, stepNow } from './steps.ts'
import { listFacts } from './waiting/queries.ts'
import { type Wait, type Facts as Waiting, waitsOf } from './waiting/waits.ts'

/** Somebody in the group, with the roles they hold in it now. */
export type Member = { id: number; name: string; roles: RoleIn<'planning-group'>[]; side: Side | undefined }

/** A plan as those who may see it see it. */
export type Plan = {
  id: number
  title: string
  round: number
  groupId: number
  service: { id: number; slug: string; name: string }
  course: { id: number; slug: string; title: LocalisedText; isPublished: boolean } | undefined
  programmeId: number | null
  startedAt: Date
  /** When the round under way began. */
  roundBeganAt: Date
  responsible: number | null
  paused: { at: Date; because: string } | undefined
  closed: { at: Date; because: string } | undefined
  members: Member[]
  progress: Progress
  done: Set<Step>
  now: Step
  /** What waits on whom, the most urgent first; nothing while it is paused or closed. */
  waits: Wait[]
  /** Who asks: a member with a side, one who serves both, or somebody of the service who only looks on. */
  me: { id: number; roles: RoleIn<'planning-group'>[]; side: Side | undefined; keepsService: boolean }
}

/** A plan of somebody's group or service; not found when it is neither. */
export async function getPlan(db: Db, person: Person, id: number): Promise<Plan> {
  const row = found(await rowsOf(db, person).where('p.id', '=', id).executeTakeFirst())
  return planOf(row, person, await listFacts(db, [row.id], person.at))
}

/** The plans of somebody's groups and services, the newest first; closed ones last. */
export async function listPlans(db: Db, person: Person): Promise<Plan[]> {
  const rows = await rowsOf(db, person)
    .orderBy(sql`p.closed_at is not null`)
    .orderBy('p.startedAt', 'desc')
    .execute()
  const ids = rows.map(({ id }) => id)
  const facts = await listFacts(db, ids, person.at)
  return rows.map((row) => planOf(row, person, facts))
}

/** A plan that goes on, whoever asks: who is in it, and what waits on whom. */
export type GoingOn = Pick<Plan, 'id' | 'round' | 'members' | 'waits'>

/** The plans that go on. */
export const listGoingOn = async (db: Db, at: Date): Promise<GoingOn[]> =>
  goingOn(db, at, await onTheirWay(db, at).execute())

/** A plan, while it goes on. */
export const findGoingOn = async (db: Db, id: number, at: Date): Promise<GoingOn | undefined> =>
  (await goingOn(db, at, await onTheirWay(db, at).where('p.id', '=', id).execute()))[0]

const onTheirWay = (db: Db, at: Date) =>
  rows(db, at).where('p.pausedAt', 'is', null).where('p.closedAt', 'is', null)

async function goingOn(db: Db, at: Date, rows: Row[]): Promise<GoingOn[]> {
  const facts = await listFacts(
    db,
    rows.map(({ id }) => id),
    at,
  )
  return rows.map((row) => standingOf(row, at, facts))
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

function planOf(row: Row & { keepsService: boolean }, person: Person, waiting: Map<number, Waiting>): Plan {
  const standing = standingOf(row, person.at, waiting)
  const me = standing.members.find(({ id }) => id === person.id)
  return {
    ...standing,
    title: row.title,
    groupId: row.planningGroupId,
    service: { id: row.serviceId, slug: row.serviceSlug, name: row.serviceName },
    course: row.course ?? undefined,
    programmeId: row.programmeId,
    startedAt: row.startedAt,
    roundBeganAt: row.roundBeganAt ?? row.startedAt,
    responsible: row.responsible,
    paused: stopped(row.pausedAt, row.pausedBecause),
    closed: stopped(row.closedAt, row.closedBecause),
    me: { id: person.id, roles: me?.roles ?? [], side: me?.side, keepsService: row.keepsService },
  }
}

/** Where a plan stands, who is in it, and what waits on whom. */
function standingOf(row: Row, at: Date, waiting: Map<number, Waiting>) {
  const members = row.members.map((member) => ({
    ...member,
    side: member.roles.map(sideOf).find((side) => side !== undefined),
  }))
  const count = (side: Side | undefined) => members.filter((member) => member.side === side).length
  const progress: Progress = {
    ...row.progress,
    run: row.progress.run ?? undefined,
    members: {
      experience: count('experience'),
      professional: count('professional'),
      others: count(undefined),
    },
  }
  const done = doneSteps(progress)
  const now = stepNow(done)
  const facts = row.pausedAt || row.closedAt ? undefined : waiting.get(row.id)
  const waits = facts ? waitsOf({ id: row.id, members, now, facts, today: dayOf(at) }) : []
  return { id: row.id, round: row.round, members, progress, done, now, waits }
}

const stopped = (at: Date | null, because: string | null) =>
  at && because !== null ? { at, because } : undefined

/** Members see their plans; coordinators and managers those of their service. */
const rowsOf = (db: Db, person: Person) =>
  rows(db, person.at)
    .where((eb) =>
      eb.or([
        eb('p.planningGroupId', 'in', planningGroupsOf(person)),
        eb('p.serviceId', 'in', servicesOf(person, 'coordinator', 'manager')),
      ]),
    )
    .select((eb) =>
      eb('p.serviceId', 'in', servicesOf(person, 'coordinator', 'manager'))
        .$castTo<boolean>()
        .as('keepsService'),
    )

const rows = (db: Db, at: Date) =>
  db
    .selectFrom('plans as p')
    .innerJoin('services as s', 's.id', 'p.serviceId')
    .leftJoin('courses as c', 'c.id', 'p.courseId')
    .select([
      'p.id',
      'p.title',
      'p.round',
      'p.planningGroupId',
      'p.programmeId',
      'p.startedAt',
      'p.roundBeganAt',
      'p.responsible',
    ])
    .select(['p.pausedAt', 'p.pausedBecause', 'p.closedAt', 'p.closedBecause'])
    .select(['s.id as serviceId', 's.slug as serviceSlug', 's.name as serviceName'])
    .select([
      sql<Plan['course'] | null>`case when c.id is not null then jsonb_build_object(
        'id', c.id, 'slug', c.slug, 'title', c.title, 'is_published', c.published_at is not null) end`.as(
        'course',
      ),
      membersAt(at).as('members'),
      progressAt(at).as('progress'),
    ])

const membersAt = (at: Date) => sql<Omit<Member, 'side'>[]>`coalesce((
  select jsonb_agg(m order by m.name) from (
    select a.id, a.name, array_agg(g.role order by g.role) as roles
    from role_grants g join accounts a on a.id = g.account_id
    where g.planning_group_id = p.planning_group_id and g.valid_from <= ${at} and (g.valid_to is null or g.valid_to > ${at})
    group by a.id, a.name
  ) m), '[]')`

type Facts = Omit<Progress, 'members' | 'run'> & { run: { begun: boolean; over: boolean } | null }

const progressAt = (at: Date) => sql<Facts>`jsonb_build_object(
  'need_compared', exists (select from plan_needs n where n.plan_id = p.id and n.compared_at is not null),
  'anchoring_signed', exists (select from plan_anchorings n where n.plan_id = p.id and n.signed_at is not null),
  'goals_agreed', exists (
    select from plan_common_texts t
    where t.plan_id = p.id and t.round = p.round and t.element = 'goals'
      and (select count(*) from plan_agreements a where a.text_id = t.id) = 2
      and not exists (
        select from plan_common_texts l where l.plan_id = t.plan_id and l.round = t.round and l.element = 'goals' and l.id > t.id
      )
  ),
  'course_published', c.published_at is not null,
  'evaluated', exists (
    select from plan_evaluations e where e.plan_id = p.id and e.round = p.round and e.found is not null
  ),
  'speakers', (
    select jsonb_build_object('asked', count(*), 'ready', count(*) filter (where b.consented_at is not null))
    from (select distinct i.speaker from course_programme_items i
      where i.course_id = p.course_id and i.speaker is not null and i.led_by is not null) s
    left join plan_briefs b on b.plan_id = p.id and b.round = p.round and b.speaker = s.speaker
  ),
  'run', (
    select jsonb_build_object('begun', bool_or(r.starts_at <= ${at}::timestamptz),
      'over', bool_or(r.ends_at <= ${at}::timestamptz) and not bool_or(r.starts_at <= ${at}::timestamptz and r.ends_at > ${at}::timestamptz))
    from runs r where r.course_id = p.course_id and r.published_at is not null and r.cancelled_at is null
      and r.starts_at >= coalesce(p.round_began_at, p.started_at)
    having count(*) > 0
  ),
  'evaluation_meeting_held', exists (
    select from plan_meetings m
    where m.plan_id = p.id and m.round = p.round and m.kind = 'evaluation' and m.held_at is not null
  ),
  'rated_by', (
    select jsonb_build_object(
      'experience', coalesce(bool_or(r.side = 'experience'), false),
      'professional', coalesce(bool_or(r.side = 'professional'), false))
    from plan_ratings r where r.plan_id = p.id and r.round = p.round
  ),
  'open_actions', (
    select count(*) from plan_actions a where a.plan_id = p.id and a.done_at is null and a.waived_at is null
  )
)`
