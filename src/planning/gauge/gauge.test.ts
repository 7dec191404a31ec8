import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type SignedIn, signIn } from '../../../test/people.ts'
import { type APlan, aPlan } from '../../../test/plans.ts'

let service: TestApp
let plan: APlan
let browser: SignedIn
before(async () => {
  service = await testApp()
  plan = await aPlan(service.db)
  browser = await signIn(service, plan.solveig)
})
after(() => service.close())

const about = async () => (await browser.open(`/plan/${plan.id}/lik-linje`)).text

describe('What other plans have', () => {
  it('is not said of so few that it tells of one', async () => {
    for (let others = 0; others < 4; others++) await aPlan(service.db)
    assert.doesNotMatch(await about(), /andre planer kommer/)
  })

  it('is what the middle one of five has, where they have something to show', async () => {
    await aPlan(service.db)
    const said = (await about()).match(/I den midterste av \d+ andre planer kommer \d+ % fra erfaring/g)
    assert.deepEqual(said, ['I den midterste av 5 andre planer kommer 25 % fra erfaring'])
  })
})
