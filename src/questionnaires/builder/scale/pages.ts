import { type Fields, openForm, seenAgain, seenFields, sentIn } from '../../../authoring/index.ts'
import { instruments } from '../../../instruments/index.ts'
import { signedIn } from '../../../people/index.ts'
import { found } from '../../../platform/errors.ts'
import type { FormState } from '../../../platform/form.ts'
import { inLanguage } from '../../../platform/localised.ts'
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
import type { Building } from '../drafts.ts'
import { languagesMeant } from '../languages.ts'
import { changed } from '../outline/change.ts'
import { findItem, isInstrument } from '../outline/find.ts'
import { paths } from '../paths.ts'
import { savePart } from '../saving.ts'
import { scalePage } from './page.tsx'
import { texts } from './texts.ts'
import { namesOf, readWords, valuesOf } from './words.ts'

type Again = { state: FormState; sent: Fields }

/** The words of an instrument. */
export function scalePages(app: App, hands: Hands): void {
  app.get<OfDraft>(paths.words(anyQuestionnaire, anyItem), writers, async (request, reply) =>
    reply.html(await pageOf(hands, request)),
  )

  app.post<OfDraft>(paths.words(anyQuestionnaire, anyItem), writers, async (request, reply) => {
    const building = await draftAsked(hands, request)
    const { linkId, ...scale } = scaleAsked(building, request)
    const { locale } = request.here
    const languages = languagesMeant(building.form)
    const sent = sentIn(request.body)
    const scaleNow = (now: Building) => found(findItem(now.form.items, linkId))
    return savePart(hands, request, reply, {
      ...{ names: namesOf({ linkId, ...scale }, languages), sent, line: linkId },
      draft: draftName(building, linkId),
      action: paths.words(building.questionnaireId, linkId),
      valuesOf: (now) => valuesOf(scaleNow(now), languages),
      read: (fields, now) => readWords(fields, scaleNow(now), languages, locale),
      put: (form, scale) => ({ ...form, items: changed(form.items, linkId, () => scale) }),
      labelOf: (field) => texts[locale].question(Number(/\d+/.exec(field)?.[0] ?? 0)),
      again: async (state) => reply.code(422).html(await pageOf(hands, request, { state, sent })),
    })
  })
}

const scaleAsked = (building: Building, request: Asked): Item => {
  const item = itemAsked(building, request)
  return found(isInstrument(item) ? item : undefined)
}

const draftName = ({ versionId }: Building, linkId: string): string =>
  `scale:${versionId}/${encodeURIComponent(linkId)}`

async function pageOf(hands: Hands, request: Asked, again?: Again) {
  const { here } = request
  const building = await draftAsked(hands, request)
  const scale = scaleAsked(building, request)
  const languages = languagesMeant(building.form)
  const values = valuesOf(scale, languages)
  const name = draftName(building, scale.linkId)
  const opened = await openForm(hands.db, signedIn(request), request, name, values)
  const { state, sent } = again ?? opened
  const now = { version: building.revision, fields: values }
  return scalePage({
    ...{ here, building, scale, form: state, draftName: name },
    name: inLanguage(instruments[scale.instrument ?? '']?.name ?? scale.text, here.locale).text,
    seen: seenAgain(sent) ?? seenFields(namesOf(scale, languages), now),
    draft: again ? undefined : opened.draft,
    formToken: hands.formTokens.issue(here.now),
  })
}
