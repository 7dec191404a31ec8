import { z } from 'zod'
import { brokenConstraint } from '../../platform/errors.ts'
import { emptyForm, readForm, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { type LetIn, lettingIn } from '../letting-in.ts'
import { paths } from '../paths.ts'
import { personName } from './forms.ts'
import { acceptInvitation, findOpenInvitation } from './invitations.ts'
import { texts } from './texts.ts'
import { deadInvitationPage, invitationPage } from './views/invitation-page.tsx'

type WithToken = { Params: { token: string } }
const anyToken = ':token(^[A-Za-z0-9_-]{43}$)'

/** Taking an invitation, with the link of its mail. Whoever holds that link has the address it was sent to. */
export function invitationPages(app: App, tools: Tools): void {
  const { db, mail, formTokens } = tools
  const letIn: LetIn = lettingIn(tools)

  app.get<WithToken>(paths.invitation(anyToken), async ({ params: { token }, here }, reply) => {
    const invitation = await findOpenInvitation(db, token, here.now)
    reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex, nofollow')
    if (!invitation) return reply.code(409).html(deadInvitationPage({ here }))
    const form = { ...emptyForm, values: { name: invitation.name } }
    const formToken = formTokens.issue(here.now)
    return reply.html(invitationPage({ here, token, invitation, form, formToken }))
  })

  app.post<WithToken>(paths.invitation(anyToken), { config: { perMinute: 20 } }, async (request, reply) => {
    const { here, body, params } = request
    const { token } = params
    const t = texts[here.locale]
    const invitation = await findOpenInvitation(db, token, here.now)
    reply.header('cache-control', 'no-store')
    if (!invitation) return reply.code(409).html(deadInvitationPage({ here }))
    const form = readForm(z.object({ name: personName(t.errors) }), body)
    const formToken = formTokens.issue(here.now)
    if (!form.ok)
      return reply.code(422).html(invitationPage({ here, token, invitation, form: form.state, formToken }))
    const account = await accept(token, { name: form.value.name, locale: here.locale, now: here.now })
    if (account === 'clash') {
      const state = withError(form.state, { field: 'name', message: t.invitation.clash })
      return reply.code(409).html(invitationPage({ here, token, invitation, form: state, formToken }))
    }
    if (account === undefined) return reply.code(409).html(deadInvitationPage({ here }))
    await letIn(request, reply, { account, method: 'link' })
    return reply.seeOther(paths.mine())
  })

  async function accept(token: string, by: Parameters<typeof acceptInvitation>[3]) {
    try {
      return await db.transaction().execute((db) => acceptInvitation(db, mail, token, by))
    } catch (error) {
      if (brokenConstraint(error) === 'role_grants_administrators_see_no_participants') return 'clash'
      throw error
    }
  }
}
