import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Here } from '../design/here.ts'
import { type FormState, readForm } from '../platform/form.ts'
import { isMailAddress } from '../platform/mail/index.ts'
import { oneLine } from '../platform/plain-text.ts'
import type { App, Tools } from '../platform/web.ts'
import { sessionCookie } from './cookie.ts'
import { lettingIn } from './letting-in.ts'
import { paths } from './paths.ts'
import { findPersonByToken } from './person.ts'
import { pathInside } from './rules.ts'
import { isLinkAlive, madeSession, noteSession, sendSignInLink, useLink } from './sign-in-link.ts'
import { texts } from './texts.ts'
import { linkPage, linkSentPage } from './views/link-pages.tsx'

/** Longer than finding and sealing takes: how long an answer took says nothing either. */
const sameForAllMs = 250

type WithToken = { Params: { token: string } }
const anyToken = ':token(^[A-Za-z0-9_-]{43}$)'

type SignInPage = (here: Here, query: unknown, form: FormState) => Promise<ReturnType<typeof linkPage>>

/** Signing in by a link in a mail. */
export function linkPages(app: App, tools: Tools, signInPage: SignInPage): void {
  const { db, mail, formTokens, baseUrl } = tools
  const cookie = sessionCookie(baseUrl)
  const letIn = lettingIn(tools)

  app.post(
    paths.signIn(),
    { config: { perMinute: 5, perTarget: { perHour: 5, of: addressIn } } },
    async ({ body, here }, reply) => {
      const t = texts[here.locale].signIn
      const form = readForm(signInForm(t.emailWrong), body)
      if (!form.ok) return reply.code(422).html(await signInPage(here, body, form.state))
      const { email, til } = form.value
      const asked = { email, locale: here.locale, goOnTo: pathInside(til), now: here.now }
      await Promise.all([sendSignInLink(db, mail, asked), wait(sameForAllMs)])
      return reply.seeOther(paths.linkSent())
    },
  )

  app.get(paths.linkSent(), async ({ here }, reply) => reply.html(linkSentPage({ here })))

  app.get<WithToken>(paths.link(anyToken), async (request, reply) => {
    const { params, query, here } = request
    const { token } = params
    const alive = await isLinkAlive(db, token, here.now)
    const goOnTo = pathInside((query as { til?: unknown }).til)
    if (!alive && (await isInByThisLink(request, token))) return reply.seeOther(goOnTo ?? paths.mine())
    const page = linkPage({ here, token, goOnTo, alive, formToken: formTokens.issue(here.now) })
    return privately(reply.code(alive ? 200 : 409)).html(page)
  })

  app.post<WithToken>(paths.link(anyToken), { config: { perMinute: 20 } }, async (request, reply) => {
    const { here, params, body } = request
    const { token } = params
    const { til, formToken: form } = (body ?? {}) as { til?: unknown; formToken?: unknown }
    const goOnTo = pathInside(til) ?? paths.mine()
    if (await isInByThisLink(request, token)) return reply.seeOther(goOnTo)
    const account = await useLink(db, { token, form: ourForm(form, here.now), now: here.now })
    if (account === undefined) {
      const formToken = formTokens.issue(here.now)
      const page = linkPage({ here, token, goOnTo: undefined, alive: false, formToken })
      return privately(reply.code(409)).html(page)
    }
    await letIn(request, reply, { account, method: 'link' }, (db, session) => noteSession(db, token, session))
    return reply.seeOther(goOnTo)
  })

  /** Whoever presses twice, or opens the link again, is in already: by this very link, in this browser. */
  async function isInByThisLink(request: FastifyRequest, token: string): Promise<boolean> {
    const session = cookie.read(request)
    const person = session ? await findPersonByToken(db, session, request.here.now) : undefined
    return person !== undefined && madeSession(db, token, person.session.id)
  }

  const ourForm = (token: unknown, now: Date): string | undefined =>
    formTokens.check(token, now) === 'ok' ? String(token) : undefined
}

/** An address that is a key is found by no search engine and kept nowhere. */
const privately = <R extends { header(name: string, value: string): R }>(reply: R): R =>
  reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex, nofollow')

const signInForm = (wrong: string) =>
  z.object({
    email: z.string(wrong).transform(oneLine).refine(isMailAddress, wrong),
    til: z.string().optional().catch(undefined),
  })

function addressIn({ body }: { body: unknown }): string | undefined {
  const email = (body as { email?: unknown } | null)?.email
  return typeof email === 'string' ? oneLine(email) : undefined
}
