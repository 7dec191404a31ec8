import { locales } from '../../platform/locale.ts'

/** Every field of a run, its sessions taken as one. */
export const runFields: string[] = [
  'municipality',
  'place',
  'address',
  ...locales.map((locale) => `directions-${locale}`),
  'language',
  'capacity',
  'signupClosesOn',
  'sessions',
]
