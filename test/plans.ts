import { sql } from 'kysely'
import { giveRole } from '../src/people/index.ts'
import type { Db } from '../src/platform/db.ts'
import { type Account, aPerson, aStaffMember } from './people.ts'

/** The people of a plan: Solveig has lived it, Jonas treats it, Hege leads the unit, Berit keeps the service. */
export type Group = { solveig: Account; jonas: Account; hege: Account; berit: Account }
export type APlan = Group & { id: number; groupId: number; serviceId: number }

const begun = new Date('2026-11-01T08:00:00Z')

/** A plan that has just begun, with somebody on each side. */
export async function aPlan(
  db: Db,
  {
    serviceId,
    courseId,
    programmeId,
    title = 'Leve med kols',
  }: { serviceId?: number; courseId?: number; programmeId?: number; title?: string } = {},
): Promise<APlan> {
  const berit = await aStaffMember(db, 'coordinator', serviceId)
  const { id: groupId } = await db
    .insertInto('planningGroups')
    .values({ serviceId: berit.serviceId, name: title, addedAt: begun })
    .returning('id')
    .executeTakeFirstOrThrow()
  const member = (name: string, role: 'user-representative' | 'professional' | 'leader') =>
    aPerson(db, { name, roles: [{ heldIn: 'planning-group', role, planningGroupId: groupId }] })
  const solveig = await member('Solveig Fagerlien', 'user-representative')
  const jonas = await member('Jonas Granlid', 'professional')
  const hege = await member('Hege Tangmo', 'leader')
  await giveRole(
    db,
    berit.id,
    { heldIn: 'planning-group', role: 'secretary', planningGroupId: groupId },
    { from: begun },
  )
  const { id } = await db
    .insertInto('plans')
    .values({
      serviceId: berit.serviceId,
      planningGroupId: groupId,
      title,
      startedAt: begun,
      startedBy: berit.id,
      responsible: berit.id,
      courseId: courseId ?? null,
      programmeId: programmeId ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, groupId, serviceId: berit.serviceId, solveig, jonas, hege, berit }
}

/** Both sides write, agree to the goals and sign what stands: nothing of the plan hinders its course from then on. */
export async function carryThroughGates(
  db: Db,
  { id, solveig, jonas, berit }: APlan,
  at: Date,
): Promise<void> {
  const sides = [
    { side: 'experience', accountId: solveig.id },
    { side: 'professional', accountId: jonas.id },
  ]
  const goals = { planId: id, round: 1, element: 'goals' }
  await db
    .insertInto('planInputs')
    .values(sides.map((by) => ({ ...goals, ...by, words: 'Tørre å gå ut', writtenAt: at, handedInAt: at })))
    .execute()
  const { id: textId } = await db
    .insertInto('planCommonTexts')
    .values({ ...goals, words: 'Tørre å gå ut igjen', writtenBy: berit.id, writtenAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('planAgreements')
    .values(sides.map((by) => ({ ...by, textId, agreedAt: at })))
    .execute()
  await signBoth(db, { id, solveig, jonas }, at)
}

/** Both sides sign what stands now. */
export async function signBoth(
  db: Db,
  { id, solveig, jonas }: Pick<APlan, 'id' | 'solveig' | 'jonas'>,
  at: Date,
): Promise<void> {
  const fingerprint = sql<string>`(select plan_fingerprint(course_id) from plans where id = ${id})`
  await db
    .insertInto('planSignatures')
    .values([
      { planId: id, side: 'experience', accountId: solveig.id, signedAt: at, fingerprint },
      { planId: id, side: 'professional', accountId: jonas.id, signedAt: at, fingerprint },
    ])
    .execute()
}

/** A question of when a group can meet that is out, with one time; answers the time. */
export async function aPollTime(
  db: Db,
  planId: number,
  askedBy: number,
  at = '2026-12-02T16:00:00Z',
): Promise<number> {
  const poll = await db
    .insertInto('planPolls')
    .values({ planId, askedBy, askedAt: begun })
    .returning('id')
    .executeTakeFirstOrThrow()
  const time = await db
    .insertInto('planPollTimes')
    .values({ pollId: poll.id, startsAt: new Date(at) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return time.id
}
/** A planning meeting that is called, in a week. */
export const aPlanMeeting = async (db: Db, planId: number, calledBy: number): Promise<number> =>
  (
    await db
      .insertInto('planMeetings')
      .values({
        planId,
        round: 1,
        kind: 'planning',
        startsAt: new Date('2026-12-02T13:30:00Z'),
        calledBy,
        calledAt: begun,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

/** Something that a member has taken on. */
export const aPlanTask = async (db: Db, planId: number, owner: number): Promise<number> =>
  (
    await db
      .insertInto('planTasks')
      .values({
        planId,
        round: 1,
        what: 'Bestille rom',
        owner,
        due: '2026-12-05',
        addedBy: owner,
        addedAt: begun,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
