import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { aStaffMember, signIn } from '../../../test/people.ts'
import { type APlan, aPlan, carryThroughGates } from '../../../test/plans.ts'
import { brokenConstraint } from '../../platform/errors.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

const because = 'Vi venter på rom til våren'

async function aGroup(plan?: APlan) {
  const group = plan ?? (await aPlan(service.db))
  const [berit, hege, solveig] = [
    await signIn(service, group.berit),
    await signIn(service, group.hege),
    await signIn(service, group.solveig),
  ]
  const at = `/plan/${group.id}/videre`
  return { plan: group, at, berit, hege, solveig }
}

const noticesOf = async (account: number) =>
  (await service.db.selectFrom('notices').select('title').where('accountId', '=', account).execute()).map(
    ({ title }) => (title as { nb: string }).nb,
  )

const refusal = (act: Promise<unknown>): Promise<string | undefined> =>
  act.then(
    () => undefined,
    (error) => brokenConstraint(error) ?? String(error),
  )

describe('A plan is put on hold', () => {
  it('with a reason that everybody in the group reads, and nothing waits for anybody till it is taken up again', async () => {
    const { plan, at, berit, solveig } = await aGroup()
    assert.match((await solveig.open(`/plan/${plan.id}`)).text, /Hva venter på hvem/)
    assert.match((await berit.open('/min-side')).text, /Skriv behovet/)
    assert.equal((await berit.send(`${at}/pause`, { pausedBecause: because })).status, 303)
    const page = (await solveig.open(`/plan/${plan.id}`)).text
    assert.match(page, /Planen står på vent\. Vi venter på rom til våren/)
    assert.doesNotMatch(page, /Hva venter på hvem|venter på deg/)
    assert.doesNotMatch((await berit.open('/min-side')).text, /Skriv behovet/)
    assert.deepEqual(await noticesOf(plan.solveig.id), ['En plan du er med i, er satt på vent.'])
    assert.equal((await berit.send(`${at}/gjenopptak`)).status, 303)
    assert.match((await solveig.open(`/plan/${plan.id}`)).text, /Hva venter på hvem/)
    assert.match(
      (await solveig.open(at)).text,
      /satte planen på vent: Vi venter på rom til våren.*tok opp planen igjen/,
    )
  })

  it('not without words, nor with too many; what was written comes back', async () => {
    const { at, berit } = await aGroup()
    const empty = await berit.send(`${at}/pause`, { pausedBecause: ' \n ' })
    assert.deepEqual([empty.status, /Skriv hvorfor/.test(empty.text)], [422, true])
    const long = await berit.send(`${at}/pause`, { pausedBecause: 'å'.repeat(1001) })
    assert.deepEqual([long.status, /høyst 1000 tegn/.test(long.text)], [422, true])
    assert.match(long.html, /å{1001}/)
    assert.equal((await berit.send(`${at}/pause`, { pausedBecause: 'å'.repeat(1000) })).status, 303)
  })

  it('by those who keep the group; for the others it is to read', async () => {
    const { at, solveig, plan } = await aGroup()
    const page = await solveig.open(at)
    assert.equal(page.status, 200)
    assert.doesNotMatch(page.html, /<form[^>]*videre/)
    assert.equal((await solveig.send(`${at}/pause`, { pausedBecause: because })).status, 404)
    const manager = await signIn(service, await aStaffMember(service.db, 'manager', plan.serviceId))
    assert.equal((await manager.send(`${at}/pause`, { pausedBecause: because })).status, 303)
    const stranger = await signIn(service, await aStaffMember(service.db, 'manager'))
    assert.equal((await stranger.open(at)).status, 404)
    assert.equal((await stranger.send(`${at}/gjenopptak`)).status, 404)
  })

  it('once: who comes second is told, and the first reason stands', async () => {
    const { at, berit, hege, plan } = await aGroup()
    await berit.send(`${at}/pause`, { pausedBecause: because })
    const second = await hege.send(`${at}/pause`, { pausedBecause: 'Noe annet' })
    assert.deepEqual([second.status, /står alt på vent/.test(second.text)], [409, true])
    assert.match((await hege.open(at)).text, /Vi venter på rom/)
    const moves = await service.db
      .selectFrom('planMoves')
      .select('what')
      .where('planId', '=', plan.id)
      .execute()
    assert.deepEqual(moves, [{ what: 'paused' }])
  })

  it('takes back the news that nobody has been sent yet', async () => {
    const { db } = service
    const { plan, at, berit } = await aGroup()
    await db.updateTable('accounts').set({ notify: 'daily' }).where('id', '=', plan.jonas.id).execute()
    await berit.send(`/plan/${plan.id}/gruppe/mote/ny`, {
      'day-1': '2.12.2026',
      'time-1': '17',
      'day-2': '3.12.2026',
      'time-2': '17',
    })
    assert.equal((await noticesOf(plan.jonas.id)).length, 1)
    await berit.send(`${at}/pause`, { pausedBecause: because })
    assert.deepEqual(await noticesOf(plan.jonas.id), ['En plan du er med i, er satt på vent.'])
  })
})

