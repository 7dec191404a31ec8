import type { Role } from './understanding/dictionary.ts'

export const modes = ['in-person', 'digital'] as const
export type Mode = (typeof modes)[number]

/** Languages of a course, and help with one; Norwegian is both written standards. */
export const languages = ['no', 'se', 'en', 'other', 'interpreter', 'sign'] as const
export type Language = (typeof languages)[number]

/** What somebody searches for: all of the address, read. */
export type Search = {
  q: string
  /** Search by the words as they stand: they were understood wrongly. */
  plain: boolean
  /** As it was written: a name or a number. */
  municipality: string
  role: Role | undefined
  mode: Mode[]
  referral: 'no' | 'yes' | undefined
  language: Language[]
  /** The first day to start on, as 2027-01-14. */
  from: string | undefined
  available: boolean
  free: boolean
  evening: boolean
  page: number
  size: number
}

export const emptySearch: Search = {
  q: '',
  plain: false,
  municipality: '',
  role: undefined,
  mode: [],
  referral: undefined,
  language: [],
  from: undefined,
  available: false,
  free: false,
  evening: false,
  page: 1,
  size: 10,
}

/** How many things of the form under "Velg litt mer" are chosen. */
export const countFilters = (search: Search): number =>
  search.mode.length +
  search.language.length +
  [search.referral, search.from, search.available, search.free, search.evening].filter(Boolean).length
