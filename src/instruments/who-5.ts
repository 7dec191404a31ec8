import { codes, each, type Instrument } from './instrument.ts'

const items = codes('who-5', 5)

/**
 * WHO-5: five questions of the last two weeks, each answered 0 (at no time) to 5 (all of the time). The sum, 0–25, times 4.
 *
 * Topp CW, Østergaard SD, Søndergaard S, Bech P. The WHO-5 Well-Being Index: a systematic review of the literature.
 * Psychother Psychosom 2015;84:167–176: scoring, and ten points as a change that matters. Neither this nor WHO's own sheet says what to do
 * when an answer is missing, so all five are needed.
 */
export const who5: Instrument = {
  name: { nb: 'WHO-5 Trivselsindeks', nn: 'WHO-5 Trivselsindeks', en: 'WHO-5 Well-Being Index' },
  copyright:
    'WHO-5 Well-Being Index. © World Health Organization, CC BY-NC-SA 3.0 IGO. Psychiatric Research Unit, WHO Collaborating Centre in Mental Health, Hillerød, 1998.',
  licenceRequired: false,
  questions: each(items, { from: 0, to: 5 }),
  scales: {
    'who-5': {
      name: { nb: 'Trivsel', nn: 'Trivsel', en: 'Well-being' },
      ...{ min: 0, max: 100, higherIsBetter: true },
      ...{ items, fewest: 5, times: 5 * 4 },
      clearlyBetter: 10,
      clearlyBetterSource: 'Topp et al., Psychother Psychosom 2015;84:167–176',
    },
  },
}
