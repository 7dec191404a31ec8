import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { signedIn } from '../../people/index.ts'
import type { App, Tools } from '../../platform/web.ts'
import { paths } from '../paths.ts'
import { changeSharing, listSharing } from './sharing.ts'
import { sharingPage } from './view.tsx'

const managers = { config: { for: { service: ['manager'] as const } } }

/** The two buttons of the page: which service, and yes or no. */
const answer = z.object({
  service: z.coerce.number().int().positive().max(2_147_483_647),
  share: z.enum(['yes', 'no']),
})

/** Where a service says yes or no to being counted with others. */
export function sharingPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
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
}
