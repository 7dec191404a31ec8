import type { FastifyRequest } from 'fastify'
import { timeInField } from '../../authoring/index.ts'
import { signedIn } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import { found } from '../../platform/errors.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import type { App, Tools } from '../../platform/web.ts'
import { getPlanAsMember } from '../get-plan-as.ts'
import { anyOf, anyPlan, paths } from '../paths.ts'
import { getPlan, type Plan } from '../plans.ts'
import { planners } from '../who.ts'
import { meetingCalendar } from './calendar.ts'
import { cancelMeeting, moveMeeting } from './call.ts'
import { readCall, readCancellation } from './forms.ts'
import { findCalled, getMeeting, type Meeting } from './queries.ts'
import { texts } from './texts.ts'
import { callPage } from './views/call-page.tsx'
import { cancelPage } from './views/cancel-page.tsx'

type OfMeeting = { Params: { plan: string; meeting: string } }

/** Moves a meeting that was called, cancels it, or puts it in a calendar. */
export function changePages(
  app: App,
  { db, mail, formTokens }: Pick<Tools, 'db' | 'mail' | 'formTokens'>,
): void {
  const move = paths.moveMeeting(anyPlan, anyOf('meeting'))
  const cancel = paths.cancelMeeting(anyPlan, anyOf('meeting'))

  app.get<OfMeeting>(move, planners, async (request, reply) => {
    const { plan, meeting } = await own(request)
    if (isOver(meeting)) return reply.seeOther(paths.meeting(plan.id, meeting.id))
    return reply.html(moving(request, plan, meeting, filledIn(meeting, request.here.locale)))
  })

  app.post<OfMeeting>(move, planners, async (request, reply) => {
    const { plan, meeting } = await own(request)
    const form = readCall(request.body, request.here.locale)
    if (!form.ok) return reply.code(422).html(moving(request, plan, meeting, form.state))
    const moved = await moveMeeting({ db, mail }, signedIn(request), plan.id, meeting, form.value)
    if (moved === 'moved') return reply.seeOther(paths.meeting(plan.id, meeting.id))
    const message = texts[request.here.locale].wrong[moved]
    const again = withError(form.state, { field: 'day', message })
    return reply.code(409).html(moving(request, plan, meeting, again))
  })

  app.get<OfMeeting>(cancel, planners, async (request, reply) => {
    const { plan, meeting } = await own(request)
    if (isOver(meeting)) return reply.seeOther(paths.meeting(plan.id, meeting.id))
    return reply.html(cancelling(request, plan, meeting, emptyForm))
  })

  app.post<OfMeeting>(cancel, planners, async (request, reply) => {
    const { plan, meeting } = await own(request)
    const form = readCancellation(request.body, request.here.locale)
    if (!form.ok) return reply.code(422).html(cancelling(request, plan, meeting, form.state))
    const { because } = form.value
    const outcome = await cancelMeeting({ db, mail }, signedIn(request), plan.id, meeting, because)
    if (outcome === 'cancelled') return reply.seeOther(paths.meeting(plan.id, meeting.id))
    const message = texts[request.here.locale].wrong[outcome]
    const again = withError(form.state, { field: 'because', message })
    return reply.code(409).html(cancelling(request, plan, meeting, again))
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

  async function own(request: FastifyRequest<OfMeeting>) {
    const plan = await getPlanAsMember(db, signedIn(request), Number(request.params.plan))
    return { plan, meeting: await getMeeting(db, plan, Number(request.params.meeting)) }
  }

  const moving = ({ here }: FastifyRequest, plan: Plan, meeting: Meeting, form: FormState) =>
    callPage({
      here,
      plan,
      kind: meeting.kind,
      form,
      meeting,
      guide: undefined,
      formToken: formTokens.issue(here.now),
    })

  const cancelling = ({ here }: FastifyRequest, plan: Plan, meeting: Meeting, form: FormState) =>
    cancelPage({ here, plan, meeting, form, formToken: formTokens.issue(here.now) })
}

const isOver = ({ heldAt, cancelled }: Meeting): boolean => heldAt !== null || cancelled !== undefined

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
