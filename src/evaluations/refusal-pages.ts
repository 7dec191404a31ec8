import { dayOf } from '../platform/dates.ts'
import { found } from '../platform/errors.ts'
import type { App, Tools } from '../platform/web.ts'
import { paths } from './paths.ts'
import { findRefusal, refuse } from './refuse.ts'
import { secretly } from './sheet-pages.ts'
import { refusalPage, refusedPage } from './views/refusal-page.tsx'

type OfRefusal = { Params: { refusal: string }; Querystring: { notert?: string } }

const anyRefusal = ':refusal(^[A-Za-z0-9_-]{43}$)'

/** Saying no to being asked: one click, and it is remembered. */
export function refusalPages(
  app: App,
  { db, secrets, formTokens }: Pick<Tools, 'db' | 'secrets' | 'formTokens'>,
): void {
  const asHolder = { config: { secretAddress: true, perMinute: 60 } }

  app.get<OfRefusal>(paths.refuse(anyRefusal), asHolder, async ({ params, query, here }, reply) => {
    const { isRefused } = found(await findRefusal(db, params.refusal))
    secretly(reply)
    if (isRefused) return reply.html(refusedPage({ here, isForAll: query.notert === 'alle' }))
    return reply.html(refusalPage({ here, refusal: params.refusal, formToken: formTokens.issue(here.now) }))
  })

  app.post<OfRefusal>(paths.refuse(anyRefusal), asHolder, async ({ params, body, here }, reply) => {
    const party = found(await findRefusal(db, params.refusal))
    const isForAll = (body as { what?: unknown } | null)?.what === 'any'
    await refuse(db, secrets, { party, isForAll, today: dayOf(here.now) })
    return secretly(reply).seeOther(`${paths.refuse(params.refusal)}?notert=${isForAll ? 'alle' : 'kurs'}`)
  })
}
