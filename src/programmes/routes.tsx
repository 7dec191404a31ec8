import { listRunsOfProgramme } from '../courses/index.ts'
import type { App, Tools } from '../platform/web.ts'
import { listHealthRegions } from '../reference/index.ts'
import { guidePages } from './guide/pages.ts'
import { listGuides } from './guide/queries.ts'
import { anyProgramme, paths } from './paths.ts'
import { getProgramme, listProgrammesWithSpread } from './queries.ts'
import type { FindSaid } from './said.ts'
import { listPage } from './views/list-page.tsx'
import { programmePage } from './views/programme-page.tsx'

/** The course ideas that are spread over the country: what they are, where they are, and the guide of each. */
export function programmes(app: App, tools: Tools, findSaid: FindSaid): void {
  const { db } = tools
  const config = { cached: true }

  app.get(paths.programmes, { config }, async ({ here }, reply) =>
    reply.html(listPage({ here, programmes: await listProgrammesWithSpread(db, here.now) })),
  )

  app.get<{ Params: { programme: string } }>(
    paths.programme(anyProgramme),
    { config },
    async ({ here, params }, reply) => {
      const programme = await getProgramme(db, params.programme, here.now)
      const [runs, guides, regions, said] = await Promise.all([
        listRunsOfProgramme(db, programme.id, here.now),
        listGuides(db, [programme.id], here.now),
        listHealthRegions(db),
        findSaid(db, programme, here.locale),
      ])
      const names = regions.map(({ name }) => name)
      return reply.html(programmePage({ here, programme, runs, said, guide: guides.at(-1), regions: names }))
    },
  )

  guidePages(app, tools)
}
