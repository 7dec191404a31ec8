import type { FastifyRequest } from 'fastify'
import { findOwner, listEveryService, listPossibleOwners, startService } from '../../organisations/index.ts'
import { listManagers, peoplePaths, signedIn } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import type { FieldError, FormState } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { sentIn } from '../kit/form-pages.ts'
import { dayInField } from '../kit/schema.ts'
import { texts as kitTexts } from '../kit/texts.ts'
import { paths } from '../paths.ts'
import { placed } from '../service/places.ts'
import { texts as serviceTexts } from '../service/texts.ts'
import { readNewService } from './forms.ts'
import { narrowed, readNarrowing } from './narrowing.ts'
import { texts } from './texts.ts'
import { allServicesPage } from './views/all-services-page.tsx'
import { type NewServiceProps, newServicePage } from './views/new-service-page.tsx'

const administrators = { config: { for: { system: ['administrator'] } } } as const

type Again = Pick<NewServiceProps, 'form' | 'places' | 'asksOwnerKind'>

/** The register of services, and new ones in it, for administrators. */
export function administrationPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  app.get(paths.allServices(), administrators, async (request, reply) => {
    const { here, query } = request
    const person = signedIn(request)
    const [services, managers] = await Promise.all([
      listEveryService(db, person),
      listManagers(db, person.at),
    ])
    const all = services.map((service) => ({
      ...service,
      managers: managers.filter(({ serviceId }) => serviceId === service.id).map(({ name }) => name),
    }))
    const asked = readNarrowing(query)
    return reply.html(allServicesPage({ here, services: narrowed(all, asked), total: all.length, asked }))
  })

  app.get(paths.newService(), administrators, async (request, reply) => {
    const values = { openedOn: dayInField(dayOf(request.here.now)) }
    return reply.html(await show(request, { form: { values, errors: [] } }))
  })

  app.post(paths.newService(), administrators, async (request, reply) => {
    const { here, body } = request
    const sent = sentIn(body)
    const t = {
      ...kitTexts[here.locale].wrong,
      ...serviceTexts[here.locale].wrong,
      ...texts[here.locale].wrong,
    }
    const refuse = async (again: Again) => reply.code(422).html(await show(request, again))
    const form = readNewService(sent, t)
    if (!form.ok) return refuse({ form: form.state })
    const { owner: ownerName, ownerKind, kind, ...facts } = form.value
    const [owner, where] = await Promise.all([
      findOwner(db, ownerName, ownerKind),
      placed(db, facts, undefined, t),
    ])
    const wrong = (...errors: FieldError[]): FormState => ({ values: sent, errors })
    if (!owner || !where.ok) {
      const errors = where.ok ? [] : where.errors
      const unknown = owner ? [] : [{ field: 'owner', message: t.unknownOwner }]
      const places = where.ok ? undefined : where.places
      return refuse({ form: wrong(...unknown, ...errors), places, asksOwnerKind: !owner })
    }
    const started = await startService(db, signedIn(request), { ...where.facts, kind, owner })
    if (started.kind === 'exists') return refuse({ form: wrong({ field: 'name', message: t.exists }) })
    return reply.seeOther(peoplePaths.firstManager(started.id))
  })

  async function show({ here }: FastifyRequest, again: Again) {
    const owners = await listPossibleOwners(db)
    return newServicePage({ here, owners, ...again, formToken: formTokens.issue(here.now) })
  }
}
