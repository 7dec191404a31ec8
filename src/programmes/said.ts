import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'

/** What participants said of a programme, in a sentence that begins with its figure, and where the rest of it is. */
export type Said = { sentence: { figure?: string; text: string }; path: string }

/** Finds it; nothing where nothing may be told. */
export type FindSaid = (
  db: Db,
  programme: { id: number; slug: string },
  locale: Locale,
) => Promise<Said | undefined>
