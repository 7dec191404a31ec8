import type { FastifyReply } from 'fastify'
import { doneWith, type Fields, seenAgain, seenFields, sentIn } from '../../../authoring/index.ts'
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
  queried,
  writers,
} from '../asked.ts'
import type { Building } from '../drafts.ts'
import { changed } from '../outline/change.ts'
import { canWaitFor } from '../outline/conditions.ts'
import { findItem } from '../outline/find.ts'
import { paths } from '../paths.ts'
import { savePart } from '../saving.ts'
import { conditionPage } from './page.tsx'
import { wishInWords } from './said.ts'
import { texts } from './texts.ts'
import { asField, fromField, readWish, type Wish, whenOf, wishOf } from './wish.ts'

type Again = { state: FormState; sent: Fields; waitsFor: Item | undefined }

/** When a question is shown. */
export function conditionPages(app: App, hands: Hands): void {
  app.get<OfDraft>(paths.condition(anyQuestionnaire, anyItem), writers, async (request, reply) =>
    reply.html(await pageOf(hands, request)),
  )

  app.post<OfDraft>(
    paths.condition(anyQuestionnaire, anyItem),
    writers,
    async (request, reply): Promise<FastifyReply> => {
      const { here, body } = request
      const building = await draftAsked(hands, request)
      const item = itemAsked(building, request)
      const t = texts[here.locale]
      const sent = sentIn(body)
      const waitsFor = candidate(building, item, sent.question)
      const read = chosen(sent, doneWith(body), waitsFor, t)
      if (!read.ok) {
        const state = { values: sent, errors: [read.error] }
        return reply.code(422).html(await pageOf(hands, request, { state, sent, waitsFor }))
      }
      return savePart<Wish>(hands, request, reply, {
        ...{ names: ['when'], sent: { ...sent, when: asField(read.wish) }, draft: '', line: item.linkId },
        action: paths.condition(building.questionnaireId, item.linkId),
        valuesOf: (now) => ({ when: asField(wishOf(found(findItem(now.form.items, item.linkId)))) }),
        read: (fields) => ({
          ok: true,
          value: fromField(fields.when),
          state: { values: fields, errors: [] },
        }),
        put: (form, wish) => put(form, item.linkId, wish),
        labelOf: () => t.title,
        sayOf: (value) => wishInWords(here, building.form, fromField(value)),
        again: async (state) => reply.code(422).html(await pageOf(hands, request, { state, sent, waitsFor })),
      })
    },
  )
}

type Read = ReturnType<typeof readWish>

/** What was chosen on the page; as one field, when two have chosen and one of them was asked which. */
function chosen(sent: Fields, deed: string, waitsFor: Item | undefined, t: (typeof texts)['nb']): Read {
  if (deed === 'always') return { ok: true, wish: { kind: 'always' } }
  if (typeof sent.when === 'string') return { ok: true, wish: fromField(sent.when) }
  if (!waitsFor) return { ok: false, error: { field: 'sporsmal', message: t.gone } }
  return readWish(sent, waitsFor, t)
}

/** The form with the wish in it, as far as it can still be had: its question and answers must be there. */
function put(form: Building['form'], linkId: string, wish: Wish): Building['form'] {
  const candidates = canWaitFor(form, linkId)
  const question = 'question' in wish ? candidates.find((one) => one.linkId === wish.question) : undefined
  const when = 'question' in wish && !question ? undefined : whenOf(wish, question)
  const items = changed(form.items, linkId, ({ when: _, ...item }) => ({ ...item, ...(when && { when }) }))
  return { ...form, items }
}

const candidate = ({ form }: Building, { linkId }: Item, question: unknown): Item | undefined =>
  canWaitFor(form, linkId).find((one) => one.linkId === question)

async function pageOf(hands: Hands, request: Asked, again?: Again) {
  const { here } = request
  const building = await draftAsked(hands, request)
  const item = itemAsked(building, request)
  const wish = wishOf(item)
  const now = 'question' in wish ? wish.question : undefined
  const waitsFor = again ? again.waitsFor : candidate(building, item, queried(request, 'sporsmal') ?? now)
  const values = waitsFor && waitsFor.linkId === now ? valuesOf(wish) : { operator: '>=' }
  const { revision: version } = building
  return conditionPage({
    ...{ here, building, item, waitsFor, form: again?.state ?? { values, errors: [] } },
    seen: seenAgain(again?.sent) ?? seenFields(['when'], { version, fields: { when: asField(wish) } }),
    formToken: hands.formTokens.issue(here.now),
  })
}

const valuesOf = (wish: Wish): FormState['values'] =>
  wish.kind === 'is'
    ? { answers: wish.answers }
    : wish.kind === 'compared'
      ? { operator: wish.operator, number: String(wish.number) }
      : {}
