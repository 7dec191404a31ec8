import {
  adviceOn,
  doneWith,
  dropDraft,
  type Fields,
  openForm,
  seenAgain,
  seenFields,
  sentIn,
} from '../../../authoring/index.ts'
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
import { changed, freeLinkId, inserted, lastPlace, renamed } from '../outline/change.ts'
import { findItem, isBlock } from '../outline/find.ts'
import { lineId } from '../overview/line.tsx'
import { paths } from '../paths.ts'
import { savePart } from '../saving.ts'
import { isOwn, warningsOn } from '../warnings/warn.ts'
import { gathered, namesOf, spread, valuesOf } from './fields.ts'
import { questionPage } from './form-page.tsx'
import { blank, isKind, kindOf, kinds } from './kinds.ts'
import { kindsPage } from './kinds-page.tsx'
import { asWritten, readQuestion } from './read.ts'
import { asFields, rowsAfter, rowsIn } from './rows.ts'
import { fieldInWords } from './said.ts'
import { sharedPage } from './shared-page.tsx'

type Again = { state: FormState; sent: Fields; advice?: ReturnType<typeof adviceOn> }

/** Questions of one’s own, and what can be changed of those that are shared. */
export function questionPages(app: App, hands: Hands): void {
  newQuestions(app, hands)

  app.get<OfDraft>(paths.question(anyQuestionnaire, anyItem), writers, async (request, reply) => {
    const building = await draftAsked(hands, request)
    const item = questionAsked(building, request)
    if (isOwn(item)) return reply.html(await pageOf(hands, request, building, item))
    const formToken = hands.formTokens.issue(request.here.now)
    return reply.html(sharedPage({ here: request.here, building, item, isBlock: isBlock(item), formToken }))
  })

  app.post<OfDraft>(paths.question(anyQuestionnaire, anyItem), writers, async (request, reply) => {
    const building = await draftAsked(hands, request)
    const item = questionAsked(building, request)
    const { linkId } = item
    const { locale } = request.here
    const sent = sentIn(request.body)
    if (!isOwn(item)) {
      await changeItem(hands, request, linkId, (item) => ({ ...item, required: sent.required === 'yes' }))
      return reply.seeOther(`${paths.build(building.questionnaireId)}?gjort=lagret#${lineId(linkId)}`)
    }
    const again = lookedAt(request, sent)
    if (again) return reply.html(await pageOf(hands, request, building, item, again))
    const languages = languagesMeant(building.form)
    const itemNow = (now: Building) => found(findItem(now.form.items, linkId))
    return savePart(hands, request, reply, {
      ...{ names: namesOf(kindOf(item), languages), sent: gathered(sent), line: linkId },
      draft: draftName(building, linkId),
      action: paths.question(building.questionnaireId, linkId),
      valuesOf: (now) => gathered(valuesOf(itemNow(now), languages)),
      read: (fields, now) => readQuestion(fields, itemNow(now), languages, locale),
      put: (form, item) => ({ ...form, items: changed(form.items, linkId, () => item) }),
      labelOf: (field) => fieldInWords(field, item, locale),
      again: async (state) => {
        const back = { state: { ...state, values: spread(state.values) }, sent }
        return reply.code(422).html(await pageOf(hands, request, building, item, back))
      },
    })
  })

  app.post<OfDraft>(paths.ownCopy(anyQuestionnaire, anyItem), writers, async (request, reply) => {
    const id = Number(request.params.questionnaire)
    let linkId = request.params.item
    await changeDraftFor(hands.db, signedIn(request), id, ({ form }) => {
      const item = findItem(form.items, linkId)
      if (!item || isOwn(item) || isBlock(item)) return undefined
      const own = freeLinkId(form.items, 'own')
      const items = changed(renamed(form.items, linkId, own), own, (item) => ({ ...item, code: own }))
      linkId = own
      return { form: { ...form, items } }
    })
    return reply.seeOther(`${paths.question(id, linkId)}`)
  })
}

