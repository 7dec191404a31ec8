import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { signedIn } from '../people/index.ts'
import type { App, Tools } from '../platform/web.ts'
import { resultsApi } from './api.ts'
import { coursePages } from './course-pages.ts'
import { paths } from './paths.ts'
import { changeSharing, listSharing } from './sharing.ts'
import { sharingPage } from './views/sharing-page.tsx'

const managers = { config: { for: { service: ['manager'] as const } } }

/** The two buttons of the page: which service, and yes or no. */
const answer = z.object({
  service: z.coerce.number().int().positive().max(2_147_483_647),
  share: z.enum(['yes', 'no']),
})

/** What was answered, and who it is shared with. */
export function results(app: App, tools: Tools): void {
  const { db, formTokens } = tools
  resultsApi(app, { db })
  coursePages(app, tools)

  app.get(paths.sharing(), managers, async (request, reply) => reply.html(await pageFor(request)))

  app.post(paths.sharing(), managers, async (request, reply) => {
    const { data } = answer.safeParse(request.body)
    if (!data) return reply.code(422).html(await pageFor(request))
    await changeSharing(db, signedIn(request), data.service, data.share === 'yes')
    return reply.seeOther(paths.sharing())
  })

  async function pageFor(request: FastifyRequest) {
    const { here } = request
    const services = await listSharing(db, signedIn(request))
    return sharingPage({ here, services, formToken: formTokens.issue(here.now) })
  }
import { sharingPages } from './sharing/pages.ts'
import { unitPages } from './unit-pages.ts'
/** What was answered, as far as it may be told, and who it is shared with. */
  resultsApi(app, tools)
  sharingPages(app, tools)
  unitPages(app, tools)
}
