import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'
import type { Letter } from '../platform/mail/index.ts'
import { sameAddress } from './party.ts'
import type { Registrar } from './registrar.ts'
import { open, type Secret, seal } from './sealed.ts'

/** A registration with its seal broken: for its holder, for a mail to it, or to seal it anew. */
export type Opened = Secret & {
  id: number
  number: string
  run: number
  hash: Buffer
  locale: Locale
  key: Buffer
}

type Sealed = {
  id: number
  number: string
  runId: number
  tokenHash: Buffer | null
  sealed: Buffer | null
  locale: string
}

/** Opens a registration; none when it has been erased. */
export function openOne(key: Buffer | undefined, row: Sealed): Opened | undefined {
  if (!key || !row.sealed || !row.tokenHash) return undefined
  const place = { run: row.runId, hash: row.tokenHash }
  return {
    ...open(key, place, row.sealed),
    id: row.id,
    number: row.number,
    ...place,
    locale: row.locale as Locale,
    key,
  }
}

/** Opens several registrations, whatever run each belongs to; leaves out those that have been erased. */
export async function openMany(
  db: Db,
  { keys }: Pick<Registrar, 'keys'>,
  registrations: number[],
): Promise<Opened[]> {
  if (registrations.length === 0) return []
  return await openAll(db, keys, await select(db).where('id', 'in', registrations).orderBy('id').execute())
}

/** Opens one to seal it anew in this transaction: another change to it waits its turn. */
export async function openToChange(
  db: Db,
  { keys }: Pick<Registrar, 'keys'>,
  id: number,
): Promise<Opened | undefined> {
  const [opened] = await openAll(db, keys, await select(db).where('id', '=', id).forNoKeyUpdate().execute())
  return opened
}

const select = (db: Db) =>
  db
    .selectFrom('registrations')
    .select(['id', 'number', 'runId', 'tokenHash', 'sealed', 'locale'])
    .where('sealed', 'is not', null)

async function openAll(db: Db, keys: Registrar['keys'], rows: Sealed[]): Promise<Opened[]> {
  const found = await keys.list(
    db,
    rows.map((row) => row.runId),
  )
  return rows.flatMap((row) => openOne(found.get(row.runId), row) ?? [])
}

/** What a mail to somebody who signed up is written from; the rest is looked up when it is sent. */
export type MailFacts = { token: string; name: string }

/** A mail to the one who signed the party up, sealed like the registration itself: it dies with the key of the run. */
export function letterTo({
  token,
  run,
  party,
  locale,
  key,
}: Pick<Opened, 'token' | 'run' | 'party' | 'locale' | 'key'>): Letter<MailFacts> {
  const { email, name } = party.contact
  return {
    to: { address: email, name },
    locale,
    facts: { token, name },
    key: { id: mailKeyId(run), bytes: key },
  }
}

/** Mails to several, each their own. Who gave no address gets none: the service calls them. */
export const lettersTo = (opened: Parameters<typeof letterTo>[0][]): Letter<MailFacts>[] =>
  opened.filter(({ party }) => party.contact.email !== '').map(letterTo)

export const mailKeyId = (run: number): string => `run:${run}`

/** The run whose key sealed a mail. */
export const runOfMailKey = (id: string): number | undefined => {
  const [, run] = /^run:(\d+)$/.exec(id) ?? []
  return run === undefined ? undefined : Number(run)
}

/** What an address is found by. Who gave none is found by nobody: it is of something only this registration knows. */
export const personOf = ({ secrets }: Pick<Registrar, 'secrets'>, email: string, token: string): Buffer =>
  secrets.lookup('participant', email === '' ? token : sameAddress(email))

/** Seals what is known of a registration anew: after a change, or under the key of another run. */
export async function reseal(
  db: Db,
  { id, run, hash, token, party, key }: Omit<Opened, 'number' | 'locale'>,
): Promise<void> {
  await db
    .updateTable('registrations')
    .set({ runId: run, sealed: seal(key, { run, hash }, { token, party }) })
    .where('id', '=', id)
    .execute()
}
