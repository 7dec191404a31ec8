import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { brokenConstraint } from '../../platform/errors.ts'
import { emptyForm, readForm, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { sessionCookie } from '../cookie.ts'
import { type LetIn, lettingIn } from '../letting-in.ts'
import { paths } from '../paths.ts'
import { findPersonByToken } from '../person.ts'
import { personName } from './forms.ts'
import { acceptInvitation, findOpenInvitation, findWhoTook } from './invitations.ts'
import { texts } from './texts.ts'
import { deadInvitationPage, invitationPage } from './views/invitation-page.tsx'

type WithToken = { Params: { token: string } }
const anyToken = ':token(^[A-Za-z0-9_-]{43}$)'

/** Taking an invitation, with the link of its mail. Whoever holds that link has the address it was sent to. */
export function invitationPages(app: App, tools: Tools): void {
  const { db, mail, formTokens, baseUrl } = tools
  const cookie = sessionCookie(baseUrl)
  const letIn: LetIn = lettingIn(tools)

  app.get<WithToken>(paths.invitation(anyToken), async (request, reply) => {
    const { params, here } = request
    const { token } = params
    const invitation = await findOpenInvitation(db, token, here.now)
    reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex, nofollow')
    if (!invitation && (await isTheirs(request, token))) return reply.seeOther(paths.mine())
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
    const pressed = ourForm(body, here.now)
    reply.header('cache-control', 'no-store')
    if (!invitation) return gone(request, reply, pressed)
    const form = readForm(z.object({ name: personName(t.errors) }), body)
    const formToken = formTokens.issue(here.now)
    if (!form.ok)
      return reply.code(422).html(invitationPage({ here, token, invitation, form: form.state, formToken }))
    const account = await accept(token, {
      name: form.value.name,
      locale: here.locale,
      form: pressed,
      now: here.now,
    })
    if (account === 'clash' || account === 'otherSide') {
      const state = withError(form.state, { field: 'name', message: t.invitation[account] })
      return reply.code(409).html(invitationPage({ here, token, invitation, form: state, formToken }))
    }
    if (account === undefined) return gone(request, reply, pressed)
    await letIn(request, reply, { account, method: 'link' })
    return reply.seeOther(paths.welcome())
  })

  /** Taken already: whoever pressed twice, or is signed in as the one who took it, is led on. */
  async function gone(request: FastifyRequest<WithToken>, reply: FastifyReply, form: string | undefined) {
    const { here, params } = request
    if (await isTheirs(request, params.token)) return reply.seeOther(paths.mine())
    const took = await findWhoTook(db, params.token, { form, now: here.now })
    if (!took?.byThisPress) return reply.code(409).html(deadInvitationPage({ here }))
    await letIn(request, reply, { account: took.account, method: 'link' })
    return reply.seeOther(paths.welcome())
  }

  async function isTheirs(request: FastifyRequest, token: string): Promise<boolean> {
    const { now } = request.here
    const session = cookie.read(request)
    const person = session ? await findPersonByToken(db, session, now) : undefined
    const took = person && (await findWhoTook(db, token, { form: undefined, now }))
    return person !== undefined && took?.account === person.id
  }

  const ourForm = (body: unknown, now: Date): string | undefined => {
    const token = (body as { formToken?: unknown } | null)?.formToken
    return formTokens.check(token, now) === 'ok' ? String(token) : undefined
  }

  async function accept(token: string, by: Parameters<typeof acceptInvitation>[3]) {
    try {
      return await db.transaction().execute((db) => acceptInvitation(db, mail, token, by))
    } catch (error) {
      switch (brokenConstraint(error)) {
        case 'role_grants_administrators_see_no_participants':
          return 'clash'
        case 'role_grants_one_side_of_the_table':
          return 'otherSide'
        default:
          throw error
      }
    }
  }
}
