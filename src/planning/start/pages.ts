import type { FastifyRequest } from 'fastify'
import { listProgrammes, listThemes } from '../../courses/index.ts'
import { serviceStaff, signedIn } from '../../people/index.ts'
import type { FormState } from '../../platform/form.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { App, Tools } from '../../platform/web.ts'
import { paths } from '../paths.ts'
import { listOwnServices } from '../services.ts'
import { startPlan } from '../start-plan.ts'
import { readStart, startedFrom } from './forms.ts'
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

  app.get<{ Querystring: Record<string, unknown> }>(paths.start(), staff, async (request, reply) => {
    const { query, here } = request
    const theme = (await listThemes(db)).find(({ id }) => id === query.theme)
    const form = startedFrom(query, theme && inLanguage(theme.name, here.locale).text)
    return reply.html(await show(request, form))
  })

  app.post(paths.start(), staff, async (request, reply) => {
    const { services, programmes } = await choices(request)
    const form = readStart(request.body, request.here.locale, {
      services: services.map(({ id }) => id),
      programmes: programmes.map(({ id }) => id),
    })
    if (!form.ok) return reply.code(422).html(await show(request, form.state))
    const { title, service, programme, theme, municipality } = form.value
    const plan = await startPlan(db, signedIn(request), {
      title,
      serviceId: service,
      programmeId: programme === '' ? undefined : programme,
    })
    const about = new URLSearchParams({ ...(theme && { theme }), ...(municipality && { municipality }) })
    return reply.seeOther(`${paths.step(plan, 'need')}${about.size > 0 ? `?${about}` : ''}`)
  })
}
