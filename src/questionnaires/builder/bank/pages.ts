import { sentIn } from '../../../authoring/index.ts'
import { signedIn } from '../../../people/index.ts'
import type { FormState } from '../../../platform/form.ts'
import { everyItem, type Item } from '../../form.ts'
import { anyQuestionnaire } from '../../paths.ts'
import { bank } from '../../shipped/bank.ts'
import { itemOf } from '../../shipped/to-form.ts'
import { type App, type Asked, draftAsked, type Hands, type OfDraft, queried, writers } from '../asked.ts'
import { changeDraftFor } from '../drafts.ts'
import { inserted, lastPlace } from '../outline/change.ts'
import { findItem } from '../outline/find.ts'
import { paths } from '../paths.ts'
import { bankPage } from './page.tsx'
import { texts } from './texts.ts'

/** Picking questions from the bank. They come last in the form, in the order they are best asked. */
export function bankPages(app: App, hands: Hands): void {
  app.get<OfDraft>(paths.bank(anyQuestionnaire), writers, async (request, reply) => {
    const asked = (queried(request, 'q') ?? '').trim().slice(0, 100)
    return reply.html(await pageOf(hands, request, asked, { values: {}, errors: [] }))
  })

  app.post<OfDraft>(paths.bank(anyQuestionnaire), writers, async (request, reply) => {
    const sent = sentIn(request.body)
    const chosen = [sent.codes ?? []].flat()
    const picked = bank.filter(({ code }) => chosen.includes(code)).map(itemOf)
    if (picked.length === 0) {
      const { chooseSome } = texts[request.here.locale]
      const form = { values: sent, errors: [{ field: 'codes', message: chooseSome }] }
      return reply.code(422).html(await pageOf(hands, request, String(sent.q ?? ''), form))
    }
    const id = Number(request.params.questionnaire)
    await changeDraftFor(hands.db, signedIn(request), id, ({ form }) => ({
      form: { ...form, items: picked.reduce(withQuestion, form.items) },
    }))
    return reply.seeOther(`${paths.build(id)}?gjort=hentet`)
  })
}

/** Once is enough: whoever else built the form may have picked it too. */
function withQuestion(items: Item[], item: Item): Item[] {
  const isThere = findItem(items, item.linkId) || everyItem(items).some(({ code }) => code === item.code)
  return isThere ? items : inserted(items, item, lastPlace(items))
}

async function pageOf(hands: Hands, request: Asked, asked: string, form: FormState) {
  const { here } = request
  const building = await draftAsked(hands, request)
  return bankPage({ here, building, asked, form, formToken: hands.formTokens.issue(here.now) })
}
