import type { App, Tools } from '../../platform/web.ts'
import { audit } from '../audit.ts'
import { signedIn } from '../guard.ts'
import type { Demands } from '../levels.ts'
import { tieKey } from '../oidc/pages.ts'
import type { Provider } from '../oidc/provider.ts'
import { listPasskeys } from '../passkeys/passkeys.ts'
import { paths } from '../paths.ts'
import { endSession } from '../sessions.ts'
import { mustBeSurerToChangeWays } from './adding.ts'
import { listSessions, listTied, type OpenSession, untie } from './sessions.ts'
import { waysPage } from './views/ways-page.tsx'

type Known = { providers: Provider[]; demands: Demands }

const mine = { config: { for: 'signed-in' } } as const

/** Where one is signed in, and the ways one can sign in. */
export function waysPages(app: App, tools: Tools, { providers, demands }: Known): void {
  const { db, formTokens } = tools

  app.get(paths.ways(), mine, async (request, reply) => {
    const { here } = request
    const person = signedIn(request)
    const [sessions, tied, passkeys] = await Promise.all([
      listSessions(db, person.id, person.at),
      listTied(db, person.id),
      listPasskeys(db, person.id),
    ])
    const known = providers.map(({ id, name }) => ({
      id,
      name,
      isTied: tied.includes(id),
      tiePath: paths.tieTo(id, tieKey(tools, person, id)),
    }))
    const formToken = formTokens.issue(here.now)
    return reply.html(
      waysPage({
        here,
        person,
        sessions: thisOneFirst(sessions, person.session.id),
        providers: known,
        passkeys,
        formToken,
      }),
    )
  })

  app.post<{ Params: { session: string } }>(
    paths.sessionEnd(':session(^\\d{1,9}$)'),
    mine,
    async (request, reply) => {
      const { id, at } = signedIn(request)
      await endSession(db, id, Number(request.params.session), at)
      return reply.seeOther(paths.ways())
    },
  )

  app.post<{ Params: { provider: string } }>(
    paths.untie(':provider(^[a-z0-9-]{1,30}$)'),
    mine,
    async (request, reply) => {
      const person = signedIn(request)
      const { provider } = request.params
      if (await mustBeSurerToChangeWays(db, demands, person))
        return reply.seeOther(paths.surerTo(paths.ways()))
      await db.transaction().execute(async (db) => {
        const { numDeletedRows } = await untie(db, person.id, provider)
        if (numDeletedRows > 0n)
          await audit(db, person, { what: 'people.way-in-removed', details: { provider } })
      })
      return reply.seeOther(paths.ways())
    },
  )
}

const thisOneFirst = (sessions: OpenSession[], own: number): OpenSession[] =>
  [...sessions].sort((a, b) => Number(b.id === own) - Number(a.id === own))
