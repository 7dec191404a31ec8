import type { Here } from '../design/here.ts'
import type { FieldError } from '../platform/form.ts'
import type { App, Tools } from '../platform/web.ts'
import { acceptOffer, declineAndLeave, declineAndStay } from './answer-offer.ts'
import { runCalendar } from './calendar.ts'
import { getHeld } from './held.ts'
import { texts } from './manage-texts.ts'
import {
  anyToken,
  findMine,
  findMyRepeat,
  getMine,
  type Mine,
  secretly,
  secretRoute,
  type WithToken,
} from './mine.ts'
import { paths } from './paths.ts'
import { registrar as makeRegistrar } from './registrar.ts'
import { listOtherRuns } from './run-facts.ts'
import { askPage } from './views/ask-page.tsx'
import { erasedPage, repeatPage } from './views/lost-link-page.tsx'
import { managePage } from './views/manage-page.tsx'
import { receiptPage } from './views/receipt-page.tsx'
import { eraseByHolder, withdraw } from './withdraw.ts'

type Hands = Pick<Tools, 'db' | 'secrets' | 'mail' | 'formTokens'>

/** Somebody's own page, opened by a manage link: see, answer, withdraw, delete. */
export function managePages(app: App, { db, secrets, mail, formTokens }: Hands): void {
  const registrar = makeRegistrar({ secrets, mail })

  const pageOf = async (
    mine: Mine,
    here: Here,
    more: { errors?: FieldError[]; notice?: 'gone' | 'saved' } = {},
  ) => {
    const others = await listOtherRuns(db, mine.standing.run, here.now)
    return managePage({ ...mine, here, others, formToken: formTokens.issue(here.now), ...more })
  }

  app.get<WithToken>(
    paths.registration(anyToken),
    secretRoute,
    async ({ params: { token }, here }, reply) => {
      const mine = await findMine(db, registrar, token, here.now)
      if (mine) return secretly(reply).html(await pageOf(mine, here))
      if (await findMyRepeat(db, registrar, token)) return secretly(reply).html(repeatPage({ here }))
      return reply.callNotFound()
    },
  )

  app.get<WithToken>(paths.receipt(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    const mine =
      (await findMine(db, registrar, token, here.now)) ?? (await findMyRepeat(db, registrar, token))
    return mine ? secretly(reply).html(receiptPage({ ...mine, here })) : reply.callNotFound()
  })

  app.get<WithToken>(paths.calendar(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    const { standing } =
      (await findMine(db, registrar, token, here.now)) ?? (await findMyRepeat(db, registrar, token)) ?? {}
    if (!standing) return reply.callNotFound()
    return secretly(reply)
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="kurs.ics"')
      .send(runCalendar(standing, here))
  })

  // The language switch of an answer that came back asks for its address.
  app.get<WithToken>(paths.answer(anyToken), secretRoute, async ({ params: { token } }, reply) =>
    secretly(reply).seeOther(paths.registration(token)),
  )

  app.post<WithToken>(
    paths.answer(anyToken),
    secretRoute,
    async ({ params: { token }, body, here }, reply) => {
      const held = await getHeld(db, token)
      const verb = answers[String((body as { answer?: unknown } | null)?.answer)]
      if (!verb) {
        const errors = [{ field: 'answer', message: texts[here.locale].offer.missing }]
        return secretly(reply.code(422)).html(
          await pageOf(await getMine(db, registrar, token, here.now), here, { errors }),
        )
      }
      const answered = await verb(db, registrar, held, here.now)
      if (answered.kind !== 'gone') return secretly(reply).seeOther(paths.registration(token))
      return secretly(reply.code(409)).html(
        await pageOf(await getMine(db, registrar, token, here.now), here, { notice: 'gone' }),
      )
    },
  )

  app.get<WithToken>(paths.withdrawal(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    const { standing } = await getMine(db, registrar, token, here.now)
    const t = texts[here.locale].withdraw
    const confirmed = standing.status === 'confirmed'
    const open = confirmed
      ? standing.run.startsAt > here.now
      : standing.status === 'waiting' || standing.status === 'offered'
    if (!open && !confirmed) return secretly(reply).seeOther(paths.registration(token))
    return secretly(reply).html(
      askPage({
        here,
        number: standing.number,
        token,
        title: t.question,
        children: open ? (confirmed ? t.body : t.bodyWaiting) : t.past,
        ...(open && {
          yes: { action: paths.withdrawal(token), label: t.send, formToken: formTokens.issue(here.now) },
          no: t.keep,
        }),
      }),
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
    return secretly(reply).html(
      askPage({ here, number: standing.number, token, title: t.question, children: t.body, yes }),
    )
  })

  app.post<WithToken>(paths.erasure(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    await eraseByHolder(db, registrar, await getHeld(db, token), here.now)
    return secretly(reply).seeOther(paths.erased())
  })

  app.get(paths.erased(), async ({ here }, reply) => secretly(reply).html(erasedPage({ here })))
}

const answers: Record<string, typeof acceptOffer> = {
  accept: acceptOffer,
  stay: declineAndStay,
  leave: declineAndLeave,
}
