import type { FastifyRequest } from 'fastify'
import { emptyForm, type FormState, withError } from '../platform/form.ts'
import type { App } from '../platform/web.ts'
import { searchMunicipalities } from '../reference/index.ts'
import { addCounted, addReferred } from '../registrations/index.ts'
import { partyOf, readCounted, readReferred } from './add-forms.ts'
import { texts } from './add-texts.ts'
import { type AtRun, type Hands, keyOf, openRuns, staff } from './at-run.ts'
import { paths } from './paths.ts'
import { addPage, countPage } from './views/add-pages.tsx'

type Choices = { value: string; label: string }[]

/** Adding those who come by referral, and counting those whose names are held elsewhere. */
export function addPages(app: App, tools: Hands): void {
  const { db, formTokens } = tools
  const { registrar, at } = openRuns(tools)

  async function showAdd(request: FastifyRequest<AtRun>, form: FormState) {
    const { here } = request
    const { run } = await at(request)
    return addPage({ here, run, form, formToken: formTokens.issue(here.now) })
  }
  app.get<AtRun>(paths.add(':course', ':run'), staff, async (request, reply) =>
    reply.html(await showAdd(request, emptyForm)),
  )
  app.post<AtRun>(paths.add(':course', ':run'), staff, async (request, reply) => {
    const t = texts[request.here.locale]
    const { person, run } = await at(request)
    const form = readReferred(request.body, t.errors, run.companionsMax)
    if (!form.ok) return reply.code(422).html(await showAdd(request, form.state))
    const key = keyOf(request.body)
    const added = await addReferred(db, registrar, person, run, { party: partyOf(form.value), key })
    if (added.kind === 'seated' || added.kind === 'waiting')
      return reply.seeOther(paths.one(run.courseSlug, run.slug, added.id))
    const field = { already: 'email', 'too-large': 'with', closed: '' }[added.kind]
    const state = withError(form.state, { field, message: t[added.kind] })
    return reply.code(409).html(await showAdd(request, state))
  })

  async function showCount(request: FastifyRequest<AtRun>, form: FormState, choices: Choices = []) {
    const { here } = request
    const { run } = await at(request)
    return countPage({ here, run, form, choices, formToken: formTokens.issue(here.now) })
  }
  app.get<AtRun>(paths.count(':course', ':run'), staff, async (request, reply) =>
    reply.html(await showCount(request, emptyForm)),
  )
  app.post<AtRun>(paths.count(':course', ':run'), staff, async (request, reply) => {
    const t = texts[request.here.locale]
    const { person, run } = await at(request)
    const form = readCounted(request.body, t.errors)
    if (!form.ok) return reply.code(422).html(await showCount(request, form.state))
    const { people, role, ageBand, sex, municipality: asked } = form.value
    const places = asked === '' ? [] : await searchMunicipalities(db, asked)
    if (asked !== '' && places.length !== 1) {
      const message =
        places.length === 0 ? t.errors.municipalityUnknown(asked) : t.errors.municipalityWhich(asked)
      const state = withError(form.state, { field: 'municipality', message })
      const choices = places.map(({ number, name, countyName }) => ({
        value: number,
        label: `${name}, ${countyName}`,
      }))
      return reply.code(422).html(await showCount(request, state, choices))
    }
    const counted = {
      role,
      ageBand: ageBand || undefined,
      sex: sex || undefined,
      municipalityNumber: places[0]?.number,
    }
    const done = await addCounted(db, registrar, person, run, { counted, people, key: keyOf(request.body) })
    if (done.kind === 'counted') return reply.seeOther(paths.list(run.courseSlug, run.slug))
    const message = done.kind === 'closed' ? t.closed : t.count.noRoom(done.free, done.waiting)
    return reply.code(409).html(await showCount(request, withError(form.state, { field: 'people', message })))
  })
}
