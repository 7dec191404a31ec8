import type { Db } from '../../platform/db.ts'
import type { Locale } from '../../platform/locale.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { instruments } from '../scales.ts'
import { nameOf } from '../words.ts'
import { valueCode, valueIn } from './codes.ts'
import { listNamed } from './queries.ts'
import { isValued } from './states.ts'
import { texts } from './texts.ts'

/** A value as figures need it: what it is called, between what it lies, and whose it is. More is better. */
export type ValueScale = { name: LocalisedText; min: number; max: number; copyright: string }

/** The values among these codes, with the words of their value sets. */
export async function findValueScales(db: Db, codes: string[]): Promise<Map<string, ValueScale>> {
  const fingerprints = new Set(codes.flatMap((code) => valueIn(code)?.fingerprint ?? []))
  const sets = await listNamed(db, [...fingerprints])
  return new Map(
    sets.flatMap(({ instrument, fingerprint, source, min, max, ...set }) => {
      if (!isValued(instrument)) return []
      const copyright = `${instruments[instrument]?.copyright} ${source}`
      return [[valueCode(instrument, fingerprint), { name: namesOf(instrument, set), min, max, copyright }]]
    }),
  )
}

/** "Verdi av helsetilstanden (EQ-5D-5L, Norge 2024)". */
export const valueName = (
  instrument: string,
  { name, year }: { name: string; year: number },
  locale: Locale,
): string => texts[locale].value(nameOf(instrument, locale), `${name} ${year}`)

const namesOf = (instrument: string, set: { name: string; year: number }): LocalisedText => ({
  nb: valueName(instrument, set, 'nb'),
  nn: valueName(instrument, set, 'nn'),
  en: valueName(instrument, set, 'en'),
})
