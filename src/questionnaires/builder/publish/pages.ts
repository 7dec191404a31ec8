import { signedIn } from '../../../people/index.ts'
import { anyQuestionnaire, paths as roomPaths } from '../../paths.ts'
import { type App, type Asked, draftAsked, type Hands, type OfDraft, writers } from '../asked.ts'
import { paths } from '../paths.ts'
import { warningsFor } from '../warnings-for.ts'
import { publishPage } from './page.tsx'
import { publishDraft } from './publish.ts'

const answerable = { config: { for: { service: ['coordinator', 'manager'], nation: ['editor'] } } } as const

/** The last look, and letting a form be used. */
export function publishPages(app: App, hands: Hands): void {
  app.get<OfDraft>(paths.publish(anyQuestionnaire), writers, async (request, reply) =>
    reply.html(await pageOf(hands, request, false)),
  )

  app.post<OfDraft>(paths.publish(anyQuestionnaire), answerable, async (request, reply) => {
    const id = Number(request.params.questionnaire)
    const revision = Number((request.body as { revision?: unknown } | null)?.revision)
    const outcome = await publishDraft(hands.db, signedIn(request), id, revision)
    if (outcome.kind === 'published')
      return reply.seeOther(`${roomPaths.version(id, outcome.version)}?lagret=gitt-ut`)
    return reply.code(422).html(await pageOf(hands, request, outcome.kind === 'changed'))
  })
}

async function pageOf(hands: Hands, request: Asked, wasChanged: boolean) {
  const { here } = request
  const building = await draftAsked(hands, request)
  const warnings = await warningsFor(hands, building, here.now)
  return publishPage({ here, building, warnings, wasChanged, formToken: hands.formTokens.issue(here.now) })
}
