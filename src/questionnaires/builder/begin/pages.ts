import { sentIn } from '../../../authoring/index.ts'
import { instruments } from '../../../instruments/index.ts'
import { signedIn } from '../../../people/index.ts'
import type { FieldError, FormState } from '../../../platform/form.ts'
import { inLanguage } from '../../../platform/localised.ts'
import { listQuestionnaires, mayKeepForAll } from '../../queries.ts'
import { templated } from '../../shipped/template.ts'
import { type App, type Asked, type Hands, type OfDraft, queried, writers } from '../asked.ts'
import { type Beginning, beginForm, listServicesToBuildFor } from '../begin.ts'
import { paths } from '../paths.ts'
import { beginPage } from './page.tsx'
import { readAbout } from './read.ts'
import { texts } from './texts.ts'

/** Beginning a form: from nothing, or as a copy of one that is there. */
export function beginPages(app: App, hands: Pick<Hands, 'db' | 'formTokens'>): void {
  const { db, formTokens } = hands

  app.get<OfDraft>(paths.begin, writers, async (request, reply) =>
    reply.html(await page(request, { values: begun(request), errors: [] })),
  )

  app.post<OfDraft>(paths.begin, writers, async (request, reply) => {
    const { here, body } = request
    const sent = sentIn(body)
    const { whose, from } = await choicesFor(hands, request)
    const about = readAbout(sent, here.locale)
    const t = texts[here.locale]
    // Where there is only one, it isn't asked.
    const chosen = whose.length === 1 ? whose[0] : whose.find(({ value }) => value === sent.whose)
    const begins = sent.from === 'nothing' || from.some(({ value }) => value === sent.from)
    const errors: FieldError[] = [
      ...(begins ? [] : [{ field: 'from', message: t.needFrom }]),
      ...(chosen ? [] : [{ field: 'whose', message: t.needWhose }]),
      ...about.state.errors,
    ]
    if (!about.ok || !chosen || errors.length > 0)
      return reply.code(422).html(await page(request, { values: sent, errors }))
    const id = await beginForm(db, signedIn(request), {
      title: about.value.title,
      serviceId: chosen.value === 'all' ? null : Number(chosen.value),
      from: beginningIn(sent.from),
    })
    return reply.seeOther(`${paths.build(id)}?gjort=begynt`)
  })

  async function page(request: Asked, form: FormState) {
    const { here } = request
    const choices = await choicesFor(hands, request)
    return beginPage({ here, form, ...choices, formToken: formTokens.issue(here.now) })
  }
}

/** What was chosen to begin with: nothing, a form there is, or an instrument that lacks its words. */
function beginningIn(from: unknown): Beginning {
  const [, scale] = /^scale-(.+)$/.exec(String(from)) ?? []
  if (scale !== undefined) return { scale }
  return from === 'nothing' ? {} : { questionnaireId: Number(from) }
}

const begun = (request: Asked): FormState['values'] => ({
  from: queried(request, 'fra') ?? 'nothing',
  languages: ['nb', 'nn'],
})

async function choicesFor({ db }: Pick<Hands, 'db'>, request: Asked) {
  const { here } = request
  const person = signedIn(request)
  const t = texts[here.locale]
  const [services, forAll, forms] = await Promise.all([
    listServicesToBuildFor(db, person),
    mayKeepForAll(db, person),
    listQuestionnaires(db, person),
  ])
  return {
    whose: [
      ...services.map(({ id, name }) => ({ value: String(id), label: name })),
      ...(forAll ? [{ value: 'all', label: t.forAll }] : []),
    ],
    from: [
      ...forms
        .filter(({ status }) => status !== 'draft')
        .map(({ id, title }) => ({
          value: String(id),
          label: t.copyOf(inLanguage(title, here.locale).text),
        })),
      ...templated.map((name) => ({
        value: `scale-${name}`,
        label: t.scale(inLanguage(instruments[name]?.name ?? {}, here.locale).text),
      })),
    ],
  }
}
