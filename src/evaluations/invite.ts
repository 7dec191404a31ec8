import { sql } from 'kysely'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import type { Mail } from '../platform/mail/index.ts'
import type { Secrets } from '../platform/secrets.ts'
import { getFullness, listReachable, type Registrar } from '../registrations/index.ts'
import {
  addInvitees,
  contactKey,
  type Invitee,
  listInvitees,
  mailKeyOf,
  refusalOf,
  willing,
} from './contacts.ts'
import { maySend } from './licences/unlicensed.ts'
import { makeLinkKey } from './link-keys.ts'
import { linkOf, numberOfInvitee, pseudonymOf } from './links.ts'
import { invitationMail } from './mails.ts'
import { listOpenWaves, type RunWave } from './queries.ts'
import { dueSending, type Sending } from './rules.ts'
import { asSide } from './sides.ts'

type Sender = { secrets: Secrets; mail: Mail; registrar: Pick<Registrar, 'keys'> }

/**
 * Sends what is due in every open wave: invitations, and reminders to those who haven't answered. Who they are is found by making
 * everybody's pseudonym and asking the answer side which of them it doesn't have; that is thrown away again. What is noted of a person
 * is only what their turn came for, the same of those who have answered; and all in one transaction, so that no row tells who got a mail.
 * A form that the service has no licence for waits till it has. Safe to run often, again, and on several machines at once: each mail is queued once.
 */
export async function sendDue(db: Db, sender: Sender, now: Date): Promise<void> {
  for (const wave of await listOpenWaves(db, dayOf(now))) {
    if (!(await maySend(db, wave, dayOf(now)))) continue
    if (wave.linkedBy === 'key') await sendForWave(db, sender, wave, now)
    else await noteInvited(db, wave.id, (await getFullness(db, wave.runId)).taken)
  }
}

async function sendForWave(
  db: Db,
  { secrets, mail, registrar }: Sender,
  wave: RunWave,
  now: Date,
): Promise<void> {
  const about = { evaluationId: wave.evaluationId, runId: wave.runId }
  const contacts = await contactKey(db, secrets, about)
  await addInvitees(db, secrets, about, {
    key: contacts,
    people: await willing(db, secrets, wave.courseId, await listReachable(db, registrar, wave.runId)),
  })
  const invitees = await willing(db, secrets, wave.courseId, await listInvitees(db, about, contacts))
  const key = await makeLinkKey(db, secrets, about)
  const asked = invitees.map((invitee) => ({ ...invitee, number: numberOfInvitee(key, invitee.id) }))
  const answered = await whichHaveAnswered(
    db,
    wave.id,
    asked.map(({ number }) => pseudonymOf(key, number)),
  )
  const due = await listDue(db, wave, asked, dayOf(now))
  await asSide(db, 'invitations', async (db) => {
    const noted = await noteTurns(db, wave.id, due, dayOf(now))
    const isSilent = ({ number }: Due) => !answered.has(pseudonymOf(key, number).toString('hex'))
    await countReminded(db, wave.id, noted.filter(isSilent))
    const parties = byRegistration(noted).filter((party) => party.some(isSilent))
    const letters = parties.map(([first, ...others]) => ({
      to: { address: first.address, name: first.name },
      locale: first.locale,
      facts: {
        wave: wave.id,
        sending: first.sending,
        refusal: refusalOf(secrets, first.id),
        links: [first, ...others].map(({ role, number }) => ({ role, link: linkOf(key, number, 'link') })),
      },
      key: { id: mailKeyOf(about), bytes: contacts },
    }))
    await mail.queue(db, invitationMail, ...letters)
  })
  await noteInvited(db, wave.id, await countInvited(db, wave.id))
}

/** How many were asked: by mail, or in the room all who have seats. */
const noteInvited = (db: Db, runWaveId: number, invited: number): Promise<unknown> =>
  db.updateTable('runWaves').set({ invited }).where('id', '=', runWaveId).execute()

/** Of these pseudonyms, those under which a sheet was sent. */
async function whichHaveAnswered(db: Db, runWaveId: number, pseudonyms: Buffer[]): Promise<Set<string>> {
  if (pseudonyms.length === 0) return new Set()
  const rows = await asSide(db, 'answers', (db) =>
    db
      .selectFrom('answers.sheets')
      .select('pseudonym')
      .where('runWaveId', '=', runWaveId)
      .where('pseudonym', 'in', pseudonyms)
      .where('sent', '=', true)
      .execute(),
  )
  return new Set(rows.map(({ pseudonym }) => pseudonym.toString('hex')))
}

type Asked = Invitee & { number: Buffer }
type Due = Asked & { sending: Sending }

/** Those whose turn has come for something today, and for what. */
async function listDue(db: Db, wave: RunWave, asked: Asked[], today: string): Promise<Due[]> {
  const sent = await asSide(db, 'invitations', (db) =>
    db
      .selectFrom('invitations.sendings')
      .select(['inviteeId', 'number', 'sentOn'])
      .where('runWaveId', '=', wave.id)
      .execute(),
  )
  return asked.flatMap((one) => {
    const before = sent.filter(({ inviteeId }) => inviteeId === one.id)
    const sending = dueSending(wave, before, today)
    return sending === undefined ? [] : [{ ...one, sending }]
  })
}

/** A party has one address, and gets one mail with a link for each: of those who have answered too, or the mail would tell who has. */
function byRegistration(due: Due[]): [Due, ...Due[]][] {
  const parties = new Map<number, [Due, ...Due[]]>()
  for (const one of due) {
    const party = parties.get(one.registration)
    if (party) party.push(one)
    else parties.set(one.registration, [one])
  }
  return [...parties.values()]
}

/** Notes whose turn it was. Answers those whom nobody else noted just now: each mail is queued once. */
async function noteTurns(db: Db, runWaveId: number, due: Due[], sentOn: string): Promise<Due[]> {
  if (due.length === 0) return []
  const rows = await db
    .insertInto('invitations.sendings')
    .values(due.map(({ id, sending }) => ({ inviteeId: id, runWaveId, number: sending, sentOn })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('inviteeId')
    .execute()
  const noted = new Set(rows.map(({ inviteeId }) => inviteeId))
  return due.filter(({ id }) => noted.has(id))
}

/** To how many reminders went, whoever they are. */
async function countReminded(db: Db, runWaveId: number, silent: Due[]): Promise<void> {
  for (const number of [1, 2]) {
    const sentTo = silent.filter(({ sending }) => sending === number).length
    if (sentTo === 0) continue
    await db
      .insertInto('invitations.reminders')
      .values({ runWaveId, number, sentTo })
      .onConflict((conflict) =>
        conflict
          .columns(['runWaveId', 'number'])
          .doUpdateSet({ sentTo: sql<number>`reminders.sent_to + excluded.sent_to` }),
      )
      .execute()
  }
}

const countInvited = (db: Db, runWaveId: number): Promise<number> =>
  asSide(db, 'invitations', (db) =>
    db
      .selectFrom('invitations.sendings')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('runWaveId', '=', runWaveId)
      .where('number', '=', 0)
      .executeTakeFirstOrThrow(),
  ).then(({ count }) => Number(count))
