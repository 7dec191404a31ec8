/** What one can filter by and count, and the bit of run_search.facets that says yes to it (facets_of in the migrations). */
export const facetBits = {
  'in-person': 1,
  digital: 2,
  free: 4,
  'no-referral': 8,
  'evening-or-weekend': 16,
  norwegian: 32,
  sami: 64,
  english: 128,
  'other-language': 256,
  interpreter: 512,
  'sign-language': 1024,
  patient: 2048,
  'next-of-kin': 4096,
  parent: 8192,
  child: 16384,
  young: 32768,
  sibling: 65536,
  professional: 131072,
  available: 262144,
  referral: 524288,
  'any-diagnosis': 1048576,
} as const
export type Facet = keyof typeof facetBits

/** The facets that are counted on the page, in groups: any of those chosen in a group will do, every group must. */
export const facetGroups = {
  mode: ['in-person', 'digital'],
  free: ['free'],
  referral: ['no-referral', 'referral'],
  available: ['available'],
  evening: ['evening-or-weekend'],
  language: ['norwegian', 'sami', 'english', 'other-language', 'interpreter', 'sign-language'],
} as const satisfies Record<string, readonly Facet[]>
export type FacetGroup = keyof typeof facetGroups
export type CountedFacet = (typeof facetGroups)[FacetGroup][number]
export type FacetCounts = Record<CountedFacet, number>

export const countedFacets: readonly CountedFacet[] = Object.values(facetGroups).flat()

export const maskOf = (facets: readonly Facet[]): number =>
  facets.reduce((mask, facet) => mask | facetBits[facet], 0)
