import { audit, type Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { Answers } from '../../questionnaires/index.ts'
import { type Received, receive, type Sheet } from '../receive.ts'
import { findOwnEntry, keepEntry, listEntries, type NotKept, noteSettled } from './entries.ts'
import { type Entry, isUnlike } from './rules.ts'

/** What became of a sheet. `once`: another person must enter it too; `unlike`: they did, and read it otherwise. */
export type Entered =
  | { kind: 'once' | 'unlike' }
  | { kind: 'received'; received: Received }
  | { kind: NotKept }

type Hands = { db: Db; secrets: Secrets; person: Person }

/** Takes what stands on a sheet of paper to the answers, as it was read. That somebody entered one is traced, not which. */
export async function enterSheet(
  { db, person }: Pick<Hands, 'db' | 'person'>,
  sheet: Sheet,
  answers: Answers,
): Promise<Received> {
  const received = await receive(db, { ...sheet, way: 'paper' }, answers, { now: person.at, isLast: true })
  const { serviceId, runId } = sheet.wave
  await audit(db, person, { what: 'evaluations.entered', serviceId, subject: { kind: 'run', id: runId } })
  return received
}

/** Keeps one person's reading of a numbered sheet. When it is the second and reads the same, the sheet goes to the answers. */
export async function enterTwice(
  { db, secrets, person }: Hands,
  opened: Sheet,
  { number, answers }: { number: number; answers: Answers },
): Promise<Entered> {
  const about = { runWaveId: opened.wave.id, sheet: number }
  const by = secrets.lookup('paper-entry', `${about.runWaveId}:${number}:${person.id}`)
  const notKept = await keepEntry(db, about, { by, pseudonym: opened.pseudonym, answers })
  if (notKept && !(notKept === 'by-you' && isSame(await findOwnEntry(db, about, by), answers)))
    return { kind: notKept }
  const [first, second] = await listEntries(db, about)
  if (!first || !second) return { kind: 'once' }
  if (isUnlike(opened.form, [first, second], opened.wave.linkedBy === 'own-code')) return { kind: 'unlike' }
  return settle({ db, person }, opened, { number, entry: first })
}

/** Takes a sheet that two have entered to the answers, and forgets the entries. Cut off in between, it is done again and counts once. */
export async function settle(
  hands: Pick<Hands, 'db' | 'person'>,
  opened: Sheet,
  { number, entry: { pseudonym, answers } }: { number: number; entry: Omit<Entry, 'turn'> },
): Promise<Entered> {
  const received = await enterSheet(hands, { ...opened, pseudonym }, answers)
  if (received !== 'closed') await noteSettled(hands.db, { runWaveId: opened.wave.id, sheet: number })
  return { kind: 'received', received }
}

/** Sent twice by the same person, it is once. */
const isSame = (before: Answers | undefined, now: Answers): boolean =>
  before !== undefined &&
  Object.keys({ ...before, ...now }).every((key) => JSON.stringify(before[key]) === JSON.stringify(now[key]))
