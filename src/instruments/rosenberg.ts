import { codes, each, type Instrument, type Question } from './instrument.ts'

const items = codes('rosenberg', 10)

/** 3 strongly agree, 2 agree, 1 disagree, 0 strongly disagree. */
const positive: Question = { from: 0, to: 3 }
/** Agreeing is to think less of oneself. */
const negative: Question = { from: 0, to: 3, worth: (answer) => 3 - answer }

/**
 * Rosenberg Self-Esteem Scale: ten statements, in the order of the University of Maryland’s sheet ("On the whole, I am satisfied…"
 * first), of which 2, 5, 6, 8 and 9 are turned round. The sum, 0–30; some papers count each 1–4 and get 10–40, which is this plus ten.
 *
 * Rosenberg M. Society and the adolescent self-image. Princeton University Press; 1965. No rule for missing answers is published, so
 * all ten are needed.
 */
export const rosenberg: Instrument = {
  name: {
    nb: 'Rosenbergs selvfølelsesskala',
    nn: 'Rosenbergs sjølvkjensleskala',
    en: 'Rosenberg Self-Esteem Scale',
  },
  copyright:
    'Rosenberg Self-Esteem Scale. Rosenberg M. Society and the adolescent self-image. Princeton University Press, 1965.',
  licenceRequired: false,
  questions: {
    ...each(items, positive),
    ...each(
      [2, 5, 6, 8, 9].map((number) => `rosenberg.${number}`),
      negative,
    ),
  },
  scales: {
    rosenberg: {
      name: { nb: 'Selvfølelse', nn: 'Sjølvkjensle', en: 'Self-esteem' },
      ...{ min: 0, max: 30, higherIsBetter: true },
      ...{ items, fewest: 10, times: 10 },
    },
  },
}
