import { signedIn } from '../../people/index.ts'
import { emptyForm, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { leadsBack } from '../leads-back.ts'
import { anyPlan, number, paths } from '../paths.ts'
import { planners } from '../who.ts'
import { agreeToChange, proposeChange } from './changes.ts'
import { readChange } from './forms.ts'
import { type ShownPage, stepOf, stopped } from './shown-page.ts'
import { texts } from './texts.ts'

type OfPlan = { Params: { plan: string } }
type OfChange = { Params: { plan: string; change: string } }

/** What everybody is told was changed: proposed, and a yes from each side. */
export function changePages(app: App, { db }: Pick<Tools, 'db'>, { planAt, show, refuse }: ShownPage): void {
  app.post<OfPlan>(paths.changes(anyPlan), planners, async (request, reply) => {
    const form = readChange(request.body, texts[request.here.locale].wrong)
    if (!form.ok) return reply.code(422).html(await show(request, { change: form.state }))
    const outcome = await proposeChange(db, signedIn(request), Number(request.params.plan), form.value)
    if (outcome === 'stopped') return refuse(request, reply, { change: stopped(request, form.state) })
    return reply.seeOther(`${stepOf(request.params.plan)}#endringer`)
  })

  app.post<OfChange>(paths.changeAgreed(anyPlan, number('change')), planners, async (request, reply) => {
    const { id, me } = await planAt(request)
    const change = Number(request.params.change)
    const yes = me.side && { planId: id, change, side: me.side }
    const outcome = yes && (await agreeToChange(db, signedIn(request), yes))
    if (outcome === 'stopped') return refuse(request, reply, { change: stopped(request, emptyForm) })
    if (outcome === 'other-side') {
      const message = texts[request.here.locale].wrong.otherSide
      return refuse(request, reply, { change: withError(emptyForm, { field: '', message }) })
    }
    return reply.seeOther(`${stepOf(request.params.plan)}#endringer`)
  })

  for (const sentTo of [paths.changes(anyPlan), paths.changeAgreed(anyPlan, number('change'))])
    leadsBack(app, db, sentTo, ({ plan }) => stepOf(plan))
}
