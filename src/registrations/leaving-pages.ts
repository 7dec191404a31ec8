import type { App, Tools } from '../platform/web.ts'
import { texts } from './change-texts.ts'
import { getHeld } from './held.ts'
import { anyToken, getMine, secretly, secretRoute, type WithToken } from './mine.ts'
import { paths } from './paths.ts'
import { registrar as makeRegistrar } from './registrar.ts'
import type { Standing } from './standing.ts'
import { askPage } from './views/ask-page.tsx'
import { erasedPage } from './views/lost-link-page.tsx'
import { eraseByHolder, withdraw } from './withdraw.ts'

type Hands = Pick<Tools, 'db' | 'secrets' | 'mail' | 'formTokens'>

/** Withdrawing, and having everything deleted: each asked once more before it is done. */
export function leavingPages(app: App, { db, secrets, mail, formTokens }: Hands): void {
  const registrar = makeRegistrar({ secrets, mail })

  app.get<WithToken>(paths.withdrawal(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    const { standing } = await getMine(db, registrar, token, here.now)
    const { number } = standing
    const t = texts[here.locale].withdraw
    const what = leaving(standing, here.now)
    if (what === 'nothing') return secretly(reply).seeOther(paths.registration(token))
    if (what === 'too-late') {
      return secretly(reply).html(askPage({ here, number, token, title: t.question, children: t.past }))
    }
    const yes = { action: paths.withdrawal(token), label: t.send, formToken: formTokens.issue(here.now) }
    const children = what === 'seats' ? t.body : t.bodyWaiting
    return secretly(reply).html(
      askPage({ here, number, token, title: t.question, children, yes, no: t.keep }),
    )
  })

  app.post<WithToken>(paths.withdrawal(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    await withdraw(db, registrar, await getHeld(db, token), here.now)
    return secretly(reply).seeOther(paths.registration(token))
  })

  app.get<WithToken>(paths.erasure(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    const { standing } = await getMine(db, registrar, token, here.now)
    const t = texts[here.locale].erase
    const yes = { action: paths.erasure(token), label: t.send, formToken: formTokens.issue(here.now) }
    const ask = { here, number: standing.number, token, title: t.question, children: t.body, yes }
    return secretly(reply).html(askPage(ask))
  })

  app.post<WithToken>(paths.erasure(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    await eraseByHolder(db, registrar, await getHeld(db, token), here.now)
    return secretly(reply).seeOther(paths.erased())
  })

  app.get(paths.erased(), async ({ here }, reply) => secretly(reply).html(erasedPage({ here })))
}

/** What withdrawing would give up. */
function leaving({ status, run }: Standing, now: Date): 'seats' | 'place' | 'too-late' | 'nothing' {
  if (status === 'waiting' || status === 'offered') return 'place'
  if (status !== 'confirmed') return 'nothing'
  return run.startsAt > now ? 'seats' : 'too-late'
}
