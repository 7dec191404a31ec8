import { z } from 'zod'
import { emptyForm, type FormState, readForm } from '../platform/form.ts'
import type { App, Tools } from '../platform/web.ts'
import { dropAnyRun, wishForAnyRun } from './any-run.ts'
import { addCompanion, type Changed, changeNeeds, removeCompanion } from './change-party.ts'
import { fieldsOf } from './fields.ts'
import { checked, memberOf, needsAsFields, needsOf, needsShape, readCompanion } from './forms.ts'
import { getHeld } from './held.ts'
import { texts } from './manage-texts.ts'
import { anyToken, getMine, type Mine, secretly, secretRoute, type WithToken } from './mine.ts'
import { paths } from './paths.ts'
import { registrar as makeRegistrar } from './registrar.ts'
import { listOtherRuns } from './run-facts.ts'
import { texts as signUpTexts } from './texts.ts'
import { anyRunBody } from './views/any-run-body.tsx'
import { askPage } from './views/ask-page.tsx'
import { companionsPage } from './views/companions-page.tsx'
import { needsPage } from './views/needs-page.tsx'

type Hands = Pick<Tools, 'db' | 'secrets' | 'mail' | 'formTokens'>
type WithCompanion = { Params: { token: string; companion: string } }

/** Changes to a party by its holder: what it needs, who comes along, and which dates it waits for. */
export function partyPages(app: App, { db, secrets, mail, formTokens }: Hands): void {
  const registrar = makeRegistrar({ secrets, mail })

  app.get<WithToken>(paths.needs(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    const { standing, party } = await getMine(db, registrar, token, here.now)
    const fields = party.members.map(({ needs }, at) => needsAsFields(at, needs))
    const form: FormState = { values: Object.assign({ phone: party.contact.phone }, ...fields), errors: [] }
    const { number } = standing
    return secretly(reply).html(
      needsPage({ here, number, token, form, formToken: formTokens.issue(here.now), members: party.members }),
    )
  })

  app.post<WithToken>(
    paths.needs(anyToken),
    secretRoute,
    async ({ params: { token }, body, here }, reply) => {
      const { standing, party } = await getMine(db, registrar, token, here.now)
      const t = signUpTexts[here.locale].errors
      const people = party.members.map((_, at) => at)
      const shape = Object.assign(
        { phone: fieldsOf(t).phone.default('') },
        ...people.map((at) => needsShape(t, at)),
      )
      const form = checked(readForm(z.object(shape as z.ZodRawShape), body), t, people)
      if (!form.ok) {
        const { number } = standing
        const page = needsPage({
          here,
          number,
          token,
          form: form.state,
          formToken: formTokens.issue(here.now),
          members: party.members,
        })
        return secretly(reply.code(422)).html(page)
      }
      const phone = (form.value.phone as string) || undefined
      await changeNeeds(db, registrar, await getHeld(db, token), {
        phone,
        needs: people.map((at) => needsOf(form.value, at)),
      })
      return secretly(reply).seeOther(paths.registration(token))
    },
  )

  const companions = (
    mine: Mine,
    here: Parameters<typeof companionsPage>[0]['here'],
    form: FormState,
    noRoom = false,
  ) => companionsPage({ ...mine, here, form, noRoom, formToken: formTokens.issue(here.now) })

  app.get<WithToken>(paths.companions(anyToken), secretRoute, async ({ params: { token }, here }, reply) =>
    secretly(reply).html(companions(await getMine(db, registrar, token, here.now), here, emptyForm)),
  )

  app.post<WithToken>(
    paths.companions(anyToken),
    secretRoute,
    async ({ params: { token }, body, here }, reply) => {
      const form = readCompanion(body, signUpTexts[here.locale].errors)
      if (!form.ok)
        return secretly(reply.code(422)).html(
          companions(await getMine(db, registrar, token, here.now), here, form.state),
        )
      const size = Number((body as { size?: unknown }).size)
      const together = form.state.values.together === 'yes'
      const change = { member: memberOf(form.value, 1), together, ...(size > 0 && { size }) }
      const { kind } = await addCompanion(db, registrar, await getHeld(db, token), change, here.now)
      if (kind === 'changed' || kind === 'over') return secretly(reply).seeOther(paths.registration(token))
      const mine = await getMine(db, registrar, token, here.now)
      return secretly(reply.code(409)).html(
        companions(mine, here, refusedForm(form.state, kind, here.locale), kind === 'no-room'),
      )
    },
  )

  app.get<WithCompanion>(
    paths.companion(anyToken, ':companion'),
    secretRoute,
    async ({ params: { token } }, reply) => secretly(reply).seeOther(paths.companions(token)),
  )

  app.post<WithCompanion>(
    paths.companion(anyToken, ':companion'),
    secretRoute,
    async ({ params: { token, companion }, body, here }, reply) => {
      const size = Number((body as { size?: unknown } | null)?.size)
      const change = { which: Number(companion), ...(size > 0 && { size }) }
      await removeCompanion(db, registrar, await getHeld(db, token), change, here.now)
      return secretly(reply).seeOther(paths.companions(token))
    },
  )

  app.get<WithToken>(paths.alone(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    const { standing } = await getMine(db, registrar, token, here.now)
    const t = texts[here.locale].alone
    const yes = { action: paths.alone(token), label: t.send, formToken: formTokens.issue(here.now) }
    return secretly(reply).html(
      askPage({ here, number: standing.number, token, title: t.question, children: t.body, yes }),
    )
  })

  app.post<WithToken>(paths.alone(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    await removeCompanion(db, registrar, await getHeld(db, token), { which: 'all' }, here.now)
    return secretly(reply).seeOther(paths.registration(token))
  })

  app.get<WithToken>(paths.anyRun(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    const { standing } = await getMine(db, registrar, token, here.now)
    const others = await listOtherRuns(db, standing.run, here.now)
    const t = texts[here.locale].anyRun
    const label = standing.anyRun ? t.offSend : t.send
    const hidden = { wish: standing.anyRun ? 'no' : 'yes' }
    const yes = { action: paths.anyRun(token), label, formToken: formTokens.issue(here.now), hidden }
    const title = standing.anyRun ? t.offQuestion : t.question
    return secretly(reply).html(
      askPage({
        here,
        number: standing.number,
        token,
        title,
        children: anyRunBody({ here, standing, others }),
        yes,
      }),
    )
  })

  app.post<WithToken>(
    paths.anyRun(anyToken),
    secretRoute,
    async ({ params: { token }, body, here }, reply) => {
      const held = await getHeld(db, token)
      const verb = (body as { wish?: unknown } | null)?.wish === 'no' ? dropAnyRun : wishForAnyRun
      const { kind } = await verb(db, registrar, held, here.now)
      if (kind !== 'answer-first') return secretly(reply).seeOther(paths.registration(token))
      const { standing } = await getMine(db, registrar, token, here.now)
      const t = texts[here.locale].anyRun
      return secretly(reply.code(409)).html(
        askPage({ here, number: standing.number, token, title: t.offQuestion, children: t.answerFirst }),
      )
    },
  )
}

/** Why one more couldn't come, at the form it was asked in. Without room there is more to say than an error. */
function refusedForm(
  { values }: FormState,
  kind: Exclude<Changed['kind'], 'changed' | 'over'>,
  locale: keyof typeof texts,
): FormState {
  if (kind === 'no-room') return { values, errors: [] }
  const message =
    kind === 'too-many' ? signUpTexts[locale].errors.tooMany : texts[locale].companions.answerFirst
  return { values, errors: [{ field: '', message }] }
}
