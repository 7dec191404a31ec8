import { instruments, scales, stateOf } from '../instruments/index.ts'
import type { Locale } from '../platform/locale.ts'
import { inLanguage } from '../platform/localised.ts'
import { answersByCode } from './answers/by-code.ts'
import { calculatedValues } from './answers/calculated.ts'
import { type Answers, everyItem, type Form, isCalculated } from './form.ts'
import { scoresOf } from './scores.ts'

/** A number that a form makes of answers: its own, or a scale’s. Nothing where answers are missing. */
export type Worked = { name: string; worth: string | undefined }

/** All that a form makes of some answers, as whoever tries it wants to see: whether it counts as its maker meant. */
export function workedOut(form: Form, answers: Answers, locale: Locale): Worked[] {
  const values = calculatedValues(form, answers)
  const scores = scoresOf(form, answers)
  const said = (worth: number | undefined) => worth?.toLocaleString(locale, { maximumFractionDigits: 6 })
  const own = everyItem(form.items).filter(isCalculated)
  return [
    ...own.map(({ linkId, text }) => ({ name: inLanguage(text, locale).text, worth: said(values[linkId]) })),
    ...instrumentsIn(form).flatMap((instrument) => [
      ...scalesOf(instrument).map(([code, name]) => ({
        name: inLanguage(name, locale).text,
        worth: said(scores[code]),
      })),
      ...statesIn(instrument, form, answers),
    ]),
  ]
}

const instrumentsIn = ({ items }: Form): string[] => [
  ...new Set(everyItem(items).flatMap(({ instrument }) => instrument ?? [])),
]

const scalesOf = (instrument: string) =>
  Object.entries(scales).flatMap(([code, scale]) =>
    scale.instrument === instrument ? [[code, scale.name] as const] : [],
  )

/** EQ-5D: the five levels one after another. What a state is worth is for a country’s value set to say. */
function statesIn(instrument: string, form: Form, answers: Answers): Worked[] {
  if (instrument !== 'eq-5d-3l' && instrument !== 'eq-5d-5l') return []
  const name = instruments[instrument]?.name.nb ?? instrument
  return [{ name, worth: stateOf(instrument, answersByCode(form, answers)) }]
}
