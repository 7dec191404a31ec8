import { namedValuesOf } from '../instruments/index.ts'
import type { Person } from '../people/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'
import { answersByCode } from './answers/by-code.ts'
import type { Answers } from './form.ts'
import type { Version } from './versions.ts'
import { instrumentsIn, type Worked } from './worked-out.ts'

/** What the states of health among some answers are worth to whoever tries a form, by the value sets of the services they work in. */
export async function valuesOfTry(
  db: Db,
  { roles, at }: Person,
  { form }: Pick<Version, 'form'>,
  answers: Answers,
  locale: Locale,
): Promise<Worked[]> {
  const services = roles.flatMap((held) => (held.heldIn === 'service' ? (held.serviceId ?? []) : []))
  const asked = {
    instruments: instrumentsIn(form),
    answers: () => answersByCode(form, answers),
    day: dayOf(at),
  }
  const values = await namedValuesOf(db, [...new Set(services)], asked, locale)
  return values.map(({ name, worth }) => ({
    name,
    worth: worth.toLocaleString(locale, { maximumFractionDigits: 6 }),
  }))
}
