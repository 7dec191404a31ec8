import { sql } from 'kysely'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { brokenConstraint } from '../platform/errors.ts'
import { preparedOnce } from '../platform/prepared.ts'
import type { Secrets } from '../platform/secrets.ts'
import type { Answers, Form } from '../questionnaires/index.ts'
import { asAnswered, keepOf } from './facts.ts'
import { findForm } from './forms.ts'
import { findWaveAndKey, makeLinkKey } from './link-keys.ts'
import { linkOf, markOf, numberOfNobody, numberOfOwnCode, pseudonymOf, readLink, type Way } from './links.ts'
import type { RunWave } from './queries.ts'
import { askSide, asSide } from './sides.ts'
import { valuesIn } from './values.ts'

/** One person's sheet in one wave, opened by the link they hold. Nothing in it says who they are. */
export type Sheet = {
  wave: RunWave
  form: Form
  pseudonym: Buffer
  /** What own words are marked with as they leave the sheet, for who can take them back: not what comes on paper. */
  mark?: Buffer
  way: Way | 'paper'
  /** What was begun and not sent. Of what was sent nothing is shown again: a link lies in a mailbox that others may read. */
  answers: Answers
  isSent: boolean
}

/** The sheet that a link opens; nothing when it isn't one of ours, or its key has been destroyed. */
export async function openSheet(
  db: Db,
  secrets: Secrets,
  waveId: number,
  link: string,
): Promise<Sheet | undefined> {
  const { wave, key } = await findWaveAndKey(db, secrets, waveId)
  const read = key && readLink(key, link)
  if (!wave || !read) return undefined
  const { number, way } = read
  const [pseudonym, mark] = [pseudonymOf(key, number), markOf(key, number)]
  const [form, row] = await Promise.all([findForm(db, wave.versionId), findRow(db, wave.id, pseudonym)])
  if (!row) return { wave, form, pseudonym, mark, way, answers: {}, isSent: false }
  // Read as text: link ids are others' own, and must not be respelt as columns are.
  const answers = row.sent ? {} : asAnswered(form, JSON.parse(row.answers), JSON.parse(row.words))
  return { wave, form, pseudonym, mark, way, answers, isSent: row.sent }
}

/** A wave whose links can't be read any more, since their key has been destroyed: true ones can't be told from made up ones. */
export async function findSealed(db: Db, secrets: Secrets, waveId: number): Promise<RunWave | undefined> {
  const { wave, key } = await findWaveAndKey(db, secrets, waveId)
  return wave?.closedAt && !key ? wave : undefined
}

async function findRow(db: Db, runWaveId: number, pseudonym: Buffer) {
  const [[row]] = await askSide(db, 'answers', rowOf.queryOf(db, { runWaveId, pseudonym }))
  return row
}

const rowOf = preparedOnce((db, { runWaveId, pseudonym }: { runWaveId: number; pseudonym: Buffer }) =>
  db
    .selectFrom('answers.sheets')
    .select([
      'sent',
      sql<string>`answers::text`.as('answers'),
      sql<string>`coalesce(words::text, '{}')`.as('words'),
    ])
    .where('runWaveId', '=', runWaveId)
    .where('pseudonym', '=', pseudonym),
)

/** What became of what somebody answered. `sent-before`: the first is kept. */
export type Received = 'saved' | 'sent' | 'sent-before' | 'closed'

/** Keeps what is answered so far, or all of it for good. Once this has answered 'saved' or 'sent', it is written down. */
export async function receive(
  db: Db,
  { wave, form, pseudonym, mark, way }: Sheet,
  answered: Answers,
  { now, isLast }: { now: Date; isLast: boolean },
): Promise<Received> {
  if (!isOpen(wave, now)) return 'closed'
  const values = await valuesIn(db, wave, { form, answered, now })
  const { answers, words, facts } = keepOf(form, answered, wave.versionId, values)
  const written = {
    answers: JSON.stringify(answers),
    words: JSON.stringify(isLast && mark ? { ...words, '': mark.toString('hex') } : words),
    facts: JSON.stringify(facts),
    sent: isLast,
    answeredOn: dayOf(now),
  }
  try {
    await askSide(db, 'answers', keep.queryOf(db, { runWaveId: wave.id, pseudonym, way, ...written }))
    return isLast ? 'sent' : 'saved'
  } catch (error) {
    const broken = brokenConstraint(error)
    if (broken === 'sheets_sent_stay') return 'sent-before'
    if (broken === 'sheets_wave_open') return 'closed'
    throw error
  }
}

type Kept = {
  runWaveId: number
  pseudonym: Buffer
  way: Sheet['way']
  answers: string
  words: string
  facts: string
  sent: boolean
  answeredOn: string
}

const keep = preparedOnce(
  (db, { runWaveId, pseudonym, way, answers, words, facts, sent, answeredOn }: Kept) => {
    const written = { answers, words, facts, sent, answeredOn }
    return db
      .insertInto('answers.sheets')
      .values({ runWaveId, pseudonym, way, ...written })
      .onConflict((conflict) => conflict.columns(['runWaveId', 'pseudonym']).doUpdateSet(written))
  },
)

/** Takes back what was sent or begun, own words too, while the wave is open and the link still says which it is. */
export async function takeBack(db: Db, { wave, pseudonym, mark }: Sheet, now: Date): Promise<boolean> {
  if (!isOpen(wave, now)) return false
  await asSide(db, 'answers', async (db) => {
    await db
      .deleteFrom('answers.sheets')
      .where('runWaveId', '=', wave.id)
      .where('pseudonym', '=', pseudonym)
      .execute()
    if (!mark) return
    await db.deleteFrom('answers.words').where('runWaveId', '=', wave.id).where('mark', '=', mark).execute()
  })
  return true
}

/** A link for somebody in the room of whom nothing is known, or only the code they made themselves. */
export async function roomLink(db: Db, secrets: Secrets, wave: RunWave, ownCode?: string): Promise<string> {
  const key = await makeLinkKey(db, secrets, wave)
  return ownCode === undefined
    ? linkOf(key, numberOfNobody(), 'room')
    : linkOf(key, numberOfOwnCode(key, ownCode), 'own-code')
}

/** Forgets what was begun under a code that somebody made: another may have the same, and must not read it. */
export async function clearDraft(db: Db, secrets: Secrets, wave: RunWave, link: string): Promise<void> {
  const sheet = await openSheet(db, secrets, wave.id, link)
  if (!sheet || sheet.isSent) return
  await asSide(db, 'answers', (db) =>
    db
      .deleteFrom('answers.sheets')
      .where('runWaveId', '=', wave.id)
      .where('pseudonym', '=', sheet.pseudonym)
      .where('sent', '=', false)
      .execute(),
  )
}

/** Whether a wave may be answered: from the day it opens to the day it closes, that day too. */
export const isOpen = ({ opensOn, closesOn, closedAt }: RunWave, now: Date): boolean =>
  closedAt === null && opensOn <= dayOf(now) && dayOf(now) <= closesOn
