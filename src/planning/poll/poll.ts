import { audit, type Person, tell } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import type { Mail } from '../../platform/mail/index.ts'
import { changePlan, type PlanAtHand } from '../change-plan.ts'
import { agendaOf } from '../meetings/agenda.ts'
import { addMeeting } from '../meetings/call.ts'
import { paths } from '../paths.ts'
import type { Answered, Asked } from './forms.ts'
import { texts } from './texts.ts'

type Asking = Asked & { planId: number; members: number[] }

/** Asks the group when to meet. What was asked before is closed; the very same question is asked once. */
export const askWhen = (
  db: Db,
  mail: Mail,
  person: Person,
  { planId, times, place, members }: Asking,
): Promise<'asked' | 'stopped'> =>
  changePlan<'asked'>(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    if (await isAsked(db, planId, { times, place })) return 'asked'
    await closePoll(db, planId, person.at)
    const { id: pollId } = await db
      .insertInto('planPolls')
      .values({ planId, place, askedBy: person.id, askedAt: person.at })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('planPollTimes')
      .values(times.map((startsAt) => ({ pollId, startsAt })))
      .execute()
    await traced(db, person, plan, 'planning.poll-asked')
    await tell(db, mail, others(members, person), {
      title: { nb: texts.nb.toldAsked, nn: texts.nn.toldAsked, en: texts.en.toldAsked },
      path: `${paths.poll(planId)}#svar`,
      now: person.at,
      about: `planning:poll:${pollId}`,
    })
    return 'asked'
  })

type Answering = { planId: number; pollId: number; answers: Answered }

/** Answers for oneself, again as often as one likes, while the question is open. */
export const answerWhen = (
  db: Db,
  person: Person,
  { planId, pollId, answers }: Answering,
): Promise<'answered' | 'closed' | 'stopped'> =>
  changePlan<'answered' | 'closed'>(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    const times = await openTimes(db, planId, pollId)
    if (times.length === 0 || answers.some(({ time }) => !times.includes(time))) return 'closed'
    await db
      .insertInto('planPollAnswers')
      .values(answers.map(({ time, answer }) => ({ timeId: time, accountId: person.id, answer })))
      .onConflict((conflict) =>
        conflict
          .columns(['timeId', 'accountId'])
          .doUpdateSet((eb) => ({ answer: eb.ref('excluded.answer') })),
      )
      .execute()
    await traced(db, person, plan, 'planning.poll-answered')
    return 'answered'
  })

type Choosing = { planId: number; timeId: number }

/** Chooses a time: the group is called to a planning meeting then, and the question is closed. */
export const chooseTime = (
  db: Db,
  mail: Mail,
  person: Person,
  { planId, timeId }: Choosing,
): Promise<{ called: number } | 'closed' | 'stopped'> =>
  changePlan<{ called: number } | 'closed'>(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    const { startsAt, place, closedAt } = found(
      await db
        .selectFrom('planPollTimes as t')
        .innerJoin('planPolls as p', 'p.id', 't.pollId')
        .where('t.id', '=', timeId)
        .where('p.planId', '=', planId)
        .where('t.startsAt', '>', person.at)
        .select(['t.startsAt', 'p.place', 'p.closedAt'])
        .executeTakeFirst(),
    )
    if (closedAt) return 'closed'
    await closePoll(db, planId, person.at)
    const agenda = agendaOf('planning', person.locale)
    const call = { kind: 'planning', startsAt, place, agenda } as const
    return { called: await addMeeting({ db, mail }, person, plan, call) }
  })

const closePoll = (db: Db, planId: number, closedAt: Date) =>
  db
    .updateTable('planPolls')
    .set({ closedAt })
    .where('planId', '=', planId)
    .where('closedAt', 'is', null)
    .execute()

async function isAsked(db: Db, planId: number, { times, place }: Asked): Promise<boolean> {
  const open = await timesOf(db, planId).select(['t.startsAt', 'p.place']).execute()
  const same = (at: Date) =>
    open.some((time) => time.startsAt.getTime() === at.getTime() && time.place === place)
  return open.length === times.length && times.every(same)
}

const openTimes = async (db: Db, planId: number, pollId: number): Promise<number[]> =>
  (await timesOf(db, planId).where('p.id', '=', pollId).select('t.id').execute()).map(({ id }) => id)

const timesOf = (db: Db, planId: number) =>
  db
    .selectFrom('planPollTimes as t')
    .innerJoin('planPolls as p', 'p.id', 't.pollId')
    .where('p.planId', '=', planId)
    .where('p.closedAt', 'is', null)

const traced = (db: Db, person: Person, { id, serviceId, planningGroupId }: PlanAtHand, what: string) =>
  audit(db, person, { what, serviceId, planningGroupId, subject: { kind: 'plan', id } })

const others = (members: number[], { id }: Person): number[] => members.filter((member) => member !== id)
