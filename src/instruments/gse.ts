import { codes, each, type Instrument } from './instrument.ts'

const items = codes('gse', 10)

/**
 * General Self-Efficacy Scale: ten statements, each answered 1 (not at all true) to 4 (exactly true). The sum, 10–40.
 *
 * Schwarzer R, Jerusalem M. Generalized Self-Efficacy scale. In: Weinman J, Wright S, Johnston M, editors. Measures in health
 * psychology: a user’s portfolio. Windsor: NFER-Nelson; 1995. p. 35–37. When answers are missing: Schwarzer R. Everything you wanted to
 * know about the General Self-Efficacy Scale (2014): a score as long as no more than three are, by the mean of the rest (his
 * `MEAN.7`); here that mean times ten, so that it reads on 10–40.
 */
export const gse: Instrument = {
  name: {
    nb: 'Generell mestringsforventning (GSE)',
    nn: 'Generell meistringsforventning (GSE)',
    en: 'General Self-Efficacy Scale (GSE)',
  },
  copyright:
    'General Self-Efficacy Scale. Schwarzer R, Jerusalem M, 1995. Norwegian version: Røysamb E, Schwarzer R, Jerusalem M, 1998.',
  licenceRequired: false,
  questions: each(items, { from: 1, to: 4 }),
  scales: {
    gse: {
      name: { nb: 'Mestringsforventning', nn: 'Meistringsforventning', en: 'Self-efficacy' },
      ...{ min: 10, max: 40, higherIsBetter: true },
      ...{ items, fewest: 7, times: 10 },
    },
  },
}
