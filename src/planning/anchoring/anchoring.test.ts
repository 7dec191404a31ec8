import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { hiddenIn } from '../../../test/pages.ts'
import { aStaffMember, type SignedIn, signIn } from '../../../test/people.ts'
import { type APlan, aPlan } from '../../../test/plans.ts'
import { type Point, points, toSettle } from './rules.ts'

describe('What is left to settle', () => {
  it('is what isn’t ticked; the medical responsible only where one is needed', () => {
    assert.deepEqual(toSettle({ settled: ['leader'], medicalNotNeeded: true }), [
      'resources',
      'pathway',
      'user-organisation',
    ])
    assert.deepEqual(toSettle({ settled: [...points], medicalNotNeeded: false }), [])
    const allBut = points.filter((point) => point !== 'medical-responsible')
    assert.deepEqual(toSettle({ settled: allBut, medicalNotNeeded: false }), ['medical-responsible'])
  })
})

describe('The anchoring of a plan', () => {
  let service: TestApp
  let plan: APlan
  let solveig: SignedIn
  let hege: SignedIn
  let path: string
  before(async () => {
    service = await testApp('2026-11-23T09:00:00Z')
  })
  after(() => service.close())
  beforeEach(async () => {
    plan = await aPlan(service.db)
    solveig = await signIn(service, plan.solveig)
    hege = await signIn(service, plan.hege)
    path = `/plan/${plan.id}/forankring`
  })

  const all: Point[] = ['leader', 'resources', 'pathway', 'user-organisation']
  const seen = async (by: SignedIn) => ({ seen: hiddenIn(await by.open(path)).seen?.[0] ?? '' })
  const save = async (by: SignedIn, settled: string[], more: Record<string, string> = {}) =>
    by.send(path, { settled, medicalNotNeeded: 'yes', ...(await seen(by)), ...more })
  const sign = async (by: SignedIn) => by.send(`${path}/underskrift`, await seen(by))

  it('is ticked by anybody in the group, and says what is left', async () => {
    assert.equal((await save(solveig, ['leader'], { notes: 'Lederen sa ja 1. november.' })).status, 303)
    const page = await hege.open(path)
    assert.match(page.text, /Dette gjenstår .* Det er satt av tid, rom og penger/)
    assert.match(page.html, /Lederen sa ja 1\. november\./)
    assert.doesNotMatch(page.html, /underskrift"/)
    assert.equal((await sign(hege)).status, 409)
  })

  it('is signed by the leader of the group, or the manager of the service, and by nobody else', async () => {
    await save(solveig, all)
    assert.match((await solveig.open(path)).text, /Nå venter det på underskriften/)
    assert.equal((await sign(solveig)).status, 404)
    assert.equal((await sign(await signIn(service, plan.berit))).status, 404)
    assert.equal((await sign(hege)).location, `${path}?lagret=underskrevet`)
    assert.match((await solveig.open(path)).text, /Hege Tangmo skrev under 23\. november 2026/)
    assert.match((await solveig.open(path)).text, /Forankring \(ferdig\)/)

    const other = await aPlan(service.db)
    path = `/plan/${other.id}/forankring`
    await save(await signIn(service, other.solveig), all)
    const manager = await signIn(service, await aStaffMember(service.db, 'manager', other.serviceId))
    assert.equal((await sign(manager)).status, 303)
    assert.equal((await save(manager, all)).status, 404)
    assert.equal((await sign(hege)).status, 404)
  })

  it('loses its signature by a change, and says so; the same again is no change', async () => {
    await save(solveig, all)
    await sign(hege)
    assert.match((await solveig.open(path)).text, /Endrer dere noe, faller underskriften bort/)
    assert.equal((await save(solveig, all)).location, `${path}?lagret=ja`)
    assert.match((await solveig.open(path)).text, /Hege Tangmo skrev under/)
    const changed = await save(solveig, all, { notes: 'Rommet er opptatt likevel' })
    assert.match(
      (await solveig.open(changed.location ?? '')).text,
      /Underskriften gjaldt det som sto før, så den er tatt bort/,
    )
    assert.doesNotMatch((await solveig.open(path)).text, /skrev under/)
  })

  it('is never signed unread: what changed meanwhile is shown first', async () => {
    await save(solveig, all)
    const before = await seen(hege)
    service.moveClock('2026-11-23T09:01:00Z')
    await save(solveig, all, { notes: 'Bare halve summen er lovet' })
    const late = await hege.send(`${path}/underskrift`, before)
    assert.equal(late.status, 409)
    assert.match(late.text, /Noen endret sjekklisten mens du leste/)
    service.moveClock('2026-11-23T09:00:00Z')
  })

  it('comes back with what was written when something is wrong', async () => {
    const both = await save(solveig, ['medical-responsible'], { notes: 'Legen er med' })
    assert.equal(both.status, 422)
    assert.match(both.text, /Enten er en faglig ansvarlig med, eller det trengs ingen/)
    assert.match(both.html, /Legen er med/)
    assert.equal((await save(solveig, ['nothing'])).status, 422)
    const meanwhile = await solveig.send(path, { settled: ['leader'], notes: 'Mitt', seen: '2026-01-01' })
    assert.equal(meanwhile.status, 409)
    assert.match(meanwhile.html, /Mitt/)
  })

  it('stands as it is while the plan is on hold', async () => {
    await save(solveig, all)
    await service.db
      .updateTable('plans')
      .set({ pausedAt: new Date(), pausedBecause: 'Vi venter' })
      .where('id', '=', plan.id)
      .execute()
    const page = await hege.open(path)
    assert.doesNotMatch(page.html, /<textarea|Skriv under</)
    assert.match(page.text, /Avklart Lederen vår vet om kurset/)
    assert.equal((await solveig.send(path, { settled: ['leader'], notes: 'Likevel' })).status, 409)
    assert.equal((await sign(hege)).status, 409)
  })
})
