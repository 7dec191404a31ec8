import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import type { Mail } from '../platform/mail/index.ts'
import type { Secrets } from '../platform/secrets.ts'
import { listReachable, type Registrar } from '../registrations/index.ts'
import { addInvitees, contactKey, type Invitee, listInvitees, mailKeyOf, refusalOf } from './contacts.ts'
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
 * everybody's pseudonym and asking the answer side which of them it doesn't have; that is thrown away again. What is kept is only what was
 * sent. A form that the service has no licence for waits till it has. Safe to run often, again, and on several machines at once: each mail is queued once.
 */
export async function sendDue(db: Db, sender: Sender, now: Date): Promise<void> {
  for (const wave of await listOpenWaves(db, dayOf(now))) {
    if (wave.linkedBy === 'key' && (await maySend(db, wave, dayOf(now))))
      await sendForWave(db, sender, wave, now)
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
    people: await listReachable(db, registrar, wave.runId),
  })
  const invitees = await listInvitees(db, about, contacts)
  const key = await makeLinkKey(db, secrets, about)
  const asked = invitees.map((invitee) => ({ ...invitee, number: numberOfInvitee(key, invitee.id) }))
  const answered = await whichHaveAnswered(
    db,
    wave.id,
    asked.map(({ number }) => pseudonymOf(key, number)),
  )
  const silent = asked.filter(({ number }) => !answered.has(pseudonymOf(key, number).toString('hex')))
  const due = await listDue(db, wave, silent, dayOf(now))
  for (const [registration, party] of byRegistration(due)) {
    const [first] = party
    if (!first) continue
    const letter = {
      to: { address: first.address, name: first.name },
      locale: first.locale,
      facts: {
        wave: wave.id,
        sending: first.sending,
        refusal: refusalOf(secrets, first.id),
        links: party.map(({ role, number }) => ({ role, link: linkOf(key, number, 'link') })),
      },
      key: { id: mailKeyOf(about), bytes: contacts },
      dedupeKey: `evaluation:${wave.id}:${registration}:${first.sending}`,
    }
    await asSide(db, 'invitations', async (db) => {
      await noteSent(db, wave.id, party, dayOf(now))
      await mail.queue(db, invitationMail, letter)
    })
  }
  await db
    .updateTable('runWaves')
    .set({ invited: await countInvited(db, wave.id) })
    .where('id', '=', wave.id)
    .execute()
}

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

/** Those to whom something is due today, and what. */
async function listDue(db: Db, wave: RunWave, silent: Asked[], today: string): Promise<Due[]> {
  const sent = await asSide(db, 'invitations', (db) =>
    db
      .selectFrom('invitations.sendings')
      .select(['inviteeId', 'number', 'sentOn'])
      .where('runWaveId', '=', wave.id)
      .execute(),
  )
  return silent.flatMap((one) => {
    const before = sent.filter(({ inviteeId }) => inviteeId === one.id)
    const sending = dueSending(wave, before, today)
    return sending === undefined ? [] : [{ ...one, sending }]
  })
}

/** A party has one address, and gets one mail with a link for each. */
function byRegistration(due: Due[]): Map<number, Due[]> {
  const parties = new Map<number, Due[]>()
  for (const one of due) parties.set(one.registration, [...(parties.get(one.registration) ?? []), one])
  return parties
}

const noteSent = (db: Db, runWaveId: number, party: Due[], sentOn: string) =>
  db
    .insertInto('invitations.sendings')
    .values(party.map(({ id, sending }) => ({ inviteeId: id, runWaveId, number: sending, sentOn })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()

const countInvited = (db: Db, runWaveId: number): Promise<number> =>
  asSide(db, 'invitations', (db) =>
    db
      .selectFrom('invitations.sendings')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('runWaveId', '=', runWaveId)
      .where('number', '=', 0)
      .executeTakeFirstOrThrow(),
  ).then(({ count }) => Number(count))
