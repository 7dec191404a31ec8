import type { Here } from '../design/here.ts'
import type { App, Tools } from '../platform/web.ts'
import { acceptOffer, declineAndLeave, declineAndStay } from './answer-offer.ts'
import { runCalendar } from './calendar.ts'
import { getHeld } from './held.ts'
import { texts } from './manage-texts.ts'
import {
  anyToken,
  findAnswered,
  findMine,
  findMyRepeat,
  getMine,
  type Mine,
  secretly,
  secretRoute,
  type WithToken,
} from './mine.ts'
import type { FindPapers } from './papers.ts'
import { paths, type Saved, saved } from './paths.ts'
import { registrar as makeRegistrar } from './registrar.ts'
import { listOtherRuns } from './run-facts.ts'
import { repeatPage } from './views/lost-link-page.tsx'
import { type ManageProps, managePage } from './views/manage-page.tsx'
import { receiptPage } from './views/receipt-page.tsx'

type Hands = Pick<Tools, 'db' | 'secrets' | 'mail' | 'formTokens'>

/** Somebody's own page, opened by a manage link: the receipt, where the registration stands, and an offer to answer. */
export function managePages(
  app: App,
  { db, secrets, mail, formTokens }: Hands,
  findPapers: FindPapers,
): void {
  const registrar = makeRegistrar({ secrets, mail })

  app.get<WithToken>(
    paths.registration(anyToken),
    secretRoute,
    async ({ params: { token }, query, here }, reply) => {
      const mine = await findMine(db, registrar, token, here.now)
      if (mine) return secretly(reply).html(await pageOf(mine, here, { saved: savedIn(query) }))
      if (await findMyRepeat(db, registrar, token)) return secretly(reply).html(repeatPage({ here }))
      return reply.callNotFound()
    },
  )

  app.get<WithToken>(paths.receipt(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    const mine = await findAnswered(db, registrar, token, here.now)
    return mine ? secretly(reply).html(receiptPage({ ...mine, here })) : reply.callNotFound()
  })

  app.get<WithToken>(paths.calendar(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    const mine = await findAnswered(db, registrar, token, here.now)
    if (!mine) return reply.callNotFound()
    return secretly(reply)
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="kurs.ics"')
      .send(runCalendar(mine.standing, here))
  })

  // What is only sent to can still be asked for: by the language switch of a page that came back with an error.
  app.get<WithToken>(paths.answer(anyToken), secretRoute, async ({ params: { token } }, reply) =>
    secretly(reply).seeOther(paths.registration(token)),
  )

  app.post<WithToken>(
    paths.answer(anyToken),
    secretRoute,
    async ({ params: { token }, body, here }, reply) => {
      const held = await getHeld(db, token)
      const verb = answers.get((body as { answer?: unknown } | null)?.answer)
      const again = async (more: More) => pageOf(await getMine(db, registrar, token, here.now), here, more)
      if (!verb) {
        const errors = [{ field: 'answer', message: texts[here.locale].offer.missing }]
        return secretly(reply.code(422)).html(await again({ errors }))
      }
      const answered = await verb(db, registrar, held, here.now)
      if (answered.kind !== 'gone') return secretly(reply).seeOther(paths.registration(token))
      return secretly(reply.code(409)).html(await again({ notice: texts[here.locale].offer.gone }))
    },
  )

  async function pageOf(mine: Mine, here: Here, more: More = {}) {
    const others = await listOtherRuns(db, mine.standing.run, here.now)
    const papers = await findPapers(db, mine, here)
    return managePage({ ...mine, here, others, papers, formToken: formTokens.issue(here.now), ...more })
  }
}

type More = Pick<ManageProps, 'errors' | 'notice' | 'saved'>

/** What the page was sent to from, when something was saved there. */
const savedIn = (query: unknown): Saved | undefined =>
  saved.find((what) => what === (query as { lagret?: unknown }).lagret)

const answers = new Map<unknown, typeof acceptOffer>([
  ['accept', acceptOffer],
  ['stay', declineAndStay],
  ['leave', declineAndLeave],
])
