import { emptySearch, type Search } from './search.ts'

/** The address of the search. Everything that was asked is in it, and nothing that wasn't. */
export const paths = {
  search: (search: Partial<Search> = {}) => withQuery('/kurs', queryOf({ ...emptySearch, ...search })),
  /** The same search as a calendar and as a feed, whatever page of it is shown. */
  calendar: (search: Search) => withQuery('/kurs.ics', queryOf(firstPage(search))),
  feed: (search: Search) => withQuery('/kurs.atom', queryOf(firstPage(search))),
  /** The address of the form, which adds its own query. */
  courses: '/kurs',
}

const firstPage = (search: Search): Search => ({ ...search, page: 1, size: emptySearch.size })

/** Other rooms' addresses that a search with too few hits leads to. */
export const elsewhere = {
  services: '/tjenester',
  reportNeed: (asked: { q?: string; theme?: string; municipality?: string; role?: string }) =>
    withQuery('/behov', Object.entries(asked)),
}

type Pairs = [name: string, value: string][]

/** What is asked for, as pairs of name and value, in one order, so that the same search always has the same address. */
export const queryOf = (search: Search): Pairs =>
  [
    ['q', search.q],
    ['plain', yes(search.plain)],
    ['municipality', search.municipality],
    ['role', search.role ?? ''],
    ...search.mode.map((mode) => ['mode', mode]),
    ['referral', search.referral ?? ''],
    ...search.language.map((language) => ['language', language]),
    ['from', search.from ?? ''],
    ['available', yes(search.available)],
    ['free', yes(search.free)],
    ['evening', yes(search.evening)],
    ['page', search.page > 1 ? String(search.page) : ''],
    ['size', search.size === emptySearch.size ? '' : String(search.size)],
  ].filter((pair): pair is [string, string] => pair[1] !== '')

const yes = (chosen: boolean): string => (chosen ? 'yes' : '')

function withQuery(path: string, pairs: Pairs): string {
  const query = new URLSearchParams(pairs.filter(([, value]) => value))
  return query.size > 0 ? `${path}?${query}` : path
}
