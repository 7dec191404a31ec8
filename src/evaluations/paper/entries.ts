import type { Db } from '../../platform/db.ts'
import { brokenConstraint } from '../../platform/errors.ts'
import type { Answers } from '../../questionnaires/index.ts'
import { asSide } from '../sides.ts'
import type { Entry } from './rules.ts'

type OfSheet = { runWaveId: number; sheet: number }

/** Why a sheet wasn't written down: entered twice already, entered by the same person before, or too late. */
export type NotKept = 'settled' | 'by-you' | 'closed' | 'taken'

const reasons: Record<string, NotKept | 'meanwhile'> = {
  paper_entries_sheet_settled: 'settled',
  paper_entries_two_persons: 'by-you',
  sheets_wave_open: 'closed',
  paper_entries_pkey: 'meanwhile',
  paper_entries_turn: 'taken',
}

type Read = { by: Buffer; pseudonym: Buffer; answers: Answers }

/** Writes down what one person read off a sheet: the first time, or the second. Of two at the same moment one is first. */
export async function keepEntry(db: Db, about: OfSheet, read: Read): Promise<NotKept | undefined> {
  const notKept = await tryToKeep(db, about, read)
  return notKept === 'meanwhile' ? tryToKeep(db, about, read).then(asTaken) : notKept
}

const asTaken = (reason: NotKept | 'meanwhile' | undefined): NotKept | undefined =>
  reason === 'meanwhile' ? 'taken' : reason

async function tryToKeep(
  db: Db,
  { runWaveId, sheet }: OfSheet,
  { by, pseudonym, answers }: Read,
): Promise<NotKept | 'meanwhile' | undefined> {
  try {
    await asSide(db, 'answers', (db) =>
      db
        .insertInto('answers.paperEntries')
        .values(({ selectFrom, fn, lit }) => ({
          ...{ runWaveId, sheet, enteredBy: by, pseudonym, answers: JSON.stringify(answers) },
          turn: selectFrom('answers.paperEntries')
            .select(({ eb }) => eb(fn.countAll<number>(), '+', lit(1)).as('turn'))
            .where('runWaveId', '=', runWaveId)
            .where('sheet', '=', sheet),
        }))
        .execute(),
    )
    return undefined
  } catch (error) {
    const reason = reasons[brokenConstraint(error) ?? '']
    if (reason) return reason
    throw error
  }
}

/** The entries of a sheet that isn't settled, the first first. */
export async function listEntries(db: Db, { runWaveId, sheet }: OfSheet): Promise<Entry[]> {
  const rows = await asSide(db, 'answers', (db) =>
    db
      .selectFrom('answers.paperEntries')
      .select(['turn', 'pseudonym', 'answers'])
      .where('runWaveId', '=', runWaveId)
      .where('sheet', '=', sheet)
      .orderBy('turn')
      .execute(),
  )
  return rows.map((row) => ({ ...row, answers: row.answers as Answers }))
}

/** What the same person entered of a sheet before, if they did. */
export async function findOwnEntry(
  db: Db,
  { runWaveId, sheet }: OfSheet,
  by: Buffer,
): Promise<Answers | undefined> {
  const row = await asSide(db, 'answers', (db) =>
    db
      .selectFrom('answers.paperEntries')
      .select('answers')
      .where('runWaveId', '=', runWaveId)
      .where('sheet', '=', sheet)
      .where('enteredBy', '=', by)
      .executeTakeFirst(),
  )
  return row?.answers as Answers | undefined
}

/** A sheet is settled: what was entered is forgotten, and its number isn't taken again. */
export const noteSettled = (db: Db, { runWaveId, sheet }: OfSheet): Promise<unknown> =>
  asSide(db, 'answers', async (db) => {
    await db
      .insertInto('answers.paperSheets')
      .values({ runWaveId, sheet })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await db
      .deleteFrom('answers.paperEntries')
      .where('runWaveId', '=', runWaveId)
      .where('sheet', '=', sheet)
      .execute()
  })

/** How it stands with the paper of a wave: how many sheets are in, and which wait for a second entry or for being settled. */
export type Standing = { entered: number; once: number[]; unlike: number[] }

export const standingOf = (db: Db, runWaveId: number): Promise<Standing> =>
  asSide(db, 'answers', async (db) => {
    const { entered } = await db
      .selectFrom('answers.sheets')
      .select(({ fn }) => fn.countAll<string>().as('entered'))
      .where('runWaveId', '=', runWaveId)
      .where('way', '=', 'paper')
      .executeTakeFirstOrThrow()
    const waiting = await db
      .selectFrom('answers.paperEntries')
      .select(['sheet', ({ fn }) => fn.countAll<string>().as('entries')])
      .where('runWaveId', '=', runWaveId)
      .groupBy('sheet')
      .orderBy('sheet')
      .execute()
    const having = (count: number) =>
      waiting.filter(({ entries }) => Number(entries) === count).map(({ sheet }) => sheet)
    return { entered: Number(entered), once: having(1), unlike: having(2) }
  })
