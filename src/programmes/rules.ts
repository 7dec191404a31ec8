import type { LocalisedText } from '../platform/localised.ts'

/** How far a programme has come in a service, the furthest last. */
export const stages = ['planned', 'started', 'established'] as const
export type Stage = (typeof stages)[number]

/** Held in so many different years, or so many times: then it is an established offer. */
export const establishedYears = 2
export const establishedRuns = 3

/** What is known of a programme in a service. */
export type Facts = {
  /** A plan that builds on it is under way. */
  planned: boolean
  /** A course that builds on it is out. */
  published: boolean
  heldRuns: number
  heldYears: number
}

/** How far it has come; undefined where there is nothing of it. */
export function stageOf({ planned, published, heldRuns, heldYears }: Facts): Stage | undefined {
  if (heldYears >= establishedYears || heldRuns >= establishedRuns) return 'established'
  if (published || heldRuns > 0) return 'started'
  return planned ? 'planned' : undefined
}

/** A service that has something of a programme, and where it is. */
export type Site = {
  slug: string
  name: string
  municipality: string
  county: string
  healthRegion: string
  latitude: number
  longitude: number
  stage: Stage
}

export type Counts = Record<Stage, number>
export type CountsOf = { name: string; counts: Counts; counties: { name: string; counts: Counts }[] }

/** How many services are at each stage. */
export const countsOf = (sites: Pick<Site, 'stage'>[]): Counts => ({
  planned: sites.filter(({ stage }) => stage === 'planned').length,
  started: sites.filter(({ stage }) => stage === 'started').length,
  established: sites.filter(({ stage }) => stage === 'established').length,
})

/** The sites counted by health region, and in each by county. Regions without any are there too: that is worth knowing. */
export const byRegion = (sites: Site[], regions: string[]): CountsOf[] =>
  regions.map((name) => {
    const inRegion = sites.filter(({ healthRegion }) => healthRegion === name)
    const counties = [...Map.groupBy(inRegion, ({ county }) => county)]
      .map(([name, sites]) => ({ name, counts: countsOf(sites) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
    return { name, counts: countsOf(inRegion), counties }
  })

/** One dot a municipality, for the service that has come furthest there. */
export const furthest = (sites: Site[]): Site[] =>
  [...Map.groupBy(sites, ({ municipality }) => municipality).values()].flatMap(
    (inPlace) => inPlace.toSorted((a, b) => stages.indexOf(b.stage) - stages.indexOf(a.stage))[0] ?? [],
  )

/** A programme as everybody may know it. */
export type Programme = {
  id: number
  slug: string
  title: LocalisedText
  summary: LocalisedText
  about: LocalisedText
  guideVersion: string | null
  updatedAt: Date
  /** How many published courses build on it. */
  courses: number
  sites: Site[]
}
