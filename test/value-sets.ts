import type { Db } from '../src/platform/db.ts'

type Instrument = 'eq-5d-3l' | 'eq-5d-5l'

/** What each dimension takes from a whole for every level above the first. Invented: nobody has valued anything so. */
const takes = [0.05, 0.06, 0.07, 0.05, 0.07]
const takesIn = { 'eq-5d-3l': takes, 'eq-5d-5l': [0.03, 0.04, 0.05, 0.067, 0.075] }

/** Every state and what it is worth by a formula: [['11111', 1], ['11112', 0.93] …]. */
function states(instrument: Instrument): [string, number][] {
  const levels = instrument === 'eq-5d-3l' ? 3 : 5
  return Array.from({ length: levels ** 5 }, (_, place) => {
    const state = place.toString(levels).padStart(5, '0')
    const taken = [...state].reduce(
      (sum, level, at) => sum + Number(level) * (takesIn[instrument][at] ?? 0),
      0,
    )
    return [[...state].map((level) => Number(level) + 1).join(''), Number((1 - taken).toFixed(3))]
  })
}

/** The same as a file: with a line of names, semicolons and decimal commas; or commas and points. */
export function inventedValues(instrument: Instrument, decimals: 'comma' | 'point' = 'comma'): string {
  const rows = states(instrument).map(([state, worth]) =>
    decimals === 'comma'
      ? `${state};${worth.toFixed(2 + (instrument === 'eq-5d-5l' ? 1 : 0)).replace('.', ',')}`
      : `${state},${worth}`,
  )
  return `${decimals === 'comma' ? 'tilstand;verdi\r\n' : ''}${rows.join('\r\n')}\r\n`
}

/** A value set in force in a service from a day in the past. Another fingerprint is another value set. */
export async function aValueSet(
  db: Db,
  serviceId: number,
  {
    instrument = 'eq-5d-5l',
    fingerprint = '0123456789',
    fromOn = '2025-01-01',
    worth = states(instrument).map(([, worth]) => worth),
  }: { instrument?: Instrument; fingerprint?: string; fromOn?: string; worth?: number[] } = {},
): Promise<number> {
  const { id: addedBy } = await db.selectFrom('accounts').select('id').executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('valueSets')
    .values({
      ...{ serviceId, instrument, fingerprint, name: 'Oppdiktet', source: 'En formel', year: 2025, addedBy },
      ...{ fromOn, addedAt: new Date('2025-01-01T08:00:00Z'), worth },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
