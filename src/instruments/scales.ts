import type { LocalisedText } from '../platform/localised.ts'
import { eq5d3l, eq5d5l } from './eq-5d.ts'
import { gse } from './gse.ts'
import type { Instrument, Scoring } from './instrument.ts'
import { heiq, hlq, pam13, sf12, sf36, soc13 } from './licensed.ts'
import { rand36 } from './rand-36.ts'
import { rosenberg } from './rosenberg.ts'
import { who5 } from './who-5.ts'

/** Every instrument we know, by its code. */
export const instruments: Record<string, Instrument> = {
  'who-5': who5,
  gse,
  'rand-36': rand36,
  rosenberg,
  'eq-5d-5l': eq5d5l,
  'eq-5d-3l': eq5d3l,
  heiq,
  hlq,
  'pam-13': pam13,
  'sf-12': sf12,
  'sf-36': sf36,
  'soc-13': soc13,
}

/** A score, and what belongs beside it: whose it is, which way is better, how much is clearly better. */
export type Scale = Omit<Scoring, 'fewest' | 'times'> & {
  instrument: string
  instrumentName: LocalisedText
  copyright: string
  licenceRequired: boolean
}

/** Every score we can make, by its name: 'who-5', 'rand-36.pain', 'eq-5d-5l.vas'. */
export const scales: Record<string, Scale> = Object.fromEntries(
  Object.entries(instruments).flatMap(([instrument, { name, copyright, licenceRequired, scales }]) =>
    Object.entries(scales).map(([key, { fewest: _, times: __, ...scale }]) => [
      key,
      { ...scale, instrument, instrumentName: name, copyright, licenceRequired },
    ]),
  ),
)
