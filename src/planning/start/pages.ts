import type { FastifyRequest } from 'fastify'
import { listProgrammes } from '../../courses/index.ts'
import { serviceStaff, signedIn } from '../../people/index.ts'
import { emptyForm, type FormState } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { paths } from '../paths.ts'
import { listOwnServices } from '../services.ts'
import { startPlan } from '../start-plan.ts'
import { readStart } from './forms.ts'
import { startPage } from './view.tsx'

const staff = { config: { for: serviceStaff } }

/** Where a plan begins. */
export function startPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  const choices = async (request: FastifyRequest) => {
    const [services, programmes] = await Promise.all([
      listOwnServices(db, signedIn(request)),
      listProgrammes(db),
    ])
    return { services, programmes }
  }
  const show = async (request: FastifyRequest, form: FormState) =>
    startPage({
      here: request.here,
      form,
      ...(await choices(request)),
      formToken: formTokens.issue(request.here.now),
    })

  app.get(paths.start(), staff, async (request, reply) => reply.html(await show(request, emptyForm)))

  app.post(paths.start(), staff, async (request, reply) => {
    const { services, programmes } = await choices(request)
    const form = readStart(request.body, request.here.locale, {
      services: services.map(({ id }) => id),
      programmes: programmes.map(({ id }) => id),
    })
    if (!form.ok) return reply.code(422).html(await show(request, form.state))
    const { title, service, programme } = form.value
    const plan = await startPlan(db, signedIn(request), {
      title,
      serviceId: service,
      programmeId: programme === '' ? undefined : programme,
    })
    return reply.seeOther(paths.step(plan, 'need'))
  })
}
