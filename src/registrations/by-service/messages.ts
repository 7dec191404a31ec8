import type { Insertable } from 'kysely'
import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { decrypt, encrypt } from '../../platform/secrets.ts'
import type { DB } from '../../platform/tables.ts'
import { messageMail } from '../mails/message.ts'
import { noteViews } from '../note-views.ts'
import { lettersTo, openMany } from '../opened.ts'
import type { Registrar } from '../registrar.ts'
import { checkOwn, type OwnRun } from './own-run.ts'

export const audiences = ['everyone', 'seated', 'waiting'] as const
/** To whom something is written: a group of those who take part, or one registration. */
export type ToWhom = (typeof audiences)[number] | { registration: number }

/** Whom a message reaches, and whom not: they gave no e-mail address. */
export type Reach = { reached: number; unreached: { id: number; name: string; phone: string | undefined }[] }

/** Whom a message would reach. */
export async function previewMessage(
  db: Db,
  registrar: Registrar,
  person: Person,
  own: OwnRun,
  toWhom: ToWhom,
): Promise<Reach> {
  await checkOwn(db, person, own.id)
  const { reached, unreached } = await recipientsOf(db, registrar, own.id, toWhom)
  return { reached: reached.length, unreached }
}

/** Writes to those who take part: a mail to each, alone. Kept, sealed, with who wrote it. Sent twice, it is sent once. */
export const sendMessage = (
  db: Db,
  registrar: Registrar,
  person: Person,
  own: OwnRun,
  { toWhom, words, key }: { toWhom: ToWhom; words: string; key: string },
): Promise<{ kind: 'sent'; reached: number } | { kind: 'nobody' }> =>
  db.transaction().execute(async (db) => {
    await checkOwn(db, person, own.id)
    const { reached } = await recipientsOf(db, registrar, own.id, toWhom)
    const runKey = await registrar.keys.of(db, own.id, person.at)
    if (reached.length === 0 || !runKey) return { kind: 'nobody' }
    const ids = reached.map(({ id }) => id)
    const submission = registrar.secrets.lookup('submission', `message:${own.id}:${key}`)
    const row = {
      runId: own.id,
      toWhom: typeof toWhom === 'string' ? toWhom : 'one',
      sealed: encrypt(runKey, words, contextOf(own.id)),
      submission,
      sentBy: person.id,
      sentAt: person.at,
    }
    const message = await keep(db, row, ids)
    if (message === undefined) return { kind: 'sent', reached: ids.length }
    const letters = lettersTo(reached)
    await registrar.mail.queue(
      db,
      messageMail,
      ...letters.map((letter) => ({ ...letter, facts: { ...letter.facts, words } })),
    )
    await noteViews(db, person, own.serviceId, ids, 'message')
    await audit(db, person, {
      what: 'registrations.message-sent',
      serviceId: own.serviceId,
      subject: { kind: 'run', id: own.id },
      details: { message, reached: ids.length },
    })
    return { kind: 'sent', reached: reached.length }
  })

/** Keeps what is sent, and to whom. Undefined when the same form has been sent before. */
async function keep(
  db: Db,
  row: Insertable<DB['runMessages']>,
  registrations: number[],
): Promise<number | undefined> {
  const message = await db
    .insertInto('runMessages')
    .values(row)
    .onConflict((conflict) => conflict.column('submission').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!message) return undefined
  await db
    .insertInto('runMessageRecipients')
    .values(registrations.map((registrationId) => ({ messageId: message.id, registrationId })))
    .execute()
  return message.id
}

/** What has been written to those who take part in a run, newest first. The words are gone when the run's key is. */
export async function listMessages(db: Db, { keys }: Pick<Registrar, 'keys'>, person: Person, own: OwnRun) {
  await checkOwn(db, person, own.id)
  const key = (await keys.list(db, [own.id])).get(own.id)
  const rows = await db
    .selectFrom('runMessages as m')
    .innerJoin('accounts as a', 'a.id', 'm.sentBy')
    .select(['m.id', 'm.toWhom', 'm.sealed', 'm.sentAt', 'a.name as sentBy'])
    .select((eb) =>
      eb
        .selectFrom('runMessageRecipients as r')
        .whereRef('r.messageId', '=', 'm.id')
        .select((eb) => eb.fn.countAll<string>().as('reached'))
        .as('reached'),
    )
    .where('m.runId', '=', own.id)
    .orderBy('m.id', 'desc')
    .execute()
  return rows.map(({ sealed, reached, ...message }) => ({
    ...message,
    reached: Number(reached ?? 0),
    words: key && sealed ? decrypt(key, sealed, contextOf(own.id)).toString() : undefined,
  }))
}

async function recipientsOf(db: Db, registrar: Registrar, run: number, toWhom: ToWhom) {
  const rows = await db
    .selectFrom('registrations as g')
    .select('g.id')
    .where('g.withdrawnAt', 'is', null)
    .where('g.leftOutAt', 'is', null)
    .where('g.sealed', 'is not', null)
    .where((eb) => {
      const seated = eb.and([eb('g.runId', '=', run), eb('g.confirmedAt', 'is not', null)])
      const queue = eb.selectFrom('queueEntries').select('registrationId').where('runId', '=', run)
      const waiting = eb('g.id', 'in', queue)
      if (toWhom === 'seated') return seated
      return toWhom === 'waiting' ? waiting : eb.or([seated, waiting])
    })
    .$if(typeof toWhom !== 'string', (query) =>
      query.where('g.id', '=', (toWhom as { registration: number }).registration),
    )
    .execute()
  const opened = await openMany(
    db,
    registrar,
    rows.map(({ id }) => id),
  )
  return {
    reached: opened.filter(({ party }) => party.contact.email !== ''),
    unreached: opened
      .filter(({ party }) => party.contact.email === '')
      .map(({ id, party: { contact } }) => ({ id, name: contact.name, phone: contact.phone })),
  }
}

const contextOf = (run: number): string => `message:${run}`
