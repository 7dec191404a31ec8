import type { FastifyRequest } from 'fastify'
import { timeInField } from '../../authoring/index.ts'
import { signedIn } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import { found } from '../../platform/errors.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { App, Tools } from '../../platform/web.ts'
import { getPlanAsMember } from '../get-plan-as.ts'
import { findPlanGuide } from '../guide/queries.ts'
import { heldOf } from '../guide/rules.ts'
import { anyOf, anyPlan, paths } from '../paths.ts'
import { getPlan, type Plan } from '../plans.ts'
import { planners } from '../who.ts'
import { meetingCalendar } from './calendar.ts'
import { callMeeting, moveMeeting } from './call.ts'
import { readCall } from './forms.ts'
import { findCalled, getMeeting, type Meeting } from './queries.ts'
import { texts } from './texts.ts'
import { callPage } from './views/call-page.tsx'

type OfPlan = { Params: { plan: string } }
type OfMeeting = { Params: { plan: string; meeting: string } }

/** Calls the group together, and moves a meeting that was called. */
export function callPages(
  app: App,
  { db, mail, formTokens }: Pick<Tools, 'db' | 'mail' | 'formTokens'>,
): void {
  const show = async (request: FastifyRequest, plan: Plan, form: FormState, meeting?: Meeting) => {
    const { here } = request
    const guide = meeting ? undefined : await findPlanGuide(db, plan, signedIn(request).at)
    return callPage({ here, plan, form, meeting, guide, formToken: formTokens.issue(here.now) })
  }

  app.get<OfPlan & { Querystring: Record<string, unknown> }>(
    paths.newMeeting(anyPlan),
    planners,
    async (request, reply) => {
      const plan = await ownPlan(request)
      const { here, query } = request
      const guide = await findPlanGuide(db, plan, signedIn(request).at)
      const chosen = heldOf(guide?.standings ?? [], 'agenda').find(({ key }) => key === query.saksliste)
      const agenda = chosen?.words
        ? inLanguage(chosen.words, here.locale).text
        : texts[here.locale].agendaStart
      return reply.html(await show(request, plan, { values: { agenda }, errors: [] }))
    },
  )

  app.post<OfPlan>(paths.newMeeting(anyPlan), planners, async (request, reply) => {
    const plan = await ownPlan(request)
    const form = readCall(request.body, request.here.locale)
    if (!form.ok) return reply.code(422).html(await show(request, plan, form.state))
    const { startsAt, place, agenda } = form.value
    const called = await callMeeting({ db, mail }, signedIn(request), plan, { startsAt, place, agenda })
    if (called.kind === 'called') return reply.seeOther(paths.meeting(plan.id, called.id))
    const message = texts[request.here.locale].wrong.stopped
    return reply.code(409).html(await show(request, plan, withError(form.state, { field: 'day', message })))
  })

  const move = paths.moveMeeting(anyPlan, anyOf('meeting'))

  app.get<OfMeeting>(move, planners, async (request, reply) => {
    const plan = await ownPlan(request)
    const meeting = await getMeeting(db, plan, Number(request.params.meeting))
    return reply.html(await show(request, plan, filledIn(meeting, request.here.locale), meeting))
  })

  app.post<OfMeeting>(move, planners, async (request, reply) => {
    const plan = await ownPlan(request)
    const meeting = await getMeeting(db, plan, Number(request.params.meeting))
    const form = readCall(request.body, request.here.locale)
    if (!form.ok) return reply.code(422).html(await show(request, plan, form.state, meeting))
    const moved = await moveMeeting({ db, mail }, signedIn(request), plan, meeting, form.value)
    if (moved === 'moved') return reply.seeOther(paths.meeting(plan.id, meeting.id))
    const message = texts[request.here.locale].wrong[moved]
    return reply
      .code(409)
      .html(await show(request, plan, withError(form.state, { field: 'day', message }), meeting))
  })

  app.get<OfMeeting>(paths.meetingCalendar(anyPlan, anyOf('meeting')), planners, async (request, reply) => {
    const plan = await getPlan(db, signedIn(request), Number(request.params.plan))
    const { id } = await getMeeting(db, plan, Number(request.params.meeting))
    const { locale, baseUrl } = request.here
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${texts[locale].calendarFile}"`)
      .send(meetingCalendar(found(await findCalled(db, id)), { locale, baseUrl }))
  })

  const ownPlan = (request: FastifyRequest<OfPlan>): Promise<Plan> =>
    getPlanAsMember(db, signedIn(request), Number(request.params.plan))
}

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/Oslo' })

function filledIn({ startsAt, place, agenda }: Meeting, locale: Locale): FormState {
  const [year, month, day] = dayOf(startsAt).split('-').map(Number)
  const time = clock.format(startsAt)
  return {
    ...emptyForm,
    values: {
      day: `${day}.${month}.${year}`,
      time: locale === 'en' ? time : timeInField(time),
      place,
      agenda,
    },
  }
}
