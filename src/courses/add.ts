import type { Insertable } from 'kysely'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { inLanguage } from '../platform/localised.ts'
import { slugOf } from '../platform/slug.ts'
import type { DB } from '../platform/tables.ts'
import { reserved, type Session } from './rules.ts'
import { columnsOf, type Written } from './written.ts'

/** A course as it is written down the first time. */
export type NewCourse = Written<'courses'> & { title: object; themes: string[] }

/** A run as it is written down; it begins with its first session and ends with its last. */
export type NewRun = Omit<Written<'runs'>, 'startsAt' | 'endsAt'> & { sessions: [Session, ...Session[]] }

type Added = { id: number; slug: string }

/** Adds a course with its themes, at an address made of its title. Call it in a transaction. */
export async function addCourse(db: Db, { themes, ...course }: NewCourse): Promise<Added> {
  const slug = await freeSlug(
    slugOf(inLanguage(course.title ?? {}, 'nb').text) || 'kurs',
    (start) => db.selectFrom('courses').select('slug').where('slug', 'like', `${start}%`).execute(),
    reserved.courses,
  )
  const added = await db
    .insertInto('courses')
    .values({ ...columnsOf(course), slug } as Insertable<DB['courses']>)
    .returning(['id', 'slug'])
    .executeTakeFirstOrThrow()
  if (themes.length > 0) {
    await db
      .insertInto('courseThemes')
      .values(themes.map((themeId) => ({ courseId: added.id, themeId })))
      .execute()
  }
  return added
}

/** Adds a run with its sessions, at an address made of its first day. Call it in a transaction. */
export async function addRun(db: Db, { sessions, ...run }: NewRun): Promise<Added> {
  const slug = await freeSlug(dayOf(sessions[0].startsAt), (start) =>
    db
      .selectFrom('runs')
      .select('slug')
      .where('courseId', '=', run.courseId)
      .where('slug', 'like', `${start}%`)
      .execute(),
  )
  const added = await db
    .insertInto('runs')
    .values({ ...columnsOf({ ...run, ...spanOf(sessions) }), slug } as Insertable<DB['runs']>)
    .returning(['id', 'slug'])
    .executeTakeFirstOrThrow()
  await addSessions(db, added.id, sessions)
  return added
}

export const addSessions = (db: Db, runId: number, sessions: Session[]) =>
  db
    .insertInto('sessions')
    .values(sessions.map(({ startsAt, endsAt }, i) => ({ runId, day: i + 1, startsAt, endsAt })))
    .execute()

/** From the beginning of the first session to the end of the last. */
export const spanOf = (sessions: [Session, ...Session[]]): Session => ({
  startsAt: sessions[0].startsAt,
  endsAt: (sessions.at(-1) ?? sessions[0]).endsAt,
})

/** The address wished for, or the first free of address-2, address-3 … */
async function freeSlug(
  wish: string,
  listTaken: (start: string) => Promise<{ slug: string }[]>,
  reserved: string[] = [],
): Promise<string> {
  const taken = new Set([...reserved, ...(await listTaken(wish)).map(({ slug }) => slug)])
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wish : `${wish}-${number}`
    if (!taken.has(slug)) return slug
  }
}
