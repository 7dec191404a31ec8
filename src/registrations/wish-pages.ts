import { z } from 'zod'
import { type FormState, readForm } from '../platform/form.ts'
import type { App, Tools } from '../platform/web.ts'
import { dropAnyRun, wishForAnyRun } from './any-run.ts'
import { changeNeeds } from './change-party.ts'
import { texts } from './change-texts.ts'
import { texts as errorTexts } from './error-texts.ts'
import { fieldsOf } from './fields.ts'
import { checked, needsAsFields, needsOf, needsShape } from './forms.ts'
import { getHeld } from './held.ts'
import { anyToken, getMine, secretly, secretRoute, type WithToken } from './mine.ts'
import { paths } from './paths.ts'
import { registrar as makeRegistrar } from './registrar.ts'
import { listOtherRuns } from './run-facts.ts'
import { anyRunBody } from './views/any-run-body.tsx'
import { askPage } from './views/ask-page.tsx'
import { needsPage } from './views/needs-page.tsx'

type Hands = Pick<Tools, 'db' | 'secrets' | 'mail' | 'formTokens'>

/** What a party asks for: what each needs, and which dates it waits for. */
export function wishPages(app: App, { db, secrets, mail, formTokens }: Hands): void {
  const registrar = makeRegistrar({ secrets, mail })

  app.get<WithToken>(paths.needs(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    const { standing, party } = await getMine(db, registrar, token, here.now)
    const fields = party.members.map(({ needs }, at) => needsAsFields(at, needs))
    const form: FormState = { values: Object.assign({ phone: party.contact.phone }, ...fields), errors: [] }
    const asked = { here, token, form, formToken: formTokens.issue(here.now) }
    return secretly(reply).html(needsPage({ ...asked, number: standing.number, members: party.members }))
  })

  app.post<WithToken>(
    paths.needs(anyToken),
    secretRoute,
    async ({ params: { token }, body, here }, reply) => {
      const { standing, party } = await getMine(db, registrar, token, here.now)
      const t = errorTexts[here.locale]
      const people = party.members.map((_, at) => at)
      const shape = Object.assign(
        { phone: fieldsOf(t).phone.default('') },
        ...people.map((at) => needsShape(t, at)),
      )
      const form = checked(readForm(z.object(shape as z.ZodRawShape), body), t, people)
      if (!form.ok) {
        const asked = { here, token, form: form.state, formToken: formTokens.issue(here.now) }
        const page = needsPage({ ...asked, number: standing.number, members: party.members })
        return secretly(reply.code(422)).html(page)
      }
      const phone = (form.value.phone as string) || undefined
      const needs = people.map((at) => needsOf(form.value, at))
      await changeNeeds(db, registrar, await getHeld(db, token), { phone, needs }, here.now)
      return secretly(reply).seeOther(paths.saved(token, 'behov'))
    },
  )

  app.get<WithToken>(paths.anyRun(anyToken), secretRoute, async ({ params: { token }, here }, reply) => {
    const { standing } = await getMine(db, registrar, token, here.now)
    const others = await listOtherRuns(db, standing.run, here.now)
    const t = texts[here.locale].anyRun
    const words = standing.anyRun
      ? { title: t.offQuestion, label: t.offSend }
      : { title: t.question, label: t.send }
    const hidden = { wish: standing.anyRun ? 'no' : 'yes' }
    const yes = {
      action: paths.anyRun(token),
      label: words.label,
      formToken: formTokens.issue(here.now),
      hidden,
    }
    const children = anyRunBody({ here, standing, others })
    return secretly(reply).html(
      askPage({ here, number: standing.number, token, title: words.title, children, yes }),
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
      const page = askPage({
        here,
        number: standing.number,
        token,
        title: t.offQuestion,
        children: t.answerFirst,
      })
      return secretly(reply.code(409)).html(page)
    },
  )
}
