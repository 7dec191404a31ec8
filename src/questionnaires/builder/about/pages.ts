import type { FastifyReply } from 'fastify'
import {
  adviceOn,
  doneWith,
  type Fields,
  openForm,
  seenAgain,
  seenFields,
  sentIn,
} from '../../../authoring/index.ts'
import { signedIn } from '../../../people/index.ts'
import type { FormState } from '../../../platform/form.ts'
import type { Locale } from '../../../platform/locale.ts'
import { anyQuestionnaire } from '../../paths.ts'
import { type App, type Asked, draftAsked, type Hands, type OfDraft, writers } from '../asked.ts'
import { aboutNames, aboutValues, readAbout } from '../begin/read.ts'
import { texts } from '../begin/texts.ts'
import { paths } from '../paths.ts'
import { savePart } from '../saving.ts'
import { aboutPage } from './page.tsx'

type Again = { state: FormState; sent: Fields; advice?: ReturnType<typeof adviceOn> }

/** What a form is called, and in which languages it is. */
export function aboutPages(app: App, hands: Hands): void {
  app.get<OfDraft>(paths.about(anyQuestionnaire), writers, async (request, reply) =>
    reply.html(await pageOf(hands, request)),
  )

  app.post<OfDraft>(paths.about(anyQuestionnaire), writers, async (request, reply): Promise<FastifyReply> => {
    const { here, body } = request
    const sent = sentIn(body)
    if (doneWith(body) === 'language') {
      const state = { values: sent, errors: [] }
      return reply.html(await pageOf(hands, request, { state, sent, advice: adviceOn(here, sent) }))
    }
    const { versionId } = await draftAsked(hands, request)
    return savePart(hands, request, reply, {
      ...{ names: aboutNames, sent, draft: `questionnaire:${versionId}` },
      action: paths.about(Number(request.params.questionnaire)),
      valuesOf: ({ form }) => aboutValues(form),
      read: (fields) => readAbout(fields, here.locale),
      put: ({ intro: _, ...form }, { title, intro }) => ({
        ...{ ...form, title },
        ...(Object.keys(intro).length > 0 && { intro }),
      }),
      labelOf: (field) => labelOf(field, here.locale),
      again: async (state) => reply.code(422).html(await pageOf(hands, request, { state, sent })),
    })
  })
}

function labelOf(field: string, locale: Locale): string {
  const t = texts[locale]
  const [, name, language] = /^(title|intro)-(nb|nn|en)$/.exec(field) ?? []
  if (!name || !language) return t.languages
  return `${name === 'title' ? t.title : t.intro}, ${t.inLanguage[language as Locale].toLowerCase()}`
}

async function pageOf(hands: Hands, request: Asked, again?: Again) {
  const { here } = request
  const building = await draftAsked(hands, request)
  const values = aboutValues(building.form)
  const { versionId, revision } = building
  const opened = await openForm(hands.db, signedIn(request), request, `questionnaire:${versionId}`, values)
  const { state, sent } = again ?? opened
  return aboutPage({
    ...{ here, building, form: state, advice: again?.advice },
    seen: seenAgain(sent) ?? seenFields(aboutNames, { version: revision, fields: values }),
    draft: again ? undefined : opened.draft,
    formToken: hands.formTokens.issue(here.now),
  })
}
