import { isValued, type Valued } from './states.ts'

/** What a value is kept under: it names its value set, so that values by different sets are never taken for the same. */
export const valueCode = (instrument: Valued, fingerprint: string): string =>
  `${instrument}.value.${fingerprint}`

/** The instrument and value set that a code names; nothing when it is no value’s. */
export function valueIn(code: string): { instrument: Valued; fingerprint: string } | undefined {
  const [, instrument = '', fingerprint = ''] = /^([a-z0-9-]+)\.value\.([0-9a-f]{10})$/.exec(code) ?? []
  return isValued(instrument) ? { instrument, fingerprint } : undefined
}

/** Whether a code is that of a value by a value set. */
export const isValue = (code: string): boolean => valueIn(code) !== undefined
