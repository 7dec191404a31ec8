import type { Insertable, Selectable } from 'kysely'
import { type RawBuilder, sql } from 'kysely'
import type { LocalisedText } from '../platform/localised.ts'
import type { DB } from '../platform/tables.ts'

/** The columns that the database or this room fills in. */
type Kept = 'id' | 'slug' | 'updatedAt' | 'calendarSequence' | 'version'

/** A row as rooms write it: texts in several languages as objects, not as JSON. */
export type Written<T extends 'courses' | 'runs'> = {
  [K in keyof Omit<Insertable<DB[T]>, Kept>]: LocalisedText extends Exclude<
    Selectable<DB[T]>[K & keyof Selectable<DB[T]>],
    null
  >
    ? LocalisedText | null
    : Insertable<DB[T]>[K]
}

/** The same facts as columns. */
export const columnsOf = (facts: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, isText(value) ? JSON.stringify(value) : value]),
  )

/** A moment says since when something holds. Of a row that says so already, only whether it holds may be new. */
const since = new Set(['publishedAt', 'cancelledAt'])

/** SQL: whether a row says otherwise than these columns. */
export const differs = (columns: Record<string, unknown>): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join(
    Object.entries(columns).map(([name, value]) =>
      since.has(name)
        ? sql`(${sql.ref(name)} is null) <> ${value === null}::boolean`
        : sql`${sql.ref(name)} is distinct from ${value}`,
    ),
    sql` or `,
  )})`

/** What to set so that a row says the same as these columns, and what held already holds since then. */
export const settingsOf = (columns: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [
      name,
      since.has(name) && value !== null ? sql`coalesce(${sql.ref(name)}, ${value}::timestamptz)` : value,
    ]),
  )

const isText = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !Array.isArray(value)
