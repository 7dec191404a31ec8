import { listCourses } from '../../courses/index.ts'
import { countNeedsLike } from '../../needs/index.ts'
import type { Db } from '../../platform/db.ts'
import { inLanguage, type LocalisedText } from '../../platform/localised.ts'
import { emptySearch, type SearchResult, searchCourses, searchRuns } from '../../search/index.ts'
import type { PlanNeed } from './queries.ts'
import { type Supply, supplyOf, withinReach } from './rules.ts'

/** What there is already of what somebody needs: asked of the course database before anything new is planned. */
export type WhatThereIs = {
  /** How many have said that they need it, in the county, over two years. */
  reported: number | undefined
  supply: Supply | undefined
  courses: SearchResult['items']
  /** How many courses there are about it in the whole country. */
  total: number
  /** Programmes (konsepter) that those courses build on. */
  programmes: { title: LocalisedText }[]
}

const shown = 5

/** Asks by theme; where none is chosen, there is nothing to ask by. */
export async function findWhatThereIs(db: Db, need: PlanNeed, now: Date): Promise<WhatThereIs | undefined> {
  const { themeId, themeName, municipalityNumber, countyNumber } = need
  if (!themeId || !themeName) return undefined
  const search = {
    ...emptySearch,
    q: inLanguage(themeName, 'nb').text,
    municipality: municipalityNumber ?? '',
  }
  const [reported, { items, total }, runs] = await Promise.all([
    countyNumber ? countNeedsLike(db, { themeId, countyNumber }, now) : undefined,
    searchCourses(db, { ...search, size: 20 }, now),
    municipalityNumber ? searchRuns(db, { ...search, size: 100 }, now) : undefined,
  ])
  return {
    reported,
    supply: runs && supplyOf(withinReach(runs.items)),
    courses: items.slice(0, shown),
    total,
    programmes: await programmesOf(
      db,
      items.map(({ course }) => course.id),
    ),
  }
}

async function programmesOf(db: Db, courses: number[]): Promise<WhatThereIs['programmes']> {
  const programmes = (await listCourses(db, courses)).flatMap(({ programme }) => programme ?? [])
  return [...new Map(programmes.map(({ slug, title }) => [slug, { title }])).values()]
}