describe('A plan is handed over', () => {
  it('to another in the group, who is told and leads on from then', async () => {
    const { plan, at, berit, solveig } = await aGroup()
    assert.match((await berit.open(at)).text, /Du holder i planen/)
    const { location } = await berit.send(`${at}/overlevering`, { handTo: String(plan.solveig.id) })
    assert.match(
      (await berit.open(location ?? '')).text,
      /Planen er gitt videre.*Solveig Fagerlien holder i planen/,
    )
    assert.deepEqual(await noticesOf(plan.solveig.id), [
      'En plan er gitt videre til deg. Det er du som holder i den nå.',
    ])
    assert.match((await solveig.open(`/plan/${plan.id}`)).text, /Du holder i planen/)
  })

  it('to nobody outside it, nor to somebody who has left', async () => {
    const { db } = service
    const { plan, at, berit } = await aGroup()
    const stranger = await aStaffMember(db, 'coordinator', plan.serviceId)
    for (const handTo of [String(stranger.id), '', 'Kari', '999999999999', String(plan.berit.id)])
      assert.equal((await berit.send(`${at}/overlevering`, { handTo })).status, 422)
    await db
      .updateTable('roleGrants')
      .set({ validTo: service.tools.clock() })
      .where('accountId', '=', plan.berit.id)
      .where('heldIn', '=', 'planning-group')
      .execute()
    assert.match((await berit.open(at)).text, /Ingen holder i planen nå/)
    assert.equal((await berit.send(`${at}/overlevering`, { handTo: String(plan.jonas.id) })).status, 303)
    assert.match((await berit.open(at)).text, /Jonas Granlid holder i planen/)
  })

  it('by those who keep the group', async () => {
    const { plan, at, solveig } = await aGroup()
    assert.equal((await solveig.send(`${at}/overlevering`, { handTo: String(plan.solveig.id) })).status, 404)
  })
})

describe('A plan is closed', () => {
  it('by the leader of its group or the manager of its service, and nobody else', async () => {
    const { plan, at, berit, hege, solveig } = await aGroup()
    for (const one of [berit, solveig])
      assert.equal((await one.send(`${at}/avslutning`, { closedBecause: because })).status, 404)
    assert.equal((await hege.send(`${at}/avslutning`, { closedBecause: '' })).status, 422)
    assert.equal((await hege.send(`${at}/avslutning`, { closedBecause: 'Ikke penger i år' })).status, 303)
    assert.match((await berit.open(`/plan/${plan.id}`)).text, /Planen er avsluttet\. Ikke penger i år/)
    assert.equal((await berit.send(`${at}/gjenapning`)).status, 404)
    const manager = await signIn(service, await aStaffMember(service.db, 'manager', plan.serviceId))
    assert.equal((await manager.send(`${at}/gjenapning`)).status, 303)
    assert.doesNotMatch((await berit.open(`/plan/${plan.id}`)).text, /avsluttet/)
  })

  it('takes no other change of how it goes on, and closing it ends the wait', async () => {
    const { plan, at, berit, hege } = await aGroup()
    await berit.send(`${at}/pause`, { pausedBecause: because })
    await hege.send(`${at}/avslutning`, { closedBecause: 'Ikke penger i år' })
    for (const [path, form] of [
      ['pause', { pausedBecause: because }],
      ['gjenopptak', {}],
      ['overlevering', { handTo: String(plan.solveig.id) }],
    ] as const) {
      const page = await berit.send(`${at}/${path}`, form)
      assert.deepEqual([page.status, /avsluttet, så ingenting ble endret/.test(page.text)], [409, true])
    }
    await hege.send(`${at}/gjenapning`)
    assert.doesNotMatch((await berit.open(`/plan/${plan.id}`)).text, /på vent/)
  })

  it('lets its course into a new plan, which is the one that counts from then on', async () => {
    const { db } = service
    const course = await aCourse(db, {
      publishedAt: null,
      throughPlan: true,
      goals: JSON.stringify({ nb: 'Tørre å gå ut' }),
    })
    const { plan, at, hege } = await aGroup(
      await aPlan(db, { courseId: course.id, serviceId: course.serviceId }),
    )
    await carryThroughGates(db, plan, service.tools.clock())
    const coordinator = await signIn(service, plan.berit)
    await hege.send(`${at}/avslutning`, { closedBecause: 'Gruppa er oppløst' })
    const publish = () =>
      db
        .updateTable('courses')
        .set({ publishedAt: service.tools.clock() })
        .where('id', '=', course.id)
        .execute()
    assert.equal(await refusal(publish()), 'published_through_plan')
    const adopt = `/plan/kurs/${course.slug}`
    assert.match((await coordinator.open(adopt)).text, /har hatt en plan som er avsluttet.*Gruppa er oppløst/)
    const { location = '' } = await coordinator.send(adopt)
    assert.match(location, /^\/plan\/\d+\/gruppe$/)
    assert.equal((await coordinator.open(adopt)).location, location.replace('gruppe', 'program'))
    const goals = location.replace('gruppe', 'moter/mal')
    assert.match((await coordinator.open(goals)).text, /Dette står det om kurset nå/)
    assert.equal(await refusal(publish()), 'published_through_plan')
    const refused = await hege.send(`${at}/gjenapning`)
    assert.deepEqual([refused.status, /tatt inn i en ny plan/.test(refused.text)], [409, true])
    assert.match((await hege.open(at)).text, /tatt inn i en ny plan/)
  })

  it('keeps the gate of a course from before plans: it isn’t a way round the other side’s yes', async () => {
    const { db } = service
    const course = await aCourse(db)
    const { at, hege } = await aGroup(await aPlan(db, { courseId: course.id, serviceId: course.serviceId }))
    await hege.send(`${at}/avslutning`, { closedBecause: 'Gruppa er oppløst' })
    const run = aRun(db, { courseId: course.id, publishedAt: service.tools.clock() })
    assert.equal(await refusal(run), 'published_through_plan')
  })
})

