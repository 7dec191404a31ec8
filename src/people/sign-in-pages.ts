import type { Here } from '../design/here.ts'
import { found } from '../platform/errors.ts'
import { emptyForm, type FormState } from '../platform/form.ts'
import type { App, Tools } from '../platform/web.ts'
import { findDemoPerson, listDemoPeople } from './demo-people.ts'
import { lettingIn } from './letting-in.ts'
import { linkPages } from './link-pages.ts'
import type { Provider } from './oidc/provider.ts'
import { paths } from './paths.ts'
import { pathInside } from './rules.ts'
import { signInPage } from './views/sign-in-page.tsx'

/** Where one signs in, and signs in again. */
export function signInPages(app: App, tools: Tools, providers: Provider[]): void {
  const { db, demo, formTokens } = tools
  const letIn = lettingIn(tools)

  app.get(paths.signIn(), async ({ query, here }, reply) => reply.html(await pageOf(here, query, emptyForm)))
  app.get(paths.again(), async ({ query, here }, reply) =>
    reply.html(await pageOf(here, query, emptyForm, true)),
  )
  linkPages(app, tools, pageOf)

  if (demo)
    app.post(paths.demoSignIn(), { config: { perMinute: 30 } }, async (request, reply) => {
      const { account, til } = (request.body ?? {}) as Record<string, unknown>
      const person = found(await findDemoPerson(db, idIn(account)))
      await letIn(request, reply, { account: person.id, method: 'demo' })
      return reply.seeOther(pathInside(til) ?? paths.mine())
    })

  async function pageOf(here: Here, asked: unknown, form: FormState, again = false) {
    const goOnTo = pathInside((asked as { til?: unknown } | null)?.til)
    const demoPeople = demo ? await listDemoPeople(db, here.now) : []
    return signInPage({
      here,
      form,
      goOnTo,
      providers,
      demoPeople,
      again,
      formToken: formTokens.issue(here.now),
    })
  }
}

const idIn = (text: unknown): number =>
  typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : 0
