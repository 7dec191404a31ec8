import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../platform/db.ts'
import type { Answer } from './times.ts'

/** A question of when to meet that waits for answers. */
export type Poll = NonNullable<Awaited<ReturnType<typeof findOpenPoll>>>

export async function findOpenPoll(db: Db, planId: number) {
  const poll = await db
    .selectFrom('planPolls as p')
    .innerJoin('accounts as by', 'by.id', 'p.askedBy')
    .where('p.planId', '=', planId)
    .where('p.closedAt', 'is', null)
    .select(['p.id', 'p.place', 'p.askedAt', 'by.name as askedBy'])
    .executeTakeFirst()
  return poll && { ...poll, times: await listTimes(db, poll.id) }
}

const listTimes = (db: Db, pollId: number) =>
  db
    .selectFrom('planPollTimes as t')
    .where('t.pollId', '=', pollId)
    .select(['t.id', 't.startsAt'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('planPollAnswers as a')
          .whereRef('a.timeId', '=', 't.id')
          .select(['a.accountId as account', 'a.answer'])
          .$narrowType<{ answer: Answer }>(),
      ).as('answers'),
    )
    .orderBy('t.startsAt')
    .execute()

/** The planning meetings to come. */
export const listComingMeetings = (db: Db, planId: number, now: Date) =>
  db
    .selectFrom('planMeetings')
    .where('planId', '=', planId)
    .where('kind', '=', 'planning')
    .where('startsAt', '>', now)
    .where('heldAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .select(['id', 'startsAt', 'place'])
    .orderBy('startsAt')
    .execute()
