import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { open } from '../../../test/pages.ts'
import { aStaffMember, type SignedIn, signIn } from '../../../test/people.ts'
import { type APlan, aPlan } from '../../../test/plans.ts'

const anAction = { what: 'En pause til på dag to', why: 'Tre ble slitne', due: '24.3.2027' }

describe('What is to be better next time', () => {
  let service: TestApp
  before(async () => {
    service = await testApp('2026-11-23T09:00:00Z')
  })
  after(() => service.close())

  async function aPlanOfTwo() {
    const course = await aCourse(service.db)
    await aRun(service.db, { courseId: course.id, startsAt: '2026-11-05T16:00:00Z' })
    const plan = await aPlan(service.db, { courseId: course.id, serviceId: course.serviceId })
    const [solveig, jonas] = [await signIn(service, plan.solveig), await signIn(service, plan.jonas)]
    return { plan, course, solveig, jonas, at: `/plan/${plan.id}/forbedring` }
  }
  const add = (who: SignedIn, at: string, plan: APlan, more: object = {}) =>
    who.send(`${at}/tiltak`, { ...anAction, owner: String(plan.jonas.id), ...more })

  it('is an action with an owner and a day, done by a tap', async () => {
    const { plan, solveig, jonas, at } = await aPlanOfTwo()
    assert.equal((await add(solveig, at, plan)).status, 303)
    const page = await jonas.open(at)
    assert.match(
      page.text,
      /En pause til på dag to.*Fordi: Tre ble slitne.*Jonas Granlid, innen 24\. mars 2027/,
    )
    await jonas.send(page.html.match(/action="([^"]+gjort)"/)?.[1] ?? '')
    assert.match((await solveig.open(at)).text, /Gjort av Jonas Granlid 23\. november 2026/)
  })

  it('keeps what was written when something is missing', async () => {
    const { plan, solveig, at } = await aPlanOfTwo()
    const page = await add(solveig, at, plan, { due: 'snart', owner: '999999' })
    assert.equal(page.status, 422)
    assert.match(page.text, /Velg hvem som tar det.*Skriv en dato, for eksempel 24\.3\.2027/)
    assert.match(page.html, /value="En pause til på dag to"/)
  })

  it('is waived with a reason, and stays as it ended', async () => {
    const { plan, solveig, jonas, at } = await aPlanOfTwo()
    await add(solveig, at, plan)
    const waiver = (await jonas.open(at)).html.match(/href="([^"]+frafall)"/)?.[1] ?? ''
    assert.equal((await jonas.send(waiver, { because: ' ' })).status, 422)
    assert.equal((await jonas.send(waiver, { because: 'Rommet er opptatt' })).status, 303)
    assert.match(
      (await solveig.open(at)).text,
      /Frafalt av Jonas Granlid 23\. november 2026: Rommet er opptatt/,
    )
    const again = await solveig.send(waiver, { because: 'Noe annet' })
    assert.deepEqual([again.status, /allerede avklart/.test(again.text)], [409, true])
  })

  it('is told to everybody when both sides have said yes', async () => {
    const { course, solveig, jonas, at } = await aPlanOfTwo()
    await solveig.send(`${at}/endringer`, { 'said-nb': 'For lange dager', 'changed-nb': 'To timer kortere' })
    const yes = (await solveig.open(at)).html.match(/action="([^"]+ja)"/)?.[1] ?? ''
    await solveig.send(yes)
    const page = `/kurs/${course.slug}`
    assert.doesNotMatch((await open(service.app, page)).text, /To timer kortere/)
    await solveig.send(yes)
    assert.doesNotMatch((await open(service.app, page)).text, /To timer kortere/)
    await jonas.send(yes)
    assert.match((await open(service.app, page)).text, /For lange dager.*To timer kortere/)
    await jonas.send(yes)
    assert.equal((await open(service.app, page)).text.split('To timer kortere').length, 2)
  })

  it('is refused where one language lacks its other half', async () => {
    const { solveig, at } = await aPlanOfTwo()
    const page = await solveig.send(`${at}/endringer`, {
      'said-nb': 'For lange dager',
      'changed-nn': 'Kortare',
    })
    assert.equal(page.status, 422)
    assert.match(page.text, /Skriv hva dere endret, på samme språk/)
  })

  it('waits while the plan stands on hold, and nothing that was written is lost', async () => {
    const { plan, solveig, at } = await aPlanOfTwo()
    await service.db
      .updateTable('plans')
      .set({ pausedAt: new Date(), pausedBecause: 'Venter på rom' })
      .where('id', '=', plan.id)
      .execute()
    const page = await add(solveig, at, plan)
    assert.deepEqual([page.status, /ble ikke lagret/.test(page.text)], [409, true])
  })

  it('is seen by those who answer for the service, and written by the group', async () => {
    const { plan, at } = await aPlanOfTwo()
    const manager = await signIn(service, await aStaffMember(service.db, 'manager', plan.serviceId))
    assert.equal((await manager.open(at)).status, 200)
    assert.equal((await add(manager, at, plan)).status, 404)
  })

  it('begins the circle again when the round is over, once', async () => {
    const { plan, solveig, jonas, at } = await aPlanOfTwo()
    assert.equal((await solveig.send(`${at}/neste-runde`, { round: '2' })).status, 409)
    await evaluated(service, plan)
    assert.match((await solveig.open(at)).text, /Begynn på runde 2/)
    const both = await Promise.all(
      [solveig, jonas].map((one) => one.send(`${at}/neste-runde`, { round: '2' })),
    )
    assert.deepEqual(
      both.map(({ status }) => status),
      [303, 303],
    )
    assert.match((await solveig.open(`/plan/${plan.id}`)).text, /Runde 2/)
    const rate = await solveig.open(`/plan/${plan.id}/evalueringsmote`)
    assert.match(rate.text, /Dere svarer fra den dagen kurset begynner/)
  })
})

/** The evaluation meeting has been held, and both sides have rated the cooperation. */
async function evaluated({ db }: TestApp, plan: APlan): Promise<void> {
  const at = new Date('2026-11-20T12:00:00Z')
  await db
    .insertInto('planMeetings')
    .values({
      ...{ planId: plan.id, round: 1, kind: 'evaluation', startsAt: at, minutes: 'Gikk godt', heldAt: at },
      ...{ calledBy: plan.berit.id, calledAt: at, writtenBy: plan.berit.id },
    })
    .execute()
  for (const [accountId, side] of [
    [plan.solveig.id, 'experience'],
    [plan.jonas.id, 'professional'],
  ] as const)
    await db
      .insertInto('planRatings')
      .values({
        planId: plan.id,
        round: 1,
        accountId,
        side,
        heard: 4,
        decided: 3,
        prepared: 4,
        equal: 3,
        ratedAt: at,
      })
      .execute()
}
