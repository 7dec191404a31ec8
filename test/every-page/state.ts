import type { Locale } from '../../src/platform/locale.ts'
import { type Fields, hiddenIn, type Seen } from '../pages.ts'
import type { People } from './people.ts'

/** Somebody who reads in one language. Addresses are given without it. */
export type Reader = {
  locale: Locale
  open(path: string): Promise<Seen>
  send(path: string, fields: Fields): Promise<Seen>
}

/** A page in one of the situations it has words for. */
export type State = {
  /** The pattern of its address in the routes. */
  route: string
  what: string
  /** In the demo country, or in one where there is nothing yet. */
  where: 'country' | 'empty'
  /** Written for mail programs: with styles in place, and in the language of its reader. */
  isMail?: boolean
  /** Seen by somebody who has signed in: a demo person, by name. */
  as?: string
  see(reader: Reader, people: People): Promise<Seen>
}

export type Path = string | ((people: People) => string)
export const pathOf = (path: Path, people: People): string => (typeof path === 'string' ? path : path(people))

export const opened = (route: string, what: string, path: Path = route): State => ({
  route,
  what,
  where: 'country',
  see: (reader, people) => reader.open(pathOf(path, people)),
})

export const inAnEmptyCountry = (route: string): State => ({
  ...opened(route, 'when there is nothing yet'),
  where: 'empty',
})

/** The same page as a demo person sees it, signed in: `as('Berit Fjellbekk', opened('/min-side', 'a coordinator'))`. */
export const as = (who: string, state: State): State => ({ ...state, as: who })

/** A form as it comes back: what was hidden in the page goes with what was written. */
export const sent = (route: string, what: string, path: Path, fields: Fields, to = path): State => ({
  route,
  what,
  where: 'country',
  async see(reader, people) {
    const form = await reader.open(pathOf(path, people))
    return reader.send(pathOf(to, people), { ...hiddenIn(form), ...fields })
  },
})

/** Not the address of a page. */
export const notFound = 'not found'
