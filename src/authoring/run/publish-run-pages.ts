import type { FastifyRequest } from 'fastify'
import { getKeptRun, publishRun, unpublishRun } from '../../courses/index.ts'
import { signedIn } from '../../people/index.ts'
import type { App, Tools } from '../../platform/web.ts'
import { afterRefusal } from '../kit/views/plan-gate.tsx'
import { paths } from '../paths.ts'

type Address = { Params: { course: string; run: string } }

const publishers = { config: { for: { service: ['coordinator', 'manager'] } } } as const
const anyRun = [':course(^[a-z0-9-]+$)', ':run(^[a-z0-9-]+$)'] as const

/** Letting a run out, and taking it back while nobody has signed up. The page of the run says why when it can't be. */
export function publishRunPages(app: App, { db }: Pick<Tools, 'db'>): void {
  const runOf = async (request: FastifyRequest<Address>) => {
    const person = signedIn(request)
    return { person, ...(await getKeptRun(db, person, request.params.course, request.params.run)) }
  }

  app.post<Address>(paths.publishRun(...anyRun), publishers, async (request, reply) => {
    const { person, course, run } = await runOf(request)
    const { kind } = await publishRun(db, person, run.id)
    const path = paths.editRun(course.slug, run.slug)
    return reply.seeOther(kind === 'waits-for-plan' ? afterRefusal(path) : path)
  })

  app.post<Address>(paths.unpublishRun(...anyRun), publishers, async (request, reply) => {
    const { person, course, run } = await runOf(request)
    await unpublishRun(db, person, run.id)
    return reply.seeOther(paths.editRun(course.slug, run.slug))
  })
}
