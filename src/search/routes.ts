import type { App, Tools } from '../platform/web.ts'
import { searchCourses } from './find.ts'
import { parseSearch } from './parse.ts'
import { paths } from './paths.ts'
import { emptySearch } from './search.ts'
import { searchPage } from './views/search-page.tsx'
import { findWaysOn } from './ways.ts'

/** Finding a course in everyday words. All of the question is in the address, and no address is wrong. */
export function search(app: App, { db }: Pick<Tools, 'db'>): void {
  app.get(paths.courses, { config: { cached: true } }, async ({ query, here }, reply) => {
    const { search, problems } = parseSearch(query)
    const result = await searchCourses(db, { ...search, size: emptySearch.size }, here.now)
    const ways = result.total === result.elsewhere ? await findWaysOn(db, result, here.now) : undefined
    return reply.html(searchPage({ here, result, problems, ways }))
  })
}
