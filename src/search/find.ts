import type { Db } from '../platform/db.ts'
import type { LocalisedText } from '../platform/localised.ts'
import { osloMoment } from '../platform/oslo-time.ts'
import type { FacetCounts } from './facets.ts'
import type { Hit } from './hit.ts'
import type { Asked } from './hits.ts'
import { findCourses, findRuns, type Question } from './queries.ts'
import type { Search } from './search.ts'
import type { Role } from './understanding/dictionary.ts'
import { nothingUnderstood, type Understanding, understand } from './understanding/understand.ts'
import { wordsOf } from './understanding/words.ts'
import { type Known, knownWords, readAgain } from './vocabulary.ts'
import { groupMaskOf, wantedOf } from './wanted.ts'
import { findWhere, type Where } from './where.ts'

/** What a search was taken to mean. */
export type Read = {
  search: Search
  understood: Understanding
  /** What it is about: themes called by their name before those only hinted at. */
  themes: AskedTheme[]
  /** Whom the courses are for: as chosen, else as understood. */
  roles: Role[]
  /** Who asks, as understood, when nothing was for them: the courses are then for anyone. */
  missedRoles: Role[]
  where: Where
}

/** A theme that was asked for; several where the phrase may mean either. */
export type AskedTheme = {
  /** The word it was understood by, as it is spelt. */
  word: string
  ids: string[]
  names: LocalisedText[]
  /** The word isn't in the name: "huntington" of rare conditions, "sliten" of ME/CFS. */
  isHint: boolean
}

export type SearchResult = Read & { total: number; items: Hit[] }
export type CourseSearchResult = SearchResult & { elsewhere: number; counts: FacetCounts }

/** The courses somebody searches for, a page of them, each with the run that suits best. */
export async function searchCourses(db: Db, search: Search, now: Date): Promise<CourseSearchResult> {
  const result = await searchFor(db, search, (read) => findCourses(db, questionOf(read, now)))
  if (result.items.length > 0 || result.total === 0) return result
  const lastPage = Math.ceil(result.total / search.size)
  const last = await findCourses(db, { ...questionOf(result, now), page: lastPage })
  return { ...result, ...last, search: { ...search, page: lastPage } }
}

/** The runs somebody searches for, each by itself: for the API and the feeds. A page after the last one is empty. */
export const searchRuns = (db: Db, search: Search, now: Date): Promise<SearchResult> =>
  searchFor(db, search, (read) => findRuns(db, questionOf(read, now)))

type Answer = { edition: string; total: number }

/** Reads the search and asks; once more if the words it was read by had changed by the time the answer came. */
async function searchFor<Found extends Answer>(
  db: Db,
  search: Search,
  ask: (read: Read) => Promise<Found>,
): Promise<Read & Found> {
  const known = await knownWords(db)
  const read = await readSearch(db, search, known)
  const found = await ask(read)
  if (found.edition === known.edition) return orForAnyone({ ...read, ...found }, ask)
  const readBetter = await readSearch(db, search, await readAgain(db))
  return orForAnyone({ ...readBetter, ...(await ask(readBetter)) }, ask)
}

/** Nobody said that it must be for them when they only wrote "barn med ADHD": where nothing is, what is for others will do. */
async function orForAnyone<Found extends Answer>(
  result: Read & Found,
  ask: (read: Read) => Promise<Found>,
): Promise<Read & Found> {
  if (result.total > 0 || result.search.role || result.roles.length === 0) return result
  const forAnyone = { ...result, roles: [], missedRoles: result.roles }
  const found = await ask(forAnyone)
  return found.total > 0 ? { ...forAnyone, ...found } : result
}

async function readSearch(db: Db, search: Search, known: Known): Promise<Read> {
  const understood = search.plain ? asTheyStand(search.q) : understand(search.q, known.dictionary)
  return {
    search,
    understood,
    themes: askedThemes(understood, known.themeNames),
    roles: search.role ? [search.role] : understood.roles,
    missedRoles: [],
    where: await findWhere(db, search.municipality, understood.places, known.placesFound),
  }
}

const asTheyStand = (q: string): Understanding => ({
  ...nothingUnderstood,
  rest: wordsOf(q).map(({ word }) => word),
})

function askedThemes({ themes }: Understanding, namesOf: Map<string, LocalisedText>): AskedTheme[] {
  return themes
    .map(({ word, ids }) => {
      const names = ids.map((id) => namesOf.get(id)).filter((name) => name !== undefined)
      return { word, ids, names, isHint: !names.some((name) => holds(name, word)) }
    })
    .sort((a, b) => Number(a.isHint) - Number(b.isHint))
}

const holds = (name: LocalisedText, word: string): boolean =>
  Object.values(name).some((text) => text.toLowerCase().includes(word.toLowerCase()))

export function questionOf({ search, understood, themes, roles, where }: Read, now: Date): Question {
  const from = search.from && osloMoment(search.from, '00:00')
  return {
    now,
    from: from && from > now ? from : now,
    groups: groupMaskOf(roles),
    wanted: wantedOf(search),
    place: where.kind === 'known' ? where.municipality : undefined,
    asked: askedOf(themes, understood.rest),
    page: search.page,
    size: search.size,
  }
}

function askedOf(themes: AskedTheme[], rest: string[]): Asked {
  if (themes.length > 0) return { kind: 'themes', themes, rest }
  return rest.length > 0 ? { kind: 'words', words: rest } : { kind: 'everything' }
}
