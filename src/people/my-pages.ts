import type { App, Tools } from '../platform/web.ts'
import { sessionCookie } from './cookie.ts'
import { signedIn } from './guard.ts'
import { type Demands, missingFor, unsureKinds } from './levels.ts'
import { gather, type MyPagePart } from './my-page-parts.ts'
import { signOutKey } from './oidc/sign-out-pages.ts'
import { paths } from './paths.ts'
import { rolesOnMyPage } from './roles/on-my-page.ts'
import { endSession, endSessions } from './sessions.ts'
import { trailOnMyPage } from './trail/pages.ts'
import { myPage } from './views/my-page.tsx'

const mine = { config: { for: 'signed-in' } } as const

/** One's own page, and leaving. */
export function myPages(app: App, tools: Tools, parts: MyPagePart[], demands: Demands): void {
  const { db, baseUrl, formTokens } = tools
  const cookie = sessionCookie(baseUrl)

  app.get(paths.mine(), mine, async (request, reply) => {
    const { here } = request
    const person = signedIn(request)
    const all = [...parts, rolesOnMyPage, trailOnMyPage]
    const told = all.filter(
      (part) => !part.for || !missingFor(demands, person, { wanted: part.for, showsParticipants: false }),
    )
    const gathered = await gather(told, db, person, here)
    const unnamed = unsureKinds(demands, person).filter((kind) => kind !== 'service')
    const signOutThere = person.session.provider ? paths.signOutThere(signOutKey(tools, person)) : undefined
    const isWelcome = (request.query as { velkommen?: unknown }).velkommen === 'ja'
    const formToken = formTokens.issue(here.now)
    return reply.html(myPage({ here, person, ...gathered, unnamed, isWelcome, signOutThere, formToken }))
  })

  app.post(paths.signOut(), mine, async (request, reply) => {
    const { id, session, at } = signedIn(request)
    await endSession(db, id, session.id, at)
    return cookie.take(reply).seeOther(paths.signedOut())
  })

  app.post(paths.signOutEverywhere(), mine, async (request, reply) => {
    const { id, at } = signedIn(request)
    await endSessions(db, id, at)
    return cookie.take(reply).seeOther(paths.signedOut())
  })
}
