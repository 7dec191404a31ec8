import { type Fields, openForm, seenAgain, seenFields, sentIn } from '../../../authoring/index.ts'
import { signedIn } from '../../../people/index.ts'
import { found } from '../../../platform/errors.ts'
import type { FormState } from '../../../platform/form.ts'
import type { Item } from '../../form.ts'
import { anyQuestionnaire } from '../../paths.ts'
import {
  type App,
  type Asked,
  anyItem,
  draftAsked,
  type Hands,
  itemAsked,
  type OfDraft,
  writers,
} from '../asked.ts'
import { type Building, changeDraftFor } from '../drafts.ts'
import { languagesMeant } from '../languages.ts'
import { changed, freeLinkId } from '../outline/change.ts'
import { findItem, isStep } from '../outline/find.ts'
import { withStep } from '../outline/steps.ts'
import { lineId } from '../overview/line.tsx'
import { paths } from '../paths.ts'
import { savePart } from '../saving.ts'
import { stepPage } from './page.tsx'
import { headingNames, headingValues, readHeading } from './read.ts'
import { texts } from './texts.ts'

type Again = { state: FormState; sent: Fields }

/** Headings, each with the questions under it. */
export function stepPages(app: App, hands: Hands): void {
  app.get<OfDraft>(paths.newStep(anyQuestionnaire), writers, async (request, reply) =>
    reply.html(await pageOf(hands, request, undefined)),
  )

  app.post<OfDraft>(paths.newStep(anyQuestionnaire), writers, async (request, reply) => {
    const building = await draftAsked(hands, request)
    const sent = sentIn(request.body)
    const read = readHeading(sent, {}, languagesMeant(building.form), request.here.locale)
    if (!read.ok)
      return reply.code(422).html(await pageOf(hands, request, undefined, { state: read.state, sent }))
    const id = building.questionnaireId
    let linkId = ''
    await changeDraftFor(hands.db, signedIn(request), id, ({ form }) => {
      linkId = freeLinkId(form.items, 'step')
      const from = typeof sent.from === 'string' && sent.from !== '' ? sent.from : undefined
      return { form: { ...form, items: withStep(form.items, newStep(linkId, read.value), from) } }
    })
    return reply.seeOther(`${paths.build(id)}?gjort=lagret#${lineId(linkId)}`)
  })

  app.get<OfDraft>(paths.step(anyQuestionnaire, anyItem), writers, async (request, reply) =>
    reply.html(await pageOf(hands, request, stepAsked(await draftAsked(hands, request), request))),
  )

  app.post<OfDraft>(paths.step(anyQuestionnaire, anyItem), writers, async (request, reply) => {
    const building = await draftAsked(hands, request)
    const step = stepAsked(building, request)
    const { linkId } = step
    const { locale } = request.here
    const languages = languagesMeant(building.form)
    const sent = sentIn(request.body)
    const textNow = (now: Building) => found(findItem(now.form.items, linkId)).text
    return savePart(hands, request, reply, {
      ...{ names: headingNames(languages), sent, draft: draftName(building, linkId), line: linkId },
      action: paths.step(building.questionnaireId, linkId),
      valuesOf: (now) => headingValues(textNow(now), languages),
      read: (fields, now) => readHeading(fields, textNow(now), languages, locale),
      put: (form, text) => ({ ...form, items: changed(form.items, linkId, (item) => ({ ...item, text })) }),
      labelOf: () => texts[locale].heading,
      again: async (state) => reply.code(422).html(await pageOf(hands, request, step, { state, sent })),
    })
  })
}

const newStep = (linkId: string, text: Item['text']): Item => ({
  ...{ linkId, type: 'group', text },
  ...{ required: false, repeats: false, options: [], items: [] },
})

const stepAsked = (building: Building, request: Asked): Item => {
  const item = itemAsked(building, request)
  return found(isStep(item) ? item : undefined)
}

const draftName = ({ versionId }: Building, linkId: string): string =>
  `step:${versionId}/${encodeURIComponent(linkId)}`

async function pageOf(hands: Hands, request: Asked, step: Item | undefined, again?: Again) {
  const { here } = request
  const building = await draftAsked(hands, request)
  const languages = languagesMeant(building.form)
  const values = headingValues(step?.text ?? {}, languages)
  const name = draftName(building, step?.linkId ?? 'new')
  const opened = await openForm(hands.db, signedIn(request), request, name, values)
  const { state, sent } = again ?? opened
  const now = { version: building.revision, fields: values }
  return stepPage({
    ...{ here, building, step, form: state, draftName: name },
    seen: seenAgain(sent) ?? seenFields(headingNames(languages), now),
    draft: again ? undefined : opened.draft,
    formToken: hands.formTokens.issue(here.now),
  })
}
