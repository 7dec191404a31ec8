import type { Instrument } from './instrument.ts'

/** Known, so that nobody is asked without a licence; how it is counted is its owner's, and the answers are shown one by one. */
const notOurs = (name: string, copyright: string): Instrument => ({
  name: { nb: name, nn: name, en: name },
  copyright,
  licenceRequired: true,
  questions: {},
  scales: {},
})

export const heiq = notOurs('heiQ', 'Health Education Impact Questionnaire © Deakin University.')
export const hlq = notOurs('HLQ', 'Health Literacy Questionnaire © Deakin University.')
export const pam13 = notOurs('PAM-13', 'Patient Activation Measure © Insignia Health.')
export const sf12 = notOurs('SF-12', 'SF-12 Health Survey © QualityMetric Incorporated.')
export const sf36 = notOurs('SF-36', 'SF-36 Health Survey © QualityMetric Incorporated.')
export const soc13 = notOurs('SOC-13', 'Sense of Coherence Scale © Aaron Antonovsky.')
