import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import type { Locale } from '../../platform/locale.ts'
import type { Mail } from '../../platform/mail/index.ts'
import { changePlan, type PlanAtHand } from '../change-plan.ts'
import type { MeetingKind } from './kinds.ts'
import { cancelledMail, meetingMail } from './mails.ts'
import { listRecipients, type Meeting } from './queries.ts'

export type Call = { kind: MeetingKind; startsAt: Date; place: string; agenda: string }
type Tools = { db: Db; mail: Mail }

/** Calls the group to a meeting; everybody in it gets a mail with the calendar file. The same call sent twice is one. */
export const callMeeting = (
  { db, mail }: Tools,
  person: Person,
  planId: number,
  call: Call,
): Promise<{ called: number } | 'stopped'> =>
  changePlan(db, person, { id: planId, may: 'members' }, async (db, plan) => ({
    called: await addMeeting({ db, mail }, person, plan, call),
  }))

/** Calls the group to a meeting, in the transaction of what it comes of; answers the meeting. */
export async function addMeeting(
  { db, mail }: Tools,
  person: Person,
  plan: PlanAtHand,
  call: Call,
): Promise<number> {
  const same = await db
    .selectFrom('planMeetings')
    .select('id')
    .where('planId', '=', plan.id)
    .where('kind', '=', call.kind)
    .where('startsAt', '=', call.startsAt)
    .where('cancelledAt', 'is', null)
    .executeTakeFirst()
  if (same) return same.id
  const meeting = await db
    .insertInto('planMeetings')
    .values({ planId: plan.id, round: plan.round, ...call, calledBy: person.id, calledAt: person.at })
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()
  await trail(db, person, plan, 'planning.meeting-called', meeting.id)
  await tellMembers({ db, mail }, person, plan, { ...meeting, startsAt: call.startsAt }, 'called')
  return meeting.id
}

/** `over`: it has been held, or cancelled, and stands as it is. */
export type Moved = 'moved' | 'newer' | 'over' | 'stopped'
type Move = Omit<Call, 'kind'> & { version: number }

/** Changes when, where or what a meeting is about, on top of the version that was shown. Told to all when time or place is another. */
export const moveMeeting = (
  { db, mail }: Tools,
  person: Person,
  planId: number,
  meeting: Meeting,
  { version, ...to }: Move,
): Promise<Moved> =>
  changePlan<Moved>(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    if (meeting.heldAt || meeting.cancelled) return 'over'
    const changed = await db
      .updateTable('planMeetings')
      .set(to)
      .where('id', '=', meeting.id)
      .where('planId', '=', plan.id)
      .where('version', '=', version)
      .returning(['id', 'version'])
      .executeTakeFirst()
    if (!changed) return 'newer'
    await trail(db, person, plan, 'planning.meeting-changed', meeting.id)
    const isMoved = meeting.startsAt.getTime() !== to.startsAt.getTime() || meeting.place !== to.place
    if (isMoved) await tellMembers({ db, mail }, person, plan, { ...changed, startsAt: to.startsAt }, 'moved')
    return 'moved'
  })

/** Cancels a meeting, with the reason that everybody is told. One that was held, or is cancelled, stands as it is. */
export const cancelMeeting = (
  { db, mail }: Tools,
  person: Person,
  planId: number,
  meeting: Meeting,
  because: string,
): Promise<'cancelled' | 'over' | 'stopped'> =>
  changePlan(db, person, { id: planId, may: 'members' }, async (db, plan) => {
    const cancelled = await db
      .updateTable('planMeetings')
      .set({ cancelledAt: person.at, cancelledBy: person.id, cancelledBecause: because })
      .where('id', '=', meeting.id)
      .where('planId', '=', plan.id)
      .where('heldAt', 'is', null)
      .where('cancelledAt', 'is', null)
      .returning(['id', 'version', 'startsAt'])
      .executeTakeFirst()
    if (!cancelled) return 'over'
    await trail(db, person, plan, 'planning.meeting-cancelled', meeting.id)
    await tellMembers({ db, mail }, person, plan, cancelled, 'cancelled')
    return 'cancelled'
  })

type Told = { id: number; version: number; startsAt: Date }

async function tellMembers(
  { db, mail }: Tools,
  person: Person,
  plan: PlanAtHand,
  { id, version, startsAt }: Told,
  what: 'called' | 'moved' | 'cancelled',
) {
  if (startsAt <= person.at) return // written down afterwards: nobody is called to it
  const letters = (await listRecipients(db, plan.planningGroupId, person.at)).map((member) => ({
    to: { address: member.email, name: member.name },
    locale: member.locale as Locale,
    facts: { meeting: id, account: member.id, moved: what === 'moved' },
    dedupeKey: `planning-meeting:${id}:${version}:${member.id}`,
  }))
  await mail.queue(db, what === 'cancelled' ? cancelledMail : meetingMail, ...letters)
}

const trail = (db: Db, person: Person, plan: PlanAtHand, what: string, meeting: number) =>
  audit(db, person, {
    what,
    serviceId: plan.serviceId,
    planningGroupId: plan.planningGroupId,
    subject: { kind: 'plan', id: plan.id },
    details: { meeting },
  })
