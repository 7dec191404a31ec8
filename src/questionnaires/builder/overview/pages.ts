import { signedIn } from '../../../people/index.ts'
import { found } from '../../../platform/errors.ts'
import { anyQuestionnaire, paths as roomPaths } from '../../paths.ts'
import { getVersionFor } from '../../queries.ts'
import {
  type App,
  type Asked,
  anyItem,
  draftAsked,
  type Hands,
  type OfDraft,
  queried,
  writers,
} from '../asked.ts'
import { beginVersion } from '../begin.ts'
import { changeDraftFor, findDraftFor } from '../drafts.ts'
import { moved, type Way } from '../outline/move.ts'
import { putBack, removed } from '../outline/remove.ts'
import { paths } from '../paths.ts'
import { warningsFor } from '../warnings-for.ts'
import { lineId } from './line.tsx'
import { overviewPage } from './page.tsx'
import { previewPage } from './preview-page.tsx'
import { languageAsked } from './shown-in.ts'

/** More than these have not been taken out by somebody who thinks of putting them back. */
const mostRemoved = 50

/** A form as it is put together, and what is done to it as a whole. */
export function overviewPages(app: App, hands: Hands): void {
  const { db, formTokens } = hands

  app.get<OfDraft>(paths.build(anyQuestionnaire), writers, async (request, reply) => {
    const { here } = request
    const id = Number(request.params.questionnaire)
    const building = await findDraftFor(db, signedIn(request), id)
    // Nothing is being built: the form as it is says what can be done with it.
    if (!building) {
      found((await getVersionFor(db, signedIn(request), id)).mayWrite || undefined)
      return reply.seeOther(roomPaths.one(id))
    }
    return reply.html(
      overviewPage({
        ...{ here, building, warnings: await warningsFor(hands, building, here.now) },
        done: {
          moved: queried(request, 'flyttet'),
          removed: queried(request, 'fjernet'),
          saved: queried(request, 'gjort'),
        },
        formToken: formTokens.issue(here.now),
      }),
    )
  })

  app.post<OfDraft>(paths.build(anyQuestionnaire), writers, async (request, reply) => {
    const id = Number(request.params.questionnaire)
    await beginVersion(db, signedIn(request), id)
    return reply.seeOther(`${paths.build(id)}?gjort=begynt`)
  })

  app.get<OfDraft>(paths.preview(anyQuestionnaire), writers, async (request, reply) => {
    const building = await draftAsked(hands, request)
    return reply.html(
      previewPage({
        ...{ here: request.here, building, shownIn: languageAsked(building.form, request) },
        formToken: formTokens.issue(request.here.now),
      }),
    )
  })

  changes(app, hands)
}

function changes(app: App, { db }: Hands): void {
  const about = ({ params }: Asked) => ({ id: Number(params.questionnaire), linkId: params.item })

  app.post<OfDraft>(paths.move(anyQuestionnaire, anyItem), writers, async (request, reply) => {
    const { id, linkId } = about(request)
    const way = wayIn(request.body)
    const { isChanged } = await changeDraftFor(db, signedIn(request), id, ({ form }) => {
      const items = way === undefined ? form.items : moved(form.items, linkId, way)
      return items === form.items ? undefined : { form: { ...form, items } }
    })
    const said = isChanged ? `?flyttet=${encodeURIComponent(linkId)}` : ''
    return reply.seeOther(`${paths.build(id)}${said}#${lineId(linkId)}`)
  })

  app.post<OfDraft>(paths.removal(anyQuestionnaire, anyItem), writers, async (request, reply) => {
    const { id, linkId } = about(request)
    await changeDraftFor(db, signedIn(request), id, (building) => {
      const { form } = building
      const out = removed(form.items, linkId)
      if (!out) return undefined
      return {
        form: { ...form, items: out.items },
        removed: [...building.removed, out.removed].slice(-mostRemoved),
      }
    })
    return reply.seeOther(`${paths.build(id)}?fjernet=${encodeURIComponent(linkId)}`)
  })

  app.post<OfDraft>(paths.putBack(anyQuestionnaire, anyItem), writers, async (request, reply) => {
    const { id, linkId } = about(request)
    await changeDraftFor(db, signedIn(request), id, (building) => {
      const out = building.removed.findLast(({ item }) => item.linkId === linkId)
      if (!out) return undefined
      const { form } = building
      return {
        form: { ...form, items: putBack(form.items, out) },
        removed: building.removed.filter((one) => one !== out),
      }
    })
    return reply.seeOther(`${paths.build(id)}?gjort=tilbake#${lineId(linkId)}`)
  })
}

function wayIn(body: unknown): Way | undefined {
  const way = (body as { way?: unknown } | null)?.way
  return way === 'up' || way === 'down' ? way : undefined
}
