import type { FastifyRequest } from 'fastify'
import { getKeptCourse } from '../../courses/index.ts'
import { serviceStaff, signedIn } from '../../people/index.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { App, Tools } from '../../platform/web.ts'
import { paths } from '../paths.ts'
import { listPlans } from '../plans.ts'
import { longestTitle } from '../start/forms.ts'
import { adoptCourse } from './adopt-course.ts'
import { texts } from './texts.ts'
import { adoptPage } from './view.tsx'

type OfCourse = { Params: { course: string } }

const staff = { config: { for: serviceStaff } }
const route = paths.adopt(':course(^[a-z0-9-]+$)')

/** From a course to its plan: the one it has, or one that is made around it. */
export function adoptingPages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  const asked = async (request: FastifyRequest<OfCourse>) => {
    const person = signedIn(request)
    const course = await getKeptCourse(db, person, request.params.course)
    const plans = await listPlans(db, person)
    const plan = plans.find(({ id }) => id === course.planId)
    const page = adoptPage({
      here: request.here,
      course,
      formToken: formTokens.issue(request.here.now),
      hasPlan: course.planId !== null,
      before: plans.filter(({ closed, course: planned }) => closed && planned?.id === course.id),
    })
    return { person, course, plan, page }
  }

  app.get<OfCourse>(route, staff, async (request, reply) => {
    const { plan, page } = await asked(request)
    return plan ? reply.seeOther(paths.step(plan.id, 'programme')) : reply.html(page)
  })

  app.post<OfCourse>(route, staff, async (request, reply) => {
    const { person, course } = await asked(request)
    const standard = person.locale === 'nn' ? 'nn' : 'nb'
    const title = inLanguage(course.title, standard).text
    const outcome = await adoptCourse(db, person, {
      id: course.id,
      title: title.slice(0, longestTitle).trim(),
      forWhom: inLanguage(course.forWhom, standard).text.trim() || title,
      because: texts[standard].because,
      compared: texts[standard].compared,
    })
    if (outcome.kind === 'adopted') return reply.seeOther(paths.step(outcome.plan, 'group'))
    return reply.seeOther(paths.adopt(course.slug))
  })
}
