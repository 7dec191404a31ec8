import type { FastifyRequest } from 'fastify'
import { editService, getServiceToEdit, listCatchment, type Service } from '../../organisations/index.ts'
import { type Person, signedIn } from '../../people/index.ts'
import type { FieldError, FormState } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { askWhich } from '../kit/ask-which.ts'
import { dropDraft } from '../kit/drafts.ts'
import { doneWith, openForm, sentIn } from '../kit/form-pages.ts'
import type { Fields } from '../kit/merge.ts'
import { saveForm, seenAgain, seenFields } from '../kit/saving.ts'
import { texts as kitTexts } from '../kit/texts.ts'
import type { Contested } from '../kit/views/both-versions.tsx'
import { afterSaving, savedIn } from '../kit/views/saved-notice.tsx'
import { adviceOn } from '../language/advice.tsx'
import { paths } from '../paths.ts'
import { serviceFields, valuesOf } from './fields.ts'
import { readService, type ServiceForm } from './forms.ts'
import { placed } from './places.ts'
import { texts } from './texts.ts'
import { editServicePage } from './views.tsx'

type ServiceAddress = { Params: { service: string } }
type Places = { number: string; name: string }[]
type Again = { state: FormState; sent: Fields; places?: Places; advice?: ReturnType<typeof adviceOn> }

const keepers = {
  config: { for: { service: ['coordinator', 'manager'], system: ['administrator'] } },
} as const
const anyService = ':service(^[a-z0-9-]+$)'

/** What a service says about itself, for its coordinators and managers, and for administrators. */
export function servicePages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  const show = async (request: FastifyRequest<ServiceAddress>, service: Service, again?: Again) => {
    const { here } = request
    const fields = await fieldsNow(db, service)
    const opened = await openForm(db, signedIn(request), request, `service:${service.id}`, fields)
    const sent = again?.sent ?? opened.sent
    return editServicePage({
      here,
      service,
      form: again?.state ?? opened.state,
      places: again?.places,
      advice: again?.advice,
      formToken: formTokens.issue(here.now),
      hidden: seenAgain(sent) ?? seenFields(serviceFields, { version: service.version, fields }),
      draft: again ? undefined : opened.draft,
      saved: again ? undefined : savedIn(request.query),
      cameFrom: cameFrom(signedIn(request), service),
    })
  }

  app.get<ServiceAddress>(paths.editService(anyService), keepers, async (request, reply) =>
    reply.html(await show(request, await getServiceToEdit(db, signedIn(request), request.params.service))),
  )

  app.post<ServiceAddress>(paths.editService(anyService), keepers, async (request, reply) => {
    const { here, body, params } = request
    const person = signedIn(request)
    const service = await getServiceToEdit(db, person, params.service)
    const sent = sentIn(body)
    const t = { ...kitTexts[here.locale].wrong, ...texts[here.locale].wrong }
    if (doneWith(body) === 'language') {
      const advice = adviceOn(here, sent)
      return reply.html(await show(request, service, { state: { values: sent, errors: [] }, sent, advice }))
    }
    const saved = await save({ db }, person, service, sent, t)
    switch (saved.kind) {
      case 'wrong':
        return reply.code(422).html(await show(request, service, { state: saved.state, sent }))
      case 'contested': {
        const subject = { kind: 'service', id: service.id }
        const contested = contestedIn(saved.contested, here.locale)
        return askWhich(
          reply,
          { db, formTokens },
          { saved, action: paths.editService(service.slug), subject, contested },
        )
      }
      case 'stopped': {
        const { errors, places } = saved.at
        const state = { values: sent, errors }
        return reply.code(422).html(await show(request, service, { state, sent, places }))
      }
      case 'saved':
        await dropDraft(db, person, `service:${service.id}`)
        return reply.seeOther(afterSaving(paths.editService(service.slug), saved.together))
      default:
        return saved satisfies never
    }
  })
}

/** The page that leads here: the courses, for who works there. */
const cameFrom = ({ roles }: Person, { id }: Service): 'courses' | 'register' =>
  roles.some(({ serviceId }) => serviceId === id) ? 'courses' : 'register'

const fieldsNow = async (db: Tools['db'], service: Service) =>
  valuesOf(service, await listCatchment(db, service.id))

type Stopped = { kind: 'stopped'; at: { errors: FieldError[]; places: Places } }

const save = (
  { db }: Pick<Tools, 'db'>,
  person: Person,
  service: Service,
  sent: Fields,
  t: Parameters<typeof readService>[1] & Parameters<typeof placed>[3],
) =>
  saveForm<ServiceForm, Stopped>({
    names: serviceFields,
    sent,
    read: (fields) => readService(fields, t),
    now: async () => {
      const now = await getServiceToEdit(db, person, service.slug)
      return { version: now.version, fields: await fieldsNow(db, now) }
    },
    save: async (version, form) => {
      const where = await placed(db, form, service, t)
      return where.ok
        ? editService(db, person, { id: service.id, version }, where.facts)
        : { kind: 'stopped', at: where }
    },
  })

function labelOf(field: string, locale: keyof typeof texts): string {
  const [name = '', language] = field.split('-')
  const label = (texts[locale] as Record<string, unknown>)[name]
  const words = typeof label === 'string' ? label : field
  return language ? `${words}, ${kitTexts[locale].language[language as 'nb']}` : words
}

const contestedIn = (fields: string[], locale: keyof typeof texts): Contested[] =>
  fields.map((field) => ({
    field,
    label: labelOf(field, locale),
    say: (value) => String(value ?? ''),
  }))
