import type { Bundle, HealthcareService, Location, Organization } from 'fhir/r4.js'

export type Resource = Organization | Location | HealthcareService
export type ResourceType = Resource['resourceType']

/** A question was asked in a way that FHIR has no answer to. */
class BadSearch extends Error {
  override name = 'BadSearch'
  readonly statusCode = 400
}

export type Search = { filters: Filter[]; count: number; offset: number }
type Filter = { written: string; value: string; fits: (resource: Resource) => boolean }

/** What can be searched by, of every type; an unknown parameter is left out unless the client wants strict handling. */
export const searchParameters = {
  _id: { type: 'token', fits: (resource: Resource, value: string) => resource.id === value },
  identifier: { type: 'token', fits: hasIdentifier },
  name: {
    type: 'string',
    fits: (resource: Resource, value: string) =>
      namesOf(resource).some((name) => folded(name).startsWith(folded(value))),
  },
  'name:contains': {
    type: 'string',
    fits: (resource: Resource, value: string) =>
      namesOf(resource).some((name) => folded(name).includes(folded(value))),
  },
  'name:exact': {
    type: 'string',
    fits: (resource: Resource, value: string) => namesOf(resource).includes(value),
  },
  organization: { type: 'reference', fits: belongsTo },
} as const

const paging = {
  _count: { least: 0, most: 100, usual: 20 },
  _offset: { least: 0, most: 1_000_000, usual: 0 },
}
const understood = new Set(['_format', ...Object.keys(paging)])

export function readSearch(query: Record<string, unknown>, strict: boolean): Search {
  const filters = Object.entries(query).flatMap(([name, given]): Filter[] => {
    if (understood.has(name)) return []
    const parameter = Object.hasOwn(searchParameters, name)
      ? searchParameters[name as keyof typeof searchParameters]
      : undefined
    if (!parameter && strict) throw new BadSearch(`There is no search parameter called ${name.slice(0, 60)}`)
    if (!parameter) return []
    // A parameter given twice must fit both times; commas mean either.
    return [given].flat().map((value) => filterOf(name, String(value), parameter.fits))
  })
  return { filters, count: numberIn(query, '_count'), offset: numberIn(query, '_offset') }
}

function filterOf(
  written: string,
  value: string,
  fits: (resource: Resource, value: string) => boolean,
): Filter {
  if (value === '' || value.length > 200) throw new BadSearch(`${written} must be from 1 to 200 characters`)
  return { written, value, fits: (resource) => value.split(',').some((either) => fits(resource, either)) }
}

function numberIn(query: Record<string, unknown>, name: keyof typeof paging): number {
  const { least, most, usual } = paging[name]
  const given = query[name]
  if (given === undefined) return usual
  const number = typeof given === 'string' && /^\d{1,7}$/.test(given) ? Number(given) : -1
  if (number < least || number > most)
    throw new BadSearch(`${name} must be a whole number from ${least} to ${most}`)
  return number
}

/** What fits, a page of it, and how much there is. */
export function searchIn(
  resources: Resource[],
  { filters, count, offset }: Search,
): { some: Resource[]; total: number } {
  const found = resources.filter((resource) => filters.every(({ fits }) => fits(resource)))
  return { some: found.slice(offset, offset + count), total: found.length }
}

/** A page of what was found, with links to the others; the links say which parameters were used. */
export function bundleOf(
  type: ResourceType,
  { page, total }: { page: Resource[]; total: number },
  { filters, count, offset }: Search,
  base: string,
): Bundle {
  const link = (relation: string, to: number) => {
    const query = new URLSearchParams(filters.map(({ written, value }): [string, string] => [written, value]))
    query.set('_count', String(count))
    query.set('_offset', String(to))
    return { relation, url: `${base}/${type}?${query}` }
  }
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total,
    link: [
      link('self', offset),
      ...(count > 0 && offset > 0 ? [link('previous', Math.max(0, offset - count))] : []),
      ...(count > 0 && offset + count < total ? [link('next', offset + count)] : []),
    ],
    entry: page.map((resource) => ({
      fullUrl: `${base}/${type}/${resource.id}`,
      resource,
      search: { mode: 'match' },
    })),
  }
}

const namesOf = (resource: Resource): string[] => [
  ...(resource.name ? [resource.name] : []),
  ...('alias' in resource ? (resource.alias ?? []) : []),
]

/** Without case and marks, as FHIR compares texts. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')

/** "system|value", "|value" without a system, "system|" any of it, or a value of any system. */
function hasIdentifier({ identifier = [] }: Resource, token: string): boolean {
  const [system, value] = token.includes('|') ? token.split('|') : [undefined, token]
  return identifier.some(
    (one) => (system === undefined || (one.system ?? '') === system) && (value === '' || one.value === value),
  )
}

/** Whose it is: the organisation that owns a service, or the service that gives a course. */
function belongsTo(resource: Resource, reference: string): boolean {
  const owner =
    resource.resourceType === 'Organization'
      ? resource.partOf
      : resource.resourceType === 'Location'
        ? resource.managingOrganization
        : resource.providedBy
  return (
    owner?.reference === (reference.startsWith('Organization/') ? reference : `Organization/${reference}`)
  )
}
