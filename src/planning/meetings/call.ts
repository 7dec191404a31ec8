import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import type { Locale } from '../../platform/locale.ts'
import type { Mail } from '../../platform/mail/index.ts'
import { lockPlan } from '../locked.ts'
import type { Plan } from '../plans.ts'
import { meetingMail } from './mails.ts'
import { listRecipients, type Meeting } from './queries.ts'

export type Call = { startsAt: Date; place: string; agenda: string }
type Tools = { db: Db; mail: Mail }

/** Calls the group to a planning meeting; everybody in it gets a mail with the calendar file. The same call sent twice is one. */
export const callMeeting = (
  { db, mail }: Tools,
  person: Person,
  plan: Plan,
  call: Call,
): Promise<{ kind: 'called'; id: number } | { kind: 'stopped' }> =>
  db.transaction().execute(async (db) => {
    if ((await lockPlan(db, person, plan.id)).stopped) return { kind: 'stopped' }
    const same = await db
      .selectFrom('planMeetings')
      .select('id')
      .where('planId', '=', plan.id)
      .where('kind', '=', 'planning')
      .where('startsAt', '=', call.startsAt)
      .executeTakeFirst()
    if (same) return { kind: 'called', id: same.id }
    const meeting = await db
      .insertInto('planMeetings')
      .values({
        planId: plan.id,
        round: plan.round,
        kind: 'planning',
        ...call,
        calledBy: person.id,
        calledAt: person.at,
      })
      .returning(['id', 'version'])
      .executeTakeFirstOrThrow()
    await trail(db, person, plan, 'planning.meeting-called', meeting.id)
    await tellMembers({ db, mail }, person, plan, { ...meeting, ...call, moved: false })
    return { kind: 'called', id: meeting.id }
  })

export type Moved = 'moved' | 'newer' | 'stopped'

/** Changes when, where or what a meeting is about, on top of the version that was shown. Told to all when time or place is another. */
export const moveMeeting = (
  { db, mail }: Tools,
  person: Person,
  plan: Plan,
  meeting: Meeting,
  { version, ...call }: Call & { version: number },
): Promise<Moved> =>
  db.transaction().execute(async (db) => {
    if ((await lockPlan(db, person, plan.id)).stopped) return 'stopped'
    const changed = await db
      .updateTable('planMeetings')
      .set(call)
      .where('id', '=', meeting.id)
      .where('planId', '=', plan.id)
      .where('version', '=', version)
      .returning(['id', 'version'])
      .executeTakeFirst()
    if (!changed) return 'newer'
    await trail(db, person, plan, 'planning.meeting-changed', meeting.id)
    const isMoved = meeting.startsAt.getTime() !== call.startsAt.getTime() || meeting.place !== call.place
    if (isMoved) await tellMembers({ db, mail }, person, plan, { ...changed, ...call, moved: true })
    return 'moved'
  })

type Told = { id: number; version: number; startsAt: Date; moved: boolean }

async function tellMembers(
  { db, mail }: Tools,
  person: Person,
  plan: Plan,
  { id, version, startsAt, moved }: Told,
) {
  if (startsAt <= person.at) return // written down afterwards: nobody is called to it
  const members = await listRecipients(db, plan.groupId, person.at)
  await mail.queue(
    db,
    meetingMail,
    ...members.map((member) => ({
      to: { address: member.email, name: member.name },
      locale: member.locale as Locale,
      facts: { meeting: id, moved },
      dedupeKey: `planning-meeting:${id}:${version}:${member.id}`,
    })),
  )
}

const trail = (db: Db, person: Person, plan: Plan, what: string, meeting: number) =>
  audit(db, person, {
    what,
    serviceId: plan.service.id,
    planningGroupId: plan.groupId,
    subject: { kind: 'plan', id: plan.id },
    details: { meeting },
  })
