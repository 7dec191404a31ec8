import type { FastifyReply } from 'fastify'
import type { Here } from '../design/here.ts'
import { emptyForm, type FormState } from '../platform/form.ts'
import type { Locale } from '../platform/locale.ts'
import type { App, Tools } from '../platform/web.ts'
import { addCompanion, type Changed, removeCompanion } from './change-party.ts'
import { texts as changeTexts } from './change-texts.ts'
import { texts } from './companion-texts.ts'
import { texts as errorTexts } from './error-texts.ts'
import { memberOf, readCompanion } from './forms.ts'
import { getHeld } from './held.ts'
import { anyToken, getMine, secretly, secretRoute, type WithToken } from './mine.ts'
import { paths } from './paths.ts'
import { registrar as makeRegistrar } from './registrar.ts'
import { askPage } from './views/ask-page.tsx'
import { companionsPage } from './views/companions-page.tsx'

type Hands = Pick<Tools, 'db' | 'secrets' | 'mail' | 'formTokens'>
type WithCompanion = { Params: { token: string; companion: string } }

/** Who comes along: one more, one less, or nobody. */
export function companyPages(app: App, { db, secrets, mail, formTokens }: Hands): void {
  const registrar = makeRegistrar({ secrets, mail })

  app.get<WithToken>(paths.companions(anyToken), secretRoute, async ({ params: { token }, here }, reply) =>
    show(token, here, emptyForm, reply),
  )

  app.post<WithToken>(
    paths.companions(anyToken),
    secretRoute,
    async ({ params: { token }, body, here }, reply) => {
      const form = readCompanion(body, errorTexts[here.locale])
      if (!form.ok) return show(token, here, form.state, reply.code(422))
      const together = form.state.values.together === 'yes'
      const change = { member: memberOf(form.value, 1), together, ...sizeIn(body) }
      const { kind } = await addCompanion(db, registrar, await getHeld(db, token), change, here.now)
      if (kind === 'over') return secretly(reply).seeOther(paths.registration(token))
      if (kind === 'changed') return secretly(reply).seeOther(paths.saved(token, 'folge'))
      return show(
        token,
        here,
        refusedForm(form.state, kind, here.locale),
        reply.code(409),
        kind === 'no-room',
      )
    },
  )

  app.get<WithCompanion>(paths.companion(anyToken, ':companion'), secretRoute, async ({ params }, reply) =>
    secretly(reply).seeOther(paths.companions(params.token)),
  )

  app.post<WithCompanion>(
    paths.companion(anyToken, ':companion'),
    secretRoute,
    async ({ params: { token, companion }, body, here }, reply) => {
      const change = { which: Number(companion), ...sizeIn(body) }
      await removeCompanion(db, registrar, await getHeld(db, token), change, here.now)
      return secretly(reply).seeOther(paths.companions(token))
    },
  )

  app.get<WithToken>(paths.alone(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    const { standing } = await getMine(db, registrar, token, here.now)
    const t = changeTexts[here.locale].alone
    const yes = { action: paths.alone(token), label: t.send, formToken: formTokens.issue(here.now) }
    const ask = { here, number: standing.number, token, title: t.question, children: t.body, yes }
    return secretly(reply).html(askPage(ask))
  })

  app.post<WithToken>(paths.alone(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    await removeCompanion(db, registrar, await getHeld(db, token), { which: 'all' }, here.now)
    return secretly(reply).seeOther(paths.saved(token, 'folge'))
  })

  async function show(token: string, here: Here, form: FormState, reply: FastifyReply, noRoom = false) {
    const mine = await getMine(db, registrar, token, here.now)
    const formToken = formTokens.issue(here.now)
    return secretly(reply).html(companionsPage({ ...mine, here, form, noRoom, formToken }))
  }
}

/** How large the party was on the page that the form came from. */
function sizeIn(body: unknown): { size?: number } {
  const size = Number((body as { size?: unknown } | null)?.size)
  return size > 0 ? { size } : {}
}

/** Why one more couldn't come, at the form it was asked in. Without room there is more to say than an error. */
function refusedForm(
  { values }: FormState,
  kind: Exclude<Changed['kind'], 'changed' | 'over'>,
  locale: Locale,
): FormState {
  if (kind === 'no-room') return { values, errors: [] }
  const message = kind === 'too-many' ? errorTexts[locale].tooMany : texts[locale].answerFirst
  return { values, errors: [{ field: '', message }] }
}
