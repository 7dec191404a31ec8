import type { Insertable } from 'kysely'
import type { LocalisedColumn, LocalisedText } from '../platform/localised.ts'
import type { DB } from '../platform/tables.ts'

/** A row to be written in bulk: what the table takes, with localised texts as objects. */
export type Row<T extends keyof DB> = WithTexts<Insertable<DB[T]>, DB[T]>

type WithTexts<R, Columns> = {
  [K in keyof R]: K extends keyof Columns
    ? LocalisedColumn extends Columns[K]
      ? LocalisedText | Extract<R[K], null>
      : R[K]
    : R[K]
}

/** A course with all that hangs under it, before anything has an id. */
export type CoursePlan = {
  service: string
  programme: string | undefined
  themes: string[]
  userOrganisations: string[]
  course: Omit<Row<'courses'>, 'serviceId' | 'programmeId'>
  items: Omit<Row<'courseProgrammeItems'>, 'courseId'>[]
  improvements: Omit<Row<'courseImprovements'>, 'courseId'>[]
  runs: RunPlan[]
}

export type RunPlan = {
  run: Omit<Row<'runs'>, 'courseId'>
  sessions: Omit<Row<'sessions'>, 'runId'>[]
}

export type ServicePlan = {
  owner: string
  catchment: string[]
  service: Omit<Row<'services'>, 'ownerId'>
}