describe('How a plan goes on, the database holds', () => {
  it('a reason is words, no more than can be read, and a plan is closed or on hold, not both', async () => {
    const { plan } = await aGroup()
    const at = service.tools.clock()
    const set = (facts: object) =>
      refusal(service.db.updateTable('plans').set(facts).where('id', '=', plan.id).execute())
    assert.equal(await set({ pausedAt: at, pausedBecause: ' ' }), 'plans_paused_because_in_words')
    assert.equal(
      await set({ closedAt: at, closedBecause: 'å'.repeat(1001) }),
      'plans_closed_because_in_words',
    )
    const paused = { pausedAt: at, pausedBecause: because }
    assert.equal(await set({ ...paused, closedAt: at, closedBecause: because }), 'plans_waits_or_has_ended')
    assert.equal(await set({ responsible: plan.jonas.id }), 'plans_handed_over_in_writing')
    const handed = { planId: plan.id, what: 'handed-over', at, by: plan.berit.id }
    const stranger = await aStaffMember(service.db, 'coordinator', plan.serviceId)
    const hand = (to: number) =>
      refusal(
        service.db
          .insertInto('planMoves')
          .values({ ...handed, handedTo: to })
          .execute(),
      )
    assert.equal(await hand(stranger.id), 'plan_moves_within_the_group')
    assert.equal(await hand(plan.jonas.id), undefined)
    assert.equal(await set({ responsible: plan.jonas.id }), undefined)
  })

  it('nothing is written in a plan that is on hold or closed, whoever asks', async () => {
    const { db } = service
    const { plan } = await aGroup()
    const at = service.tools.clock()
    const goals = { planId: plan.id, round: 1, element: 'goals', words: 'Tørre å gå ut', writtenAt: at }
    await carryThroughGates(db, plan, at).catch(() => undefined) // there is no course to sign
    for (const stop of [
      { pausedAt: at, pausedBecause: because },
      { pausedAt: null, pausedBecause: null, closedAt: at, closedBecause: because },
    ]) {
      await db.updateTable('plans').set(stop).where('id', '=', plan.id).execute()
      const acts = [
        () =>
          db
            .insertInto('planInputs')
            .values({ ...goals, element: 'frames', accountId: plan.jonas.id, side: 'professional' })
            .execute(),
        () =>
          db
            .insertInto('planCommonTexts')
            .values({ ...goals, writtenBy: plan.berit.id })
            .execute(),
        () =>
          db
            .updateTable('planAgreements')
            .set({ agreedAt: at })
            .where('accountId', '=', plan.jonas.id)
            .execute(),
        () =>
          db
            .insertInto('planActions')
            .values({
              ...{ planId: plan.id, round: 1, what: 'Pause', owner: plan.jonas.id, due: '2027-01-01' },
              ...{ addedBy: plan.jonas.id, addedAt: at },
            })
            .execute(),
      ]
      for (const act of acts) assert.equal(await refusal(act()), 'plan_is_stopped')
    }
  })
})
