import type { App, Tools } from '../../platform/web.ts'
import { signedIn } from '../guard.ts'
import { type Demands, demandsOn, isSureEnough } from '../levels.ts'
import { tieKey } from '../oidc/pages.ts'
import type { Provider } from '../oidc/provider.ts'
import { paths } from '../paths.ts'
import { pathInside } from '../rules.ts'
import { listTied } from '../ways/sessions.ts'
import { surerPage } from './surer-page.tsx'

type Known = { providers: Provider[]; demands: Demands }

/** Where somebody comes who has not signed in as surely as their role demands, and how they can. */
export function surerPages(app: App, tools: Tools, { providers, demands }: Known): void {
  const { db, formTokens } = tools

  app.get(paths.surer(), { config: { for: 'signed-in' } }, async (request, reply) => {
    const { here, query } = request
    const person = signedIn(request)
    const goOnTo = pathInside((query as { til?: unknown }).til) ?? paths.mine()
    const missing = demandsOn(demands, person.roles).filter(({ ways }) => !isSureEnough(person.session, ways))
    if (missing.length === 0) return reply.seeOther(goOnTo)
    const tied = await listTied(db, person.id)
    const ways = missing.flatMap(({ ways }) => ways)
    const offered = providers.flatMap(({ id, name }) => {
      const way = ways.find((way) => 'provider' in way && way.provider === id)
      if (!way || !('provider' in way)) return []
      const isTied = tied.includes(id)
      const path = isTied
        ? paths.signInWithTo(id, goOnTo, { level: way.level })
        : paths.tieTo(id, tieKey(tools, person, id), goOnTo, way.level)
      return [{ name, isTied, path }]
    })
    return reply.html(
      surerPage({
        here,
        offered,
        withPasskey: ways.some((way) => 'passkey' in way),
        showsParticipants: missing.some(({ kind }) => kind === 'service'),
        goOnTo,
        formToken: formTokens.issue(here.now),
      }),
    )
  })
}
