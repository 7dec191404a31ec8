import type { Db } from '../../platform/db.ts'
import type { Locale } from '../../platform/locale.ts'
import { stateOf } from '../eq-5d.ts'
import type { AnswersByCode } from '../instrument.ts'
import { valueCode } from './codes.ts'
import { valueName } from './named.ts'
import { listWorth } from './queries.ts'
import { isValued } from './states.ts'

/** What is asked: the instruments of a form, what was answered to it, and the day. */
type Asked = { instruments: Iterable<string>; answers: () => AnswersByCode; day: string }

/**
 * What the states in these answers are worth by the value set in force in a service, under the code that names it:
 * { 'eq-5d-5l.value.1f0c5a2b77': 0.742 }. Nothing where no value set is loaded, or a level is missing.
 */
export async function valuesOf(
  db: Db,
  serviceId: number,
  { instruments, answers, day }: Asked,
): Promise<Record<string, number>> {
  const values: Record<string, number> = {}
  for (const instrument of [...instruments].filter(isValued)) {
    const state = stateOf(instrument, answers())
    for (const { fingerprint, worth } of await listWorth(db, [serviceId], { instrument, state, day }))
      values[valueCode(instrument, fingerprint)] = worth
  }
  return values
}

/** The same for whoever tries a form: by each value set in force in these services, with its name. */
export async function namedValuesOf(
  db: Db,
  services: number[],
  { instruments, answers, day }: Asked,
  locale: Locale,
): Promise<{ name: string; worth: number }[]> {
  const found = new Map<string, { name: string; worth: number }>()
  for (const instrument of [...instruments].filter(isValued)) {
    const state = stateOf(instrument, answers())
    for (const { fingerprint, worth, ...set } of await listWorth(db, services, { instrument, state, day }))
      found.set(valueCode(instrument, fingerprint), { name: valueName(instrument, set, locale), worth })
  }
  return [...found.values()]
}
