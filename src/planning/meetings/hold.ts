import { audit, type Person } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import { changePlan } from '../change-plan.ts'
import type { Plan } from '../plans.ts'
import type { CameFrom, Meeting } from './queries.ts'

type Minutes = { minutes: string; present: number[]; version: number }
/** `over`: the meeting is cancelled. */
export type Held = 'written' | 'newer' | 'over' | 'stopped'

/** Writes what was said and who was there. Each sits on the side they have in the group now. */
export const writeMinutes = (
  db: Db,
  person: Person,
  plan: Plan,
  meeting: Meeting,
  { minutes, present, version }: Minutes,
): Promise<Held> =>
  changing(db, person, plan, async (db) => {
    if (meeting.cancelled) return 'over'
    const written = await db
      .updateTable('planMeetings')
      .set({ minutes, writtenBy: person.id, heldAt: meeting.heldAt ?? person.at })
      .where('id', '=', meeting.id)
      .where('planId', '=', plan.id)
      .where('version', '=', version)
      .returning('id')
      .executeTakeFirst()
    if (!written) return 'newer'
    const members = plan.members.filter(({ id }) => present.includes(id))
    const left = meeting.present.filter(({ accountId }) => plan.members.every(({ id }) => id !== accountId))
    await db.deleteFrom('planMeetingPeople').where('meetingId', '=', meeting.id).execute()
    const people = [
      ...members.map(({ id, side }) => ({ meetingId: meeting.id, accountId: id, side: side ?? null })),
      ...left.map(({ accountId, side }) => ({ meetingId: meeting.id, accountId, side })),
    ]
    if (people.length > 0) await db.insertInto('planMeetingPeople').values(people).execute()
    await trail(db, person, plan, 'planning.minutes-written', { meeting: meeting.id })
    return 'written'
  })

/** Writes down what the group decided, and whose proposal it was. */
export const addDecision = (
  db: Db,
  person: Person,
  plan: Plan,
  meeting: Meeting,
  { decision, cameFrom }: { decision: string; cameFrom: CameFrom },
): Promise<Held> =>
  changing(db, person, plan, async (db) => {
    if (meeting.cancelled) return 'over'
    const known = await db
      .selectFrom('planDecisions')
      .select('id')
      .where('meetingId', '=', meeting.id)
      .where('decision', '=', decision)
      .executeTakeFirst()
    if (known) return 'written'
    const { id } = await db
      .insertInto('planDecisions')
      .values({
        planId: plan.id,
        round: plan.round,
        meetingId: meeting.id,
        decision,
        cameFrom,
        decidedOn: dayOf(new Date(Math.min(meeting.startsAt.getTime(), person.at.getTime()))),
        writtenBy: person.id,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await trail(db, person, plan, 'planning.decision-written', { decision: id })
    return 'written'
  })

/** Somebody in the group takes something on. */
export const addTask = (
  db: Db,
  person: Person,
  plan: Plan,
  { what, owner, due }: { what: string; owner: number; due: string },
): Promise<Held> =>
  changing(db, person, plan, async (db) => {
    const task = { planId: plan.id, round: plan.round, what, owner, due }
    const known = await db
      .selectFrom('planTasks')
      .select('id')
      .where((eb) => eb.and(task))
      .where('doneAt', 'is', null)
      .executeTakeFirst()
    if (known) return 'written'
    const { id } = await db
      .insertInto('planTasks')
      .values({ ...task, addedBy: person.id, addedAt: person.at })
      .returning('id')
      .executeTakeFirstOrThrow()
    await trail(db, person, plan, 'planning.task-added', { task: id })
    return 'written'
  })

/** A task is done, or after all isn't. */
export const finishTask = (
  db: Db,
  person: Person,
  plan: Plan,
  task: number,
  isDone: boolean,
): Promise<Held> =>
  changing(db, person, plan, async (db) => {
    found(
      await db
        .updateTable('planTasks')
        .set({ doneAt: isDone ? person.at : null, doneBy: isDone ? person.id : null })
        .where('id', '=', task)
        .where('planId', '=', plan.id)
        .returning('id')
        .executeTakeFirst(),
    )
    await trail(db, person, plan, isDone ? 'planning.task-done' : 'planning.task-reopened', { task })
    return 'written'
  })

const changing = (
  db: Db,
  person: Person,
  { id }: Plan,
  act: (db: Db) => Promise<Exclude<Held, 'stopped'>>,
): Promise<Held> => changePlan(db, person, { id, may: 'members' }, act)

const trail = (db: Db, person: Person, plan: Plan, what: string, details: { [what: string]: number }) =>
  audit(db, person, {
    what,
    serviceId: plan.service.id,
    planningGroupId: plan.groupId,
    subject: { kind: 'plan', id: plan.id },
    details,
  })
