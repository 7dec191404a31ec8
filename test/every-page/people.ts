import { tellResults } from '../../src/demo/index.ts'
import type { Country } from '../country.ts'
import { aCourse, aRun } from '../make.ts'
import { hiddenIn, open, send } from '../pages.ts'
import { cookieOf } from '../people.ts'
import { aPlan } from '../plans.ts'
import { signUp, withdraw } from '../registrations.ts'
import { aService } from '../services.ts'
import { answering } from './answering.ts'
import { aPlanWithADraft } from './draft-plan.ts'
import { evaluated, shown } from './evaluated.ts'
import { guides } from './guides.ts'
import { heldByBerit } from './held.ts'
import { planThatWasHeld } from './held-plan.ts'
import { heldRuns } from './held-runs.ts'
import { keptLicences } from './kept-licences.ts'
import { aBegunPlan } from './plans.ts'
import { plansGoingOn } from './plans-going-on.ts'
import { plansTogether } from './plans-together.ts'
import { questionnaires } from './questionnaires.ts'

export type People = Awaited<ReturnType<typeof settle>>

/** Puts people and runs in every situation that a page has words for into the country. Answers where each is. */
export async function settle(country: Country) {
  const { app, db, tools } = country
  await tellResults(db, { now: tools.clock() })
  const course = await aCourse(db, { title: 'Når en av oss får demens', companionsMax: 2 })
  const at = (slug: string) => `/kurs/${course.slug}/${slug}`
  const run = async (facts: Partial<Parameters<typeof aRun>[1]> = {}) => {
    const made = await aRun(db, { courseId: course.id, ...facts })
    return { ...made, path: at(made.slug) }
  }
  const [free, full, offering] = [
    await run(),
    await run({ capacity: 2 }),
    await run({ capacity: 1, in: 'Fauske' }),
  ]
  const cancelled = await run({
    cancelledAt: new Date('2026-11-20'),
    cancelledBecause: JSON.stringify({ nb: 'Sykdom' }),
  })
  const past = await run({ startsAt: '2026-11-02T16:00:00Z' })
  const closed = await run({ signupClosesAt: new Date('2026-11-22') })

  const seated = await signUp(app, free, { with: 1 })
  const inFull = await signUp(app, full)
  await signUp(app, full)
  const waiting = await signUp(app, full, { with: 1 })
  const leaves = await signUp(app, offering)
  const offered = await signUp(app, offering)
  await withdraw(app, leaves)

  return {
    free: free.path,
    full: full.path,
    cancelled: cancelled.path,
    past: past.path,
    closed: closed.path,
    course: at('').slice(0, -1),
    seated: `/pamelding/${seated.token}`,
    inFull: `/pamelding/${inFull.token}`,
    waiting: `/pamelding/${waiting.token}`,
    offered: `/pamelding/${offered.token}`,
    withdrawn: `/pamelding/${leaves.token}`,
    repeat: await theSameAgain(country, free.path),
    noDates: `/kurs/${(await aCourse(db, { title: 'Å leve med KOLS' })).slug}`,
    bokmalOnly: `/kurs/${(await aCourse(db, { title: { nb: 'Bare på bokmål' } })).slug}`,
    plannedService: `/tjenester/${(await aService(db, { name: 'LMS Fauske', in: 'Fauske', openedOn: '2027-02-01' })).slug}`,
    closedService: `/tjenester/${(await aService(db, { name: 'LMS Rana', in: 'Rana', closedOn: '2026-06-30' })).slug}`,
    ...(await ofTheInside(country)),
    mail: await theLastMail(country),
    held: await heldRuns(country),
    over: await heldByBerit(country),
    ...(await inTheDemo(country)),
    kept: await keptByBerit(country),
    plan: await planOfTheGroup(country),
    ...(await planThatWasHeld(country)),
    begunPlan: await aBegunPlan(country),
    draftPlan: await aPlanWithADraft(country),
    planWithoutCourse: await planOfAnotherGroup(country),
    pausedPlan: await aBegunPlan(country, { pausedBecause: 'Vi venter på rom' }),
    together: await plansTogether(country),
    guides: await guides(country),
    answering: await answering(country),
    questionnaires: await questionnaires(country),
    evaluated: await evaluated(country),
    shownPlan: await shown(country),
    goingOn: await plansGoingOn(country),
  }
}

/** Somebody who signs up twice by the pages: the receipt of the second time. */
async function theSameAgain({ app }: Country, path: string): Promise<string> {
  const kari = { name: 'Kari Nordmann', email: 'to.ganger@example.no', role: 'patient', with: '0' }
  let receipt = ''
  for (let time = 1; time <= 2; time++) {
    const form = await open(app, `${path}/pamelding`)
    const check = await send(app, `${path}/pamelding`, { ...hiddenIn(form), ...kari })
    const sent = await send(app, `${path}/pamelding/bekreftelse`, hiddenIn(check))
    receipt = sent.location ?? ''
  }
  return receipt.replace('/kvittering', '')
}

