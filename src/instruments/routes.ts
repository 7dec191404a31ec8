import type { Here } from '../design/here.ts'
import { type Person, signedIn } from '../people/index.ts'
import { dayOf } from '../platform/dates.ts'
import { found } from '../platform/errors.ts'
import { emptyForm, type FormState, readForm } from '../platform/form.ts'
import type { App, Tools } from '../platform/web.ts'
import { licenceForm } from './forms.ts'
import { addLicence, endLicence } from './keep-licence.ts'
import { anyInstrument, anyLicence, paths } from './paths.ts'
import { getLicence, listLicences, listServicesLicensedBy } from './queries.ts'
import { loadingValueSets } from './value-sets/pages.ts'
import { listValueSets } from './value-sets/queries.ts'
import type { SavedValueSet } from './value-sets/views/value-sets.tsx'
import { endPage } from './views/end-page.tsx'
import { licencesPage } from './views/licences-page.tsx'

/** The layout of an instrument without its words, as a file to fill in and read in; none where its questions aren't known. */
export type FindTemplate = (instrument: string) => object | undefined

type OfLicences = { Querystring: { skjema?: string; verdisett?: string } }
type OfInstrument = { Params: { instrument: string } }
type OfLicence = { Params: { licence: string } }

const kept = { config: { for: { service: ['coordinator', 'manager'] as const } } }

/** What was just done with a value set. */
const saved: Record<string, SavedValueSet> = { 'lest-inn': 'loaded', 'trukket-tilbake': 'withdrawn' }

/** The licences of questionnaires that others own, kept by those who answer for a service. */
export function instruments(app: App, { db, formTokens }: Tools, findTemplate: FindTemplate): void {
  app.get<OfLicences>(paths.licences(), kept, async (request, reply) => {
    const { skjema: instrument, verdisett } = request.query
    const form = typeof instrument === 'string' ? { ...emptyForm, values: { instrument } } : emptyForm
    return reply.html(await pageOf(request.here, signedIn(request), form, saved[verdisett ?? '']))
  })

  app.post(paths.licences(), kept, async (request, reply) => {
    const { here, body } = request
    const person = signedIn(request)
    const services = await listServicesLicensedBy(db, person)
    const form = readForm(licenceForm({ locale: here.locale, today: dayOf(here.now) }, services), body)
    if (!form.ok) return reply.code(422).html(await pageOf(here, person, form.state))
    await addLicence(db, person, form.value)
    return reply.seeOther(paths.licences())
  })

  app.get<OfLicence>(paths.end(anyLicence), kept, async (request, reply) => {
    const { here, params } = request
    const licence = await getLicence(db, signedIn(request), Number(params.licence))
    return reply.html(endPage({ here, licence, formToken: formTokens.issue(here.now) }))
  })

  app.post<OfLicence>(paths.end(anyLicence), kept, async (request, reply) => {
    const person = signedIn(request)
    const { id } = await getLicence(db, person, Number(request.params.licence))
    await endLicence(db, person, id, dayOf(request.here.now))
    return reply.seeOther(paths.licences())
  })

  app.get<OfInstrument>(paths.template(anyInstrument), kept, async ({ params }, reply) => {
    const template = found(findTemplate(params.instrument))
    return reply
      .type('application/fhir+json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${params.instrument}.json"`)
      .send(JSON.stringify(template, null, 2))
  })

  loadingValueSets(app, { db, formTokens })

  async function pageOf(here: Here, person: Person, form: FormState, saved?: SavedValueSet) {
    const [services, licences, valueSets] = await Promise.all([
      listServicesLicensedBy(db, person),
      listLicences(db, person),
      listValueSets(db, person),
    ])
    const formToken = formTokens.issue(here.now)
    return licencesPage({ here, form, services, licences, valueSets, saved, formToken })
  }
}
