import type { Here } from '../../../design/here.ts'
import { clockTime, weekdayAndDay } from '../../../platform/dates.ts'
import { capital } from '../../../platform/plain-text.ts'
import type { Meeting } from '../queries.ts'

/** "Onsdag 2. desember kl. 14.30, Møterom 2". */
export const whenAndWhere = (
  { locale }: Pick<Here, 'locale'>,
  { startsAt, place }: Pick<Meeting, 'startsAt' | 'place'>,
): string => {
  const when = `${capital(weekdayAndDay(startsAt, locale))} ${clockTime(startsAt, locale)}`
  return [when, place].filter(Boolean).join(', ')
}
