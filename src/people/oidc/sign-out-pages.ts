import { NotFound } from '../../platform/errors.ts'
import { isLocale, pathIn } from '../../platform/locale.ts'
import type { App, Tools } from '../../platform/web.ts'
import { sessionCookie } from '../cookie.ts'
import { signedIn } from '../guard.ts'
import { paths } from '../paths.ts'
import type { Person } from '../person.ts'
import { endSession, findIdToken } from '../sessions.ts'
import type { OidcClient } from './client.ts'
import { isKey } from './keys.ts'
import { signedOutPage } from './signed-out-page.tsx'

/** Leaving a provider of identity along with this service: who came by ID-porten is signed out there too. */
export function signOutPages(app: App, tools: Tools, clients: Map<string, OidcClient>): void {
  const { db, baseUrl, secrets } = tools
  const cookie = sessionCookie(baseUrl)

  // A link, since a form may not lead to another site; the key in it says that it stood on this person's own page.
  app.get(paths.signOutThere(), { config: { for: 'signed-in', perMinute: 20 } }, async (request, reply) => {
    const person = signedIn(request)
    if (!isKey((request.query as { key?: unknown }).key, signOutKey(tools, person)))
      throw new NotFound('no key')
    const sealed = await findIdToken(db, person.session.id)
    await endSession(db, person.id, person.session.id, person.at)
    cookie.take(reply)
    const there = await clients
      .get(person.session.provider ?? '')
      ?.signOut({
        idToken: sealed && secrets.open(sealed, `id token of ${person.id}`),
        backTo: baseUrl + paths.signedOut(),
        state: request.here.locale,
      })
      .catch(() => undefined) // away: one is signed out here, and that stands
    return there ? reply.redirect(there.href, 303) : reply.seeOther(paths.signedOut())
  })

  app.get(paths.signedOut(), async ({ here, query }, reply) => {
    const { state } = query as { state?: unknown }
    // The provider sends back to one address; which language one had is in what it sends along.
    if (isLocale(state) && state !== here.locale && here.locale === 'nb')
      return reply.redirect(pathIn(state, paths.signedOut()), 303)
    return reply.html(signedOutPage({ here }))
  })
}

/** What ties the link that signs out at the provider to the session it was shown in. */
export const signOutKey = ({ secrets }: Pick<Tools, 'secrets'>, { session }: Person): string =>
  secrets.sign(`sign out ${session.id}`)
