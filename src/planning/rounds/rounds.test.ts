import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { signIn } from '../../../test/people.ts'
import { aPlan } from '../../../test/plans.ts'

describe('A plan that has gone round', () => {
  let service: TestApp
  before(async () => {
    service = await testApp('2027-03-01T09:00:00Z')
  })
  after(() => service.close())

  /** Held, looked back on and improved, and begun again. */
  async function aSecondRound() {
    const { db } = service
    const { id: courseId, serviceId } = await aCourse(db)
    await aRun(db, { courseId, startsAt: '2027-02-02T16:00:00Z' })
    const plan = await aPlan(db, { courseId, serviceId })
    const at = new Date('2027-02-20T09:00:00Z')
    const of = { planId: plan.id, round: 1 }
    const rated = { ...of, heard: 4, decided: 4, prepared: 4, ratedAt: at }
    await db
      .insertInto('planRatings')
      .values({ ...rated, accountId: plan.solveig.id, side: 'experience', equal: 2 })
      .execute()
    const alone = await listed()
    await db
      .insertInto('planRatings')
      .values({ ...rated, accountId: plan.jonas.id, side: 'professional', equal: 5 })
      .execute()
    await db
      .insertInto('planEvaluations')
      .values({ ...of, answered: 9, found: 'De tør mer.', writtenBy: plan.berit.id, writtenAt: at })
      .execute()
    await db
      .insertInto('planActions')
      .values({
        ...{ ...of, what: 'Møter etter klokka 16', owner: plan.berit.id, due: '2027-02-25' },
        ...{ addedBy: plan.solveig.id, addedAt: at, doneAt: at, doneBy: plan.berit.id },
      })
      .execute()
    await db.updateTable('plans').set({ round: 2 }).where('id', '=', plan.id).execute()
    return { plan, alone, text: await listed() }

    async function listed(): Promise<string> {
      return (await (await signIn(service, plan.solveig)).open(`/plan/${plan.id}/runder`)).text
    }
  }

  it('shows what came of each round, the last first', async () => {
    const { text } = await aSecondRound()
    assert.match(
      text,
      /Runde 2 Nå.*Runde 1.*Deltakerne sa 9 svarte\. De tør mer\..*Erfaring sier 2, fag sier 5 \(av 5\).*Møter etter klokka 16 \(gjort\)/,
    )
  })

  it('keeps what one side felt until the other has answered too', async () => {
    const { alone } = await aSecondRound()
    assert.doesNotMatch(alone, /Erfaring sier/)
  })

  it('is led to from its name', async () => {
    const { plan } = await aSecondRound()
    const page = await (await signIn(service, plan.jonas)).open(`/plan/${plan.id}`)
    assert.match(page.html, new RegExp(`href="/plan/${plan.id}/runder">Runde 2</a>`))
  })
})
