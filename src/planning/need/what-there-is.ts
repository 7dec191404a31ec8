import { type CourseDetails, listCourses } from '../../courses/index.ts'
import { countNeedsLike, countNeedsNear } from '../../needs/index.ts'
import type { Db } from '../../platform/db.ts'
import { inLanguage, type LocalisedText } from '../../platform/localised.ts'
import { emptySearch, type SearchResult, searchCourses, searchRuns } from '../../search/index.ts'
import type { PlanNeed } from './queries.ts'
import { type Supply, supplyOf, withinReach } from './rules.ts'

/** What there is already of what somebody needs: asked of the course database before anything new is planned. */
export type WhatThereIs = {
  /** How many have said that they need it, in the county, over two years. */
  reported: number | undefined
  /** The same in the municipality; `few` is fewer than five, or none. */
  reportedNear: number | 'few' | undefined
  supply: Supply | undefined
  courses: SearchResult['items']
  /** How many courses there are about it in the whole country. */
  total: number
  /** Programmes (konsepter) that those courses build on. */
  programmes: { slug: string; title: LocalisedText }[]
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
    size: 100,
  }
  const [reported, reportedNear, found, runs] = await Promise.all([
    countyNumber ? countNeedsLike(db, { themeId, countyNumber }, now) : undefined,
    municipalityNumber ? countNeedsNear(db, { themeId, municipalityNumber }, now) : undefined,
    searchCourses(db, search, now),
    municipalityNumber ? searchRuns(db, search, now) : undefined,
  ])
  const courses = await listCoursesAbout(db, themeId, found.items)
  const isAbout = ({ course }: Hit) => courses.some(({ id }) => id === course.id)
  const similar = found.items.filter(isAbout)
  return {
    reported,
    reportedNear,
    supply: runs && supplyOf(withinReach(runs.items.filter(isAbout))),
    courses: similar.slice(0, shown),
    total: similar.length,
    programmes: programmesOf(courses),
  }
}

type Hit = SearchResult['items'][number]

/** A search finds what only resembles the word as well ("KOLS" is in "kolitt"): what counts is the theme. */
const listCoursesAbout = async (db: Db, themeId: string, hits: Hit[]): Promise<CourseDetails[]> =>
  (
    await listCourses(
      db,
      hits.map(({ course }) => course.id),
    )
  ).filter(({ themes }) => themes.some(({ id }) => id === themeId))

function programmesOf(courses: CourseDetails[]): WhatThereIs['programmes'] {
  const programmes = courses.flatMap(({ programme }) => programme ?? [])
  return [...new Map(programmes.map(({ slug, title }) => [slug, { slug, title }])).values()]
}
