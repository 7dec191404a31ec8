import { csvOf } from '../platform/csv.ts'
import { dayOf } from '../platform/dates.ts'
import type { Locale } from '../platform/locale.ts'
import type { StaffedRun } from '../registrations/index.ts'
import type { HelpList } from './help-list.ts'
import { hoursOf } from './rules.ts'
import { texts } from './texts.ts'
import { inFigures, roleInWords } from './words.ts'

/** The list as a file for whoever registers: with its source on top, so that it is never read without. */
export function listAsCsv({ rules, teaching, people }: HelpList, run: StaffedRun, locale: Locale): string {
  const t = texts[locale]
  const source = rules ? [rules.name, t.source(rules.source, rules.readOn), t.check] : [t.noRules]
  return csvOf([
    source,
    t.csvColumns,
    ...people.map(({ number, name, role, days, percent, unmet }) => {
      const came = run.sessions.filter(({ day }) => days.includes(day))
      const minutes = days.reduce((sum, day) => sum + (teaching.minutes.get(day) ?? 0), 0)
      return [
        number,
        name,
        roleInWords(role, locale),
        days.length,
        came.map(({ startsAt }) => dayOf(startsAt)).join(' '),
        inFigures(hoursOf(minutes), locale),
        percent,
        unmet.length === 0 && rules ? t.yes : t.no,
        unmet.map(({ kind }) => t.missing[kind]).join(', '),
      ]
    }),
  ])
}
