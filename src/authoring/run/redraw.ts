import type { Here } from '../../design/here.ts'
import type { FormState } from '../../platform/form.ts'
import type { Fields } from '../kit/merge.ts'
import { adviceOn } from '../language/advice.tsx'
import type { Skipped } from './calendar.ts'
import type { RunWrong } from './forms.ts'
import { seriesIn } from './series.ts'
import { fieldsOfRows, type Row, rowsIn, rowsOf, withOneMore } from './sessions.ts'

export type Redrawn = { form: FormState; skipped?: Skipped[]; advice?: ReturnType<typeof adviceOn> }

/**
 * What a button inside the form asks for: one session more or less, the dates of a series, a look at the language, or only
 * to see how it will be.
 */
export function redrawn(
  done: string,
  fields: Fields,
  t: RunWrong & { count(most: number): string },
  here: Here,
): Redrawn | undefined {
  const rows = rowsIn(fields)
  const [, removed] = /^remove-(\d{1,2})$/.exec(done) ?? []
  if (removed) return { form: withRows(fields, rows.toSpliced(Number(removed) - 1, 1)) }
  if (done === 'add') return { form: withRows(fields, withOneMore(rows)) }
  if (done === 'show') return { form: withRows(fields, rows) }
  if (done === 'language') return { form: withRows(fields, rows), advice: adviceOn(here, fields) }
  if (done !== 'series') return undefined
  const made = seriesIn(fields, t)
  if ('errors' in made) return { form: { values: fields, errors: made.errors } }
  return { form: withRows(fields, rowsOf(made.series.sessions)), skipped: made.series.skipped }
}

function withRows(fields: Fields, rows: Row[]): FormState {
  const others = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !/^(day|from|to)-\d+$/.test(name)),
  )
  return { values: { ...others, ...fieldsOfRows(rows) }, errors: [] }
}
