import { sql } from 'kysely'
import type { Country } from '../country.ts'
import { aCourse, aRun } from '../make.ts'

type Member = { id: number; side: 'experience' | 'professional' }

/** A plan of the demo people whose course has been held and talked over. */
export async function planThatWasHeld(country: Country) {
  const { db } = country
  const { serviceId, groupId } = await theirSecondGroup(country)
  const courseId = await aHeldCourse(country, serviceId)
  const { id } = await db
    .insertInto('plans')
    .values({
      ...{ serviceId, planningGroupId: groupId, courseId, title: 'Pust lettere' },
      startedAt: new Date('2026-02-01T08:00:00Z'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { rows: members } = await sql<Member>`
    select account_id as id, side_of(role) as side from role_grants
    where planning_group_id = ${groupId} and role in ('user-representative', 'professional')`.execute(db)
  await theirRatings(country, id, members)
  const openAction = await whatTheyLearnt(country, id, members[0]?.id ?? 0)
  return { heldPlan: `/plan/${id}`, openAction }
}

/** Another group of the same people, in the same roles. */
async function theirSecondGroup({ db, tools }: Country) {
  const first = await db.selectFrom('planningGroups').select(['id', 'serviceId']).executeTakeFirstOrThrow()
  const { id: groupId } = await db
    .insertInto('planningGroups')
    .values({ serviceId: first.serviceId, name: 'Pust lettere', addedAt: tools.clock() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await sql`insert into role_grants (account_id, held_in, role, planning_group_id, valid_from)
    select account_id, held_in, role, ${groupId}, valid_from from role_grants where planning_group_id = ${first.id}`.execute(
    db,
  )
  return { serviceId: first.serviceId, groupId }
}

async function aHeldCourse({ db }: Country, serviceId: number): Promise<number> {
  const { id: courseId } = await aCourse(db, { serviceId, title: 'Pust lettere' })
  await aRun(db, { courseId, startsAt: '2026-10-06T16:00:00Z' })
  const part = (starts: string, ends: string, speaker: string, ledBy: string) => ({
    ...{ courseId, day: 1, starts, ends, speaker, ledBy },
    title: JSON.stringify({ nb: 'Pust', nn: 'Pust' }),
  })
  await db
    .insertInto('courseProgrammeItems')
    .values([
      part('16:00', '17:00', 'Trygve Kornmo, lege', 'professional'),
      part('17:00', '18:00', 'Olaug Rognlia', 'experience'),
    ])
    .execute()
  return courseId
}

const theirRatings = ({ db, tools }: Country, planId: number, members: Member[]) =>
  db
    .insertInto('planRatings')
    .values(
      members.map(({ id: accountId, side }) => ({
        ...{ planId, round: 1, accountId, side, ratedAt: tools.clock() },
        ...{ heard: 4, decided: side === 'experience' ? 2 : 5, prepared: 3, equal: 3, words: 'Bra å møtes' },
      })),
    )
    .execute()

/** Actions, a brief, and what is proposed to be told; answers the action that is open. */
async function whatTheyLearnt({ db, tools }: Country, planId: number, by: number): Promise<number> {
  const now = tools.clock()
  const of = { planId, round: 1 }
  const action = { ...of, what: 'En pause til', owner: by, due: '2026-11-01', addedBy: by, addedAt: now }
  const open = await db.insertInto('planActions').values(action).returning('id').executeTakeFirstOrThrow()
  await db
    .insertInto('planActions')
    .values({ ...action, doneAt: now, doneBy: by })
    .execute()
  await db
    .insertInto('planBriefs')
    .values({
      ...{ ...of, speaker: 'Olaug Rognlia', side: 'experience', brief: 'Fortell om trappa' },
      ...{ writtenBy: by, writtenAt: now, consentedAt: now },
    })
    .execute()
  const text = JSON.stringify({ nb: 'Kortere dager', nn: 'Kortare dagar' })
  await db
    .insertInto('planImprovements')
    .values({ ...of, said: text, changed: text, proposedBy: by, proposedAt: now })
    .execute()
  return open.id
}
