import { listThemes } from '../courses/index.ts'
import { formTokenName } from '../design/form/form.tsx'
import type { App, Tools } from '../platform/web.ts'
import { listCounties } from '../reference/index.ts'
import { findPlace, placeErrors, withPlace } from './find-place.ts'
import { needOf, prefilled, readNeed, withErrors } from './forms.ts'
import { paths } from './paths.ts'
import { countNeeds, countNeedsLike, getNeed, removeNeed } from './queries.ts'
import { receiptOf } from './receipt.ts'
import { reportNeed } from './report.ts'
import { othersLikeMe, publicCounts } from './rules.ts'
import { texts } from './texts.ts'
import { deletedPage } from './views/deleted-page.tsx'
import { needPage } from './views/need-page.tsx'
import { numbersPage } from './views/numbers-page.tsx'
import { receiptPage } from './views/receipt-page.tsx'

type WithReceipt = { Params: { receipt: string } }

type Parts = Pick<Tools, 'db' | 'secrets' | 'formTokens'>

/** "I need this here": say it, take it back, and see how many others said the same. */
export function needs(app: App, tools: Parts): void {
  report(app, tools)
  receipts(app, tools)
  numbers(app, tools)
}

function report(app: App, { db, secrets, formTokens }: Parts): void {
  app.get(paths.report, async ({ query, here }, reply) => {
    const themes = await listThemes(db)
    const asked = prefilled(query, idsOf(themes))
    const form = withPlace(asked, await findPlace(db, asked))
    return reply.html(needPage({ here, themes, form, formToken: formTokens.issue(here.now) }))
  })

  app.post(paths.report, { config: { perMinute: 10 } }, async ({ body, here }, reply) => {
    const t = texts[here.locale].errors
    const themes = await listThemes(db)
    const { state, ...form } = readNeed(body, t, idsOf(themes))
    const place = await findPlace(db, state)
    const token = tokenIn(body)
    const isOurs = formTokens.check(token, here.now) === 'ok'
    if (!form.ok || place.kind !== 'found' || !isOurs) {
      const expired = isOurs ? [] : [{ field: '', message: t.expired }]
      const again = withPlace(withErrors(state, [...placeErrors(place, t), ...expired]), place)
      const places = place.kind === 'which' ? place.places : []
      const formToken = formTokens.issue(here.now)
      return reply.code(422).html(needPage({ here, themes, form: again, places, formToken }))
    }
    const need = needOf(form.value, place.municipality, here.locale)
    const receipt = receiptOf(secrets, String(token))
    await reportNeed(db, need, { receipt, secrets, now: here.now })
    return reply.seeOther(paths.receipt(receipt))
  })
}

function receipts(app: App, { db, formTokens }: Parts): void {
  app.get<WithReceipt>(
    paths.receipt(anyReceipt),
    { config },
    async ({ params: { receipt }, here }, reply) => {
      const need = await getNeed(db, receipt)
      const [themes, like] = await Promise.all([listThemes(db), countNeedsLike(db, need, here.now)])
      const theme = themes.find(({ id }) => id === need.themeId)
      const others = theme && othersLikeMe(like) // needs without a theme say different things
      const formToken = formTokens.issue(here.now)
      return reply.html(receiptPage({ here, need, theme, others, receipt, formToken }))
    },
  )

  app.post<WithReceipt>(
    paths.deletion(anyReceipt),
    { config },
    async ({ params: { receipt }, body, here }, reply) => {
      if (formTokens.check(tokenIn(body), here.now) !== 'ok') return reply.seeOther(paths.receipt(receipt))
      await removeNeed(db, receipt)
      return reply.seeOther(paths.deleted)
    },
  )

  app.get(paths.deleted, async ({ here }, reply) => reply.html(deletedPage({ here })))
}

function numbers(app: App, { db }: Parts): void {
  app.get(paths.numbers, { config: { cached: true } }, async ({ here }, reply) => {
    const [counts, themes, counties] = await Promise.all([
      countNeeds(db, here.now),
      listThemes(db),
      listCounties(db),
    ])
    const shown = publicCounts(
      counts,
      counties.map(({ number }) => number),
    )
    return reply.html(numbersPage({ here, counts: shown, themes, counties }))
  })
}

const idsOf = (themes: { id: string }[]): string[] => themes.map(({ id }) => id)

const tokenIn = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && formTokenName in body ? body[formTokenName] : undefined

// Whoever has the link may see and delete the need; nobody else can know it.
const config = { secretAddress: true, perMinute: 60 }

const anyReceipt = ':receipt(^[A-Za-z0-9_-]{43}$)'