/** What pages of the inside have to show: a demo service, its group, a link and an invitation on their way. */
async function ofTheInside(country: Country) {
  const { db, app, tools, mailAfter } = country
  const { id: centre } = await db
    .selectFrom('services')
    .select('id')
    .where('slug', '=', 'lms-nordlandssykehuset')
    .executeTakeFirstOrThrow()
  const { id: group } = await db.selectFrom('planningGroups').select('id').executeTakeFirstOrThrow()
  const grants = await db.selectFrom('roleGrants').select('id').where('serviceId', '=', centre).execute()
  const manager = await cookieOf({ app, tools, db }, 'Solfrid Uranes')
  const link = await mailAfter(() => send(app, '/logg-inn', { email: 'solfrid.uranes@example.no' }))
  const invited = await mailAfter(() =>
    send(
      app,
      `/roller/tjeneste-${centre}/invitasjon`,
      {
        name: 'Eva Lunde',
        email: 'eva.lunde@example.no',
        role: 'professional',
        formToken: tools.formTokens.issue(tools.clock()),
      },
      manager,
    ),
  )
  return {
    centre,
    group,
    ...(await keptLicences(country)),
    grant: grants[0]?.id,
    signInLink: /\/logg-inn\/lenke\/[\w-]{43}/.exec(link.html)?.[0] ?? '',
    invitation: /\/invitasjon\/[\w-]{43}/.exec(invited.html)?.[0] ?? '',
  }
}

async function theLastMail({ app, deliverMails }: Country): Promise<string> {
  await deliverMails()
  const { html } = await open(app, '/demo/epost')
  return /href="(\/demo\/epost\/[^"]+)"/.exec(html)?.[1] ?? ''
}

/** Courses of the demo country itself, as they were written for it. */
async function inTheDemo({ db, tools }: Country) {
  const runs = await db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .innerJoin('services as s', 's.id', 'c.serviceId')
    .innerJoin('runAvailability as a', 'a.runId', 'r.id')
    .select([
      'c.slug as course',
      'r.slug as run',
      's.slug as service',
      'c.signup',
      'c.mode',
      'c.fee',
      'a.seatsLeft',
      'a.waiting',
    ])
    .where('r.demo', '=', true)
    .where('r.cancelledAt', 'is', null)
    .where('r.signupClosesAt', '>', tools.clock())
    .orderBy('r.startsAt')
    .orderBy('r.id')
    .execute()
  const find = (fits: (run: (typeof runs)[number]) => boolean) => {
    const found = runs.find(fits)
    if (!found) throw new Error('The demo country has no such run')
    return {
      course: `/kurs/${found.course}`,
      run: `/kurs/${found.course}/${found.run}`,
      service: `/tjenester/${found.service}`,
    }
  }
  return {
    open: find(({ signup, mode, fee }) => signup === 'open' && mode === 'in-person' && fee > 0),
    digital: find(({ mode }) => mode === 'digital'),
    byReferral: find(({ signup }) => signup === 'referral'),
    waitingList: find(({ waiting, signup }) => (waiting ?? 0) > 0 && signup === 'open'),
  }
}

/** A course of the service where Berit works, a run of it, and a draft that should have been looked over. */
async function keptByBerit({ db, tools }: Country) {
  const held = await db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .innerJoin('services as s', 's.id', 'c.serviceId')
    .select(['c.slug as course', 'r.slug as run', 's.slug as service', 's.id', 'c.id as courseId'])
    .where('s.slug', '=', 'lms-nordlandssykehuset')
    .where('r.startsAt', '>', tools.clock())
    .where('r.cancelledAt', 'is', null)
    .orderBy('r.startsAt')
    .executeTakeFirstOrThrow()
  const empty = await aRun(db, { courseId: held.courseId, startsAt: '2027-09-07T15:00:00Z' })
  const draft = await aCourse(db, { serviceId: held.id, publishedAt: null, reviewBy: '2026-10-01' })
  return {
    course: `/kurs/${held.course}`,
    run: `/kurs/${held.course}/${held.run}`,
    empty: `/kurs/${held.course}/${empty.slug}`,
    service: `/tjenester/${held.service}`,
    draft: `/kurs/${draft.slug}`,
  }
}

/** The plan of the group that the demo people hold their roles in. */
async function planOfTheGroup({ db }: Country): Promise<string> {
  const { id } = await db
    .selectFrom('plans')
    .select('id')
    .where('title', '=', 'Diabetes type 2 i Salten')
    .executeTakeFirstOrThrow()
  return `/plan/${id}`
}

/** A plan of the same service that has no course yet. */
async function planOfAnotherGroup({ db }: Country): Promise<string> {
  const { serviceId } = await db.selectFrom('planningGroups').select('serviceId').executeTakeFirstOrThrow()
  return `/plan/${(await aPlan(db, { serviceId, title: 'Pusterom for pårørende' })).id}`
}
