import { instruments } from './scales.ts'

/** The instruments among these that nobody may be asked without a licence. One we don't know is its maker's own. */
export const needsLicence = (instrumentsOfForm: Iterable<string>): string[] =>
  [...new Set(instrumentsOfForm)].filter((name) => instruments[name]?.licenceRequired)
