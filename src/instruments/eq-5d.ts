import { type AnswersByCode, each, type Instrument } from './instrument.ts'

/** In the order of the state. */
const dimensions = ['mobility', 'self-care', 'usual-activities', 'pain', 'anxiety']
const ofDimensions = (instrument: string): string[] => dimensions.map((name) => `${instrument}.${name}`)

/**
 * EQ-5D: five dimensions, each at a level from 1 (no problems) to 3 or 5, and how the health is today on a scale of 0–100 (EQ VAS). The
 * levels one after another are the state, "21132". A state is worth a number only by a country’s value set, and none is shipped.
 *
 * EuroQol Research Foundation. EQ-5D-5L User Guide. EQ-5D-3L User Guide. Change that matters on the EQ VAS: Nolan CM et al. The EQ-5D-5L
 * health status questionnaire in COPD. Thorax 2016;71:493–500 (6.9 after rehabilitation; measured with 5L only).
 */
const eq5d = (instrument: string, levels: number): Instrument => {
  const vas = `${instrument}.vas`
  const name = `EQ-5D-${levels}L`
  return {
    name: { nb: name, nn: name, en: name },
    copyright: `${name} © EuroQol Research Foundation. EQ-5D™ is a trade mark of the EuroQol Research Foundation.`,
    licenceRequired: true,
    questions: { ...each(ofDimensions(instrument), { from: 1, to: levels }), [vas]: { from: 0, to: 100 } },
    scales: {
      [vas]: {
        name: { nb: 'Helsen i dag (EQ VAS)', nn: 'Helsa i dag (EQ VAS)', en: 'Health today (EQ VAS)' },
        ...{ min: 0, max: 100, higherIsBetter: true },
        ...{ items: [vas], fewest: 1, times: 1 },
        ...(levels === 5 && {
          clearlyBetter: 6.9,
          clearlyBetterSource: 'Nolan et al., Thorax 2016;71:493–500 (COPD, after rehabilitation)',
        }),
      },
    },
  }
}

export const eq5d3l = eq5d('eq-5d-3l', 3)
export const eq5d5l = eq5d('eq-5d-5l', 5)

/** The five levels as one word, "21132". A level that wasn’t answered is 9, as the user guides say; with none there is no state. */
export function stateOf(instrument: 'eq-5d-3l' | 'eq-5d-5l', answers: AnswersByCode): string | undefined {
  const most = instrument === 'eq-5d-3l' ? 3 : 5
  const isLevel = (level: number | undefined) =>
    level !== undefined && Number.isInteger(level) && level >= 1 && level <= most
  const state = ofDimensions(instrument).map((code) => (isLevel(answers[code]) ? answers[code] : 9))
  return state.every((level) => level === 9) ? undefined : state.join('')
}
