import { audit, type Person, takeBackNotices, tell } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import type { Mail } from '../../platform/mail/index.ts'
import type { PlanAtHand } from '../change-plan.ts'
import { listRecipients } from '../meetings/queries.ts'
import { paths } from '../paths.ts'
import { texts } from './texts.ts'

/** What can happen to a plan as a whole. */
export type MoveKind = 'paused' | 'resumed' | 'closed' | 'reopened' | 'handed-over'

export type Move = Awaited<ReturnType<typeof listMoves>>[number]

/** What has happened to a plan as a whole, the first first. */
export const listMoves = (db: Db, planId: number) =>
  db
    .selectFrom('planMoves as m')
    .innerJoin('accounts as by', 'by.id', 'm.by')
    .leftJoin('accounts as to', 'to.id', 'm.handedTo')
    .where('m.planId', '=', planId)
    .select(['m.what', 'm.at', 'm.because', 'by.name as by', 'to.name as handedTo'])
    .$narrowType<{ what: MoveKind }>()
    .orderBy('m.id')
    .execute()

export type Hands = { db: Db; mail: Mail }
type Happened =
  | { what: 'paused' | 'closed'; because: string }
  | { what: 'resumed' | 'reopened' }
  | { what: 'handed-over'; handedTo: number }

/** Writes down what happens to a plan, and tells those it concerns: the new one who leads on, or else the whole group. */
export async function move(
  { db, mail }: Hands,
  person: Person,
  plan: PlanAtHand,
  happened: Happened,
): Promise<void> {
  await db
    .insertInto('planMoves')
    .values({ planId: plan.id, at: person.at, by: person.id, ...happened })
    .execute()
  await audit(db, person, {
    what: `planning.plan-${happened.what}`,
    serviceId: plan.serviceId,
    planningGroupId: plan.planningGroupId,
    subject: { kind: 'plan', id: plan.id },
    ...(happened.what === 'handed-over' && { details: { to: happened.handedTo } }),
  })
  if (happened.what === 'paused' || happened.what === 'closed') await takeBackNotices(db, paths.plan(plan.id)) // what waited for somebody waits no more
  const { nb, nn, en } = texts
  const { what } = happened
  await tell(db, mail, await concerned(db, person, plan, happened), {
    title: { nb: nb.told[what], nn: nn.told[what], en: en.told[what] },
    path: what === 'handed-over' ? paths.plan(plan.id) : paths.goingOn(plan.id),
    now: person.at,
  })
}

async function concerned(db: Db, person: Person, plan: PlanAtHand, happened: Happened): Promise<number[]> {
  const all =
    happened.what === 'handed-over'
      ? [happened.handedTo]
      : (await listRecipients(db, plan.planningGroupId, person.at)).map(({ id }) => id)
  return all.filter((id) => id !== person.id)
}
