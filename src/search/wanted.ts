import { type Facet, type FacetGroup, facetGroups, maskOf } from './facets.ts'
import type { Language, Search } from './search.ts'
import type { Role } from './understanding/dictionary.ts'

/** A group of facets of which a run must have one: those chosen, and all there are to choose among. */
export type Wanted = { chosen: number; group: number }

/** The filters of a search, a group each; none for a group in which nothing is chosen. */
export function wantedOf(search: Search): Wanted[] {
  const chosen: Record<FacetGroup, Facet[]> = {
    mode: search.mode,
    free: search.free ? ['free'] : [],
    referral: search.referral ? [referralFacets[search.referral]] : [],
    available: search.available ? ['available'] : [],
    evening: search.evening ? ['evening-or-weekend'] : [],
    language: search.language.map((language) => languageFacets[language]),
  }
  const groups = Object.keys(facetGroups) as FacetGroup[]
  return groups
    .filter((group) => chosen[group].length > 0)
    .map((group) => ({ chosen: maskOf(chosen[group]), group: maskOf(facetGroups[group]) }))
}

export const languageFacets = {
  no: 'norwegian',
  se: 'sami',
  en: 'english',
  other: 'other-language',
  interpreter: 'interpreter',
  sign: 'sign-language',
} as const satisfies Record<Language, Facet>

const referralFacets = { no: 'no-referral', yes: 'referral' } as const satisfies Record<string, Facet>

/** The target groups a person of each role looks for: a parent is next of kin too, and looks for the child. */
const groupsOf: Record<Role, Facet[]> = {
  patient: ['patient'],
  'next-of-kin': ['next-of-kin', 'sibling'],
  parent: ['parent', 'next-of-kin', 'child'],
  young: ['young', 'child'],
  professional: ['professional'],
}

/** The target groups to find courses for; every one when nothing is known of who asks. */
export const groupMaskOf = (roles: Role[]): number =>
  roles.length === 0 ? -1 : maskOf(roles.flatMap((role) => groupsOf[role]))
