import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'

/** What participants said, as everybody may read it: sentences that begin with their figure, what they are of, and what they don't say. */
export type CourseFigures = {
  sentences: { figure?: string; text: string }[]
  of: string
  notSaid: string
  chosen: string
}

/** Asked each time a course is shown, of the room that knows: what may be told isn't this room's to decide. */
export type FindFigures = (db: Db, courseId: number, locale: Locale) => Promise<CourseFigures | undefined>
