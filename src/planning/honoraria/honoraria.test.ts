import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { hiddenIn } from '../../../test/pages.ts'
import { type SignedIn, signIn } from '../../../test/people.ts'
import { type APlan, aPlan } from '../../../test/plans.ts'

let service: TestApp
let plan: APlan
let solveig: SignedIn
let berit: SignedIn
let group: string
let path: string
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())
beforeEach(async () => {
  plan = await aPlan(service.db)
  solveig = await signIn(service, plan.solveig)
  berit = await signIn(service, plan.berit)
  group = `/plan/${plan.id}/gruppe`
  path = `${group}/honorar/${plan.solveig.id}`
})

const fine = { kroner: '1 500', per: 'meeting', travel: 'yes' }
const agree = async (page: Awaited<ReturnType<SignedIn['open']>>) =>
  solveig.send(`${group}/honorar/ja`, { seen: hiddenIn(page).seen?.[0] ?? '' })

describe('An honorarium', () => {
  it('is offered by those who keep the group, and stands when the user representative says yes', async () => {
    assert.match((await solveig.open(group)).text, /Du har ikke fått tilbud om honorar ennå/)
    assert.equal((await berit.send(path, fine)).location, `${group}?lagret=honorar#honorar`)
    const page = await solveig.open(group)
    assert.match(page.text, /1\s500\skr for hvert møte\. Reise betales i tillegg\. Ja, det er greit/)
    assert.match(
      (await berit.open(group)).text,
      /Solveig Fagerlien 1\s500\skr for hvert møte, tilbudt, ikke svart/,
    )
    assert.equal((await agree(page)).location, `${group}?lagret=ja#honorar`)
    assert.match((await solveig.open(group)).text, /Du takket ja 23\. november 2026/)
    assert.match((await berit.open(group)).text, /for hvert møte, avtalt/)
  })

  it('shows its amount to those who keep the group and the one it is for, nobody else', async () => {
    await berit.send(path, fine)
    const page = await (await signIn(service, plan.jonas)).open(group)
    assert.match(page.text, /Solveig Fagerlien tilbudt, ikke svart ennå/)
    assert.doesNotMatch(page.text, /1\s500/)
  })

  it('is agreed to anew when the offer is another; the same offer again is no news', async () => {
    await berit.send(path, fine)
    await agree(await solveig.open(group))
    await berit.send(path, fine)
    assert.match((await solveig.open(group)).text, /Du takket ja/)
    const read = await solveig.open(group)
    service.moveClock('2026-11-23T09:01:00Z')
    await berit.send(path, { ...fine, kroner: '1000' })
    assert.match((await solveig.open(group)).text, /1\s000\skr .* Ja, det er greit/)
    assert.equal((await agree(read)).location, `${group}?lagret=nytt-tilbud#honorar`)
    assert.doesNotMatch((await solveig.open(group)).text, /Du takket ja/)
    service.moveClock('2026-11-23T09:00:00Z')
  })

  it('is neither offered nor read by others, nor offered to those who have another role', async () => {
    assert.equal((await solveig.open(path)).status, 404)
    assert.equal((await solveig.send(path, fine)).status, 404)
    assert.equal((await berit.open(`${group}/honorar/${plan.jonas.id}`)).status, 404)
    assert.equal((await berit.send(`${group}/honorar/${plan.jonas.id}`, fine)).status, 404)
    const other = await aPlan(service.db)
    const theirs = `/plan/${other.id}/gruppe/honorar/${other.solveig.id}`
    assert.equal((await berit.send(theirs, fine)).status, 404)
    assert.equal((await berit.send(`${group}/honorar/${other.solveig.id}`, fine)).status, 404)
  })

  it('comes back with what was written when something is wrong, and while the plan is on hold', async () => {
    for (const kroner of ['', 'mye', '-5', '100001', '12,5']) {
      const page = await berit.send(path, { ...fine, kroner })
      assert.equal(page.status, 422, kroner)
      assert.match(page.text, /et helt tall fra 0 til 100 000/)
    }
    await service.db
      .updateTable('plans')
      .set({ pausedAt: new Date(), pausedBecause: 'Vi venter' })
      .where('id', '=', plan.id)
      .execute()
    const page = await berit.send(path, fine)
    assert.equal(page.status, 409)
    assert.match(page.html, /value="1 500"/)
  })
})
