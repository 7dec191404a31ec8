import type { FastifyRequest } from 'fastify'
import { listThemes } from '../../courses/index.ts'
import { signedIn } from '../../people/index.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { findMunicipality, type Municipality } from '../../reference/index.ts'
import { getPlanAsMember } from '../get-plan-as.ts'
import { anyPlan, paths } from '../paths.ts'
import { getPlan } from '../plans.ts'
import { texts as planTexts } from '../texts.ts'
import { planners } from '../who.ts'
import { findPlace } from './find-place.ts'
import { begunFrom, filledIn, readComparison, readNeed } from './forms.ts'
import { findNeed } from './queries.ts'
import { texts } from './texts.ts'
import { needPage } from './view.tsx'
import { findWhatThereIs } from './what-there-is.ts'
import { writeComparison, writeNeed } from './write-need.ts'

type OfPlan = { Params: { plan: string }; Querystring: Record<string, unknown> }
type Request = FastifyRequest<OfPlan>
type Forms = { form?: FormState; comparison?: FormState; places?: Municipality[] }

/** Step 1: the need, and whether there is something for it already. */
export function needPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  const step = (plan: string) => paths.step(plan, 'need')

  app.get<OfPlan>(step(anyPlan), planners, async (request, reply) => reply.html(await show(request)))

  app.post<OfPlan>(step(anyPlan), planners, async (request, reply) => {
    const { here, body, params } = request
    const t = texts[here.locale].wrong
    const person = signedIn(request)
    const plan = await getPlanAsMember(db, person, Number(params.plan))
    const { state, ...form } = readNeed(
      body,
      t,
      (await listThemes(db)).map(({ id }) => id),
    )
    const place = await findPlace(db, written(state.values.municipality), t)
    if (!form.ok || place.errors.length > 0) {
      const wrong = place.errors.reduce(withError, state)
      return reply.code(422).html(await show(request, { form: wrong, places: place.places }))
    }
    const { source, who, why, theme, groups, seen } = form.value
    const need = {
      ...{ source, who, why, targetGroups: groups },
      themeId: theme || null,
      municipalityNumber: place.number,
    }
    const outcome = await writeNeed(db, person, { planId: plan.id, need, seen })
    if (outcome === 'written') return reply.seeOther(`${step(params.plan)}?lagret=behov#finnes`)
    const message = outcome === 'stopped' ? planTexts[here.locale].stopped : t.changed
    const refused = withError(state, { field: outcome === 'stopped' ? '' : 'who', message })
    return reply.code(409).html(await show(request, { form: refused }))
  })

  // What is only sent to can still be asked for: by the language switch of a form that came back.
  app.get<OfPlan>(paths.comparison(anyPlan), planners, async (request, reply) => {
    await getPlan(db, signedIn(request), Number(request.params.plan))
    return reply.seeOther(step(request.params.plan))
  })

  app.post<OfPlan>(paths.comparison(anyPlan), planners, async (request, reply) => {
    const { here, body, params } = request
    const t = texts[here.locale].wrong
    const person = signedIn(request)
    const plan = await getPlanAsMember(db, person, Number(params.plan))
    const form = readComparison(body, t)
    if (!form.ok) return reply.code(422).html(await show(request, { comparison: form.state }))
    const outcome = await writeComparison(db, person, { planId: plan.id, ...form.value })
    if (outcome === 'written') return reply.seeOther(`${step(params.plan)}?lagret=funn#finnes`)
    const message = outcome === 'stopped' ? planTexts[here.locale].stopped : t.needFirst
    const refused = withError(form.state, { field: 'compared', message })
    return reply.code(409).html(await show(request, { comparison: refused }))
  })

  /** The municipality whose number is in an address. */
  const placeIn = async ({ municipality }: Record<string, unknown>) =>
    typeof municipality === 'string' && /^\d{4}$/.test(municipality)
      ? findMunicipality(db, municipality)
      : undefined

  async function show(request: Request, { form, comparison, places = [] }: Forms = {}) {
    const { here, query } = request
    const plan = await getPlan(db, signedIn(request), Number(request.params.plan))
    const [need, themes] = await Promise.all([findNeed(db, plan.id), listThemes(db)])
    return needPage({
      ...{ here, plan, need, themes, places },
      thereIs: need && (await findWhatThereIs(db, need, here.now)),
      form: form ?? (need ? filledIn(need) : begunFrom(query, themes, await placeIn(query))),
      comparison: comparison ?? { ...emptyForm, values: { compared: need?.compared ?? '' } },
      saved: query.lagret === 'behov' ? 'need' : query.lagret === 'funn' ? 'comparison' : undefined,
      formToken: formTokens.issue(here.now),
    })
  }
}

const written = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 100) : '')
