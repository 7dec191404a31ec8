import { readDay } from '../../platform/day.ts'
import type { FieldError } from '../../platform/form.ts'
import { oneLine } from '../../platform/plain-text.ts'
import type { Fields } from '../kit/merge.ts'
import { mostSessions, type Rhythm, rhythms, type Series, seriesOf } from './calendar.ts'
import { readTime } from './times.ts'

/** The fields that a series is made from. */
export const seriesFields = ['first', 'clockFrom', 'clockTo', 'count', 'rhythm']

type Words = { day: string; time: string; choice: string; count(most: number): string }

/** The series that a form asks for, or what is wrong with how it asks. */
export function seriesIn(fields: Fields, t: Words): { series: Series } | { errors: FieldError[] } {
  const text = (name: string) => oneLine([fields[name] ?? ''].flat()[0] ?? '')
  const [day, from, to] = [readDay(text('first')), readTime(text('clockFrom')), readTime(text('clockTo'))]
  const count = /^\d{1,2}$/.test(text('count')) ? Number(text('count')) : 0
  const rhythm = rhythms.find((known) => known === text('rhythm'))
  const errors = [
    !day && { field: 'first', message: t.day },
    !from && { field: 'clockFrom', message: t.time },
    !to && { field: 'clockTo', message: t.time },
    (count < 1 || count > mostSessions) && { field: 'count', message: t.count(mostSessions) },
    !rhythm && { field: 'rhythm', message: t.choice },
  ].filter((error) => error !== false)
  if (!day || !from || !to || errors.length > 0) return { errors }
  return { series: seriesOf({ day, from, to }, count, rhythm as Rhythm) }
}
