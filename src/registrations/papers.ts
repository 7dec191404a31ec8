import type { Here } from '../design/here.ts'
import type { Db } from '../platform/db.ts'
import type { Mine } from './mine.ts'

/** Papers that another room has for the holder of a registration: shown on their own page, each to be downloaded. */
export type Papers = { title: string; text: string; files: { words: string; path: string }[] }

/** Asks for them; undefined when there are none. Handed over where the rooms are mounted. */
export type FindPapers = (db: Db, mine: Mine, here: Here) => Promise<Papers | undefined>
