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
import { knownWords } from './vocabulary.ts'
import { groupMaskOf, wantedOf } from './wanted.ts'
import { findWhere, type Where } from './where.ts'

/** What a search was taken to mean. */
export type Read = {
  search: Search
  understood: Understanding
  /** What it is about: themes called by their name before those only hinted at. */
  themes: AskedTheme[]
  /** Who asks: as chosen, else as understood. */
  roles: Role[]
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
export type CourseSearchResult = SearchResult & { counts: FacetCounts }

/** The courses somebody searches for, a page of them, each with the run that suits best. */
export async function searchCourses(db: Db, search: Search, now: Date): Promise<CourseSearchResult> {
  const read = await readSearch(db, search)
  const question = questionOf(read, now)
  const found = await findCourses(db, question)
  if (found.items.length > 0 || found.total === 0) return { ...read, ...found }
  const lastPage = Math.ceil(found.total / search.size)
  const last = await findCourses(db, { ...question, page: lastPage })
  return { ...read, search: { ...search, page: lastPage }, ...last }
}

/** The runs somebody searches for, each by itself: for the API and the feeds. A page after the last one is empty. */
export async function searchRuns(db: Db, search: Search, now: Date): Promise<SearchResult> {
  const read = await readSearch(db, search)
  return { ...read, ...(await findRuns(db, questionOf(read, now))) }
}

async function readSearch(db: Db, search: Search): Promise<Read> {
  const known = knownWords(db)
  const written = findWhere(db, search.municipality, [])
  const { dictionary, themeNames } = await known
  const understood = search.plain ? asTheyStand(search.q) : understand(search.q, dictionary)
  const where = search.municipality === '' ? await findWhere(db, '', understood.places) : await written
  return {
    search,
    understood,
    themes: askedThemes(understood, themeNames),
    roles: search.role ? [search.role] : understood.roles,
    where,
  }
}

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

const asTheyStand = (q: string): Understanding => ({
  ...nothingUnderstood,
  rest: wordsOf(q).map(({ word }) => word),
})

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
