import type { Read } from '../find.ts'
import { queryOf } from '../paths.ts'
import { emptySearch, type Search } from '../search.ts'
import type { Role } from '../understanding/dictionary.ts'

/** The place as the form shows it: the municipality's name when it was found, else what was written. */
export const placeNameOf = ({ where, search }: Read): string =>
  where.kind === 'known' ? where.municipality.name : search.municipality

/** The role as the form shows it: the one chosen, or the only one understood. */
export const roleOf = ({ roles }: Read): Role | undefined => (roles.length === 1 ? roles[0] : undefined)

/** The search without what is chosen under "Velg litt mer", and from its first page. */
export const withoutFilters = ({ q, plain, municipality, role }: Search): Search => ({
  ...emptySearch,
  q,
  plain,
  municipality,
  role,
})

/** What is chosen under "Velg litt mer", alone. */
export const filtersOf = (search: Search): Search => ({
  ...search,
  q: '',
  plain: false,
  municipality: '',
  role: undefined,
  page: 1,
  size: emptySearch.size,
})

/** A search as the hidden fields of a form. */
export const asSent = (search: Search): Record<string, string[]> =>
  Object.fromEntries(
    [...Map.groupBy(queryOf(search), ([name]) => name)].map(([name, pairs]) => [
      name,
      pairs.map(([, value]) => value),
    ]),
  )