function newQuestions(app: App, hands: Hands): void {
  app.get<OfDraft>(paths.kinds(anyQuestionnaire), writers, async (request, reply) =>
    reply.html(kindsPage({ here: request.here, building: await draftAsked(hands, request) })),
  )

  app.get<OfDraft>(paths.newQuestion(anyQuestionnaire, ':kind'), writers, async (request, reply) =>
    reply.html(await pageOf(hands, request, await draftAsked(hands, request), blankAsked(request))),
  )

  app.post<OfDraft>(paths.newQuestion(anyQuestionnaire, ':kind'), writers, async (request, reply) => {
    const building = await draftAsked(hands, request)
    const item = blankAsked(request)
    const sent = sentIn(request.body)
    const again = lookedAt(request, sent)
    if (again) return reply.html(await pageOf(hands, request, building, item, again))
    const read = readQuestion(sent, item, languagesMeant(building.form), request.here.locale)
    if (!read.ok)
      return reply.code(422).html(await pageOf(hands, request, building, item, { state: read.state, sent }))
    const person = signedIn(request)
    const id = building.questionnaireId
    let linkId = ''
    await changeDraftFor(hands.db, person, id, ({ form }) => {
      linkId = freeLinkId(form.items, 'own')
      const question = { ...read.value, linkId, ...(item.code && { code: linkId }) }
      return { form: { ...form, items: inserted(form.items, question, lastPlace(form.items)) } }
    })
    await dropDraft(hands.db, person, draftName(building, newName(request)))
    return reply.seeOther(`${paths.build(id)}?gjort=lagret#${lineId(linkId)}`)
  })
}

/** A button of the form that doesn’t save it: to look at the language, or to add and move answers. */
function lookedAt(request: Asked, sent: Fields): Again | undefined {
  const deed = doneWith(request.body)
  if (deed === '') return undefined
  const { do: _, ...fields } = sent
  const values = { ...withoutRows(fields), ...asFields(rowsAfter(rowsIn(fields), deed)) }
  return {
    ...{ state: { values, errors: [] }, sent: fields },
    ...(deed === 'language' && { advice: adviceOn(request.here, fields) }),
  }
}

const withoutRows = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !/^o\d+-/.test(name)))

const questionAsked = (building: Building, request: Asked): Item => {
  const item = itemAsked(building, request)
  return found(isBlock(item) || item.type !== 'group' ? item : undefined)
}

/** The name of a question that has no place in the form yet; those that have one are longer. */
const unnamed = 'own-new'

function blankAsked({ params }: Asked): Item {
  const kind = found(isKind(params.kind) ? kinds[params.kind] : undefined)
  return blank(kind, unnamed)
}

const newName = ({ params }: Asked): string => `new-${params.kind}`

const draftName = ({ versionId }: Building, linkId: string): string =>
  `question:${versionId}/${encodeURIComponent(linkId)}`

const changeItem = ({ db }: Hands, request: Asked, linkId: string, change: (item: Item) => Item) =>
  changeDraftFor(db, signedIn(request), Number(request.params.questionnaire), ({ form }) => ({
    form: { ...form, items: changed(form.items, linkId, change) },
  }))

async function pageOf(hands: Hands, request: Asked, building: Building, item: Item, again?: Again) {
  const { here } = request
  const isNew = item.linkId === unnamed
  const languages = languagesMeant(building.form)
  const values = valuesOf(item, languages)
  const name = draftName(building, isNew ? newName(request) : item.linkId)
  const opened = await openForm(hands.db, signedIn(request), request, name, values)
  const { state, sent } = again ?? opened
  const names = namesOf(kindOf(item), languages)
  const id = building.questionnaireId
  return questionPage({
    ...{ here, building, item, isNew, form: state, draftName: name, advice: again?.advice },
    path: isNew ? paths.newQuestion(id, request.params.kind) : paths.question(id, item.linkId),
    warnings: warningsAbout(state, item, building, here.locale),
    seen: seenAgain(sent) ?? seenFields(names, { version: building.revision, fields: gathered(values) }),
    draft: again ? undefined : opened.draft,
    formToken: hands.formTokens.issue(here.now),
  })
}

/** What to think over in the words as they stand on the page, saved or not. */
function warningsAbout({ values }: FormState, item: Item, { form }: Building, locale: 'nb' | 'nn' | 'en') {
  const text = asWritten(values, item, languagesMeant(form), locale)
  return warningsOn({ ...form, items: [{ ...text, linkId: item.linkId }] }).filter(
    (warning) => 'linkId' in warning && warning.kind !== 'asks-ahead',
  )
}
