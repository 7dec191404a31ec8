import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import {
  accept,
  availability as availabilityOf,
  decline,
  type Holder,
  signUp,
  stands,
  withdraw,
} from '../../test/registrations.ts'
import { type FullRun, timePasses as letTimePass, aFullRun as makeFullRun } from '../../test/waiting.ts'

const monday = '2026-11-23T09:00:00Z'
let service: TestApp
const app = () => service.app

before(async () => {
  service = await testApp(monday)
})
after(() => service.close())

const aFullRun = (...facts: FullRun) => makeFullRun(service, ...facts)
const timePasses = (to: string) => letTimePass(service, to)

const availability = (run: { id: number }) => availabilityOf(service.db, run)
const why = async (holder: Holder) =>
  (await stands(app(), holder)).reasons.map((reason: { kind: string }) => reason.kind)

describe('a full run', () => {
  it('puts the eleventh person on the waiting list of a run with ten seats', async () => {
    const { run } = await aFullRun(10)
    const eleventh = await signUp(app(), run)
    assert.deepEqual([eleventh.status, eleventh.body.status, eleventh.body.place], [201, 'waiting', 1])
    assert.deepEqual(await why(eleventh), ['queued'])
  })

  it('lets a party of two wait together when only one seat is left', async () => {
    const { run, seated } = await aFullRun(2)
    await withdraw(app(), seated[0])
    const couple = await signUp(app(), run, { with: 1 })
    assert.equal(couple.body.status, 'waiting')
    assert.match((await stands(app(), couple)).reasons[0].text, /bare én plass ledig/)
  })

  it('offers a freed seat to the first who waits, and holds it for two days', async () => {
    const { run, seated } = await aFullRun(1)
    const [first, second] = [await signUp(app(), run), await signUp(app(), run)]
    await withdraw(app(), seated[0])
    const now = await stands(app(), first)
    assert.equal(now.status, 'offered')
    assert.equal(now.offer.expiresAt, '2026-11-25T09:00:00.000Z')
    assert.equal((await stands(app(), second)).status, 'waiting')
    assert.equal((await availability(run)).seatsLeft, 0)
  })

  it('gives the seat to whoever accepts, and moves the others up', async () => {
    const { run, seated } = await aFullRun(1)
    const [first, second] = [await signUp(app(), run), await signUp(app(), run)]
    await withdraw(app(), seated[0])
    assert.equal((await accept(app(), first)).body.status, 'confirmed')
    assert.equal((await accept(app(), first)).status, 200, 'pressing the button twice is no fault')
    const next = await stands(app(), second)
    assert.deepEqual([next.place, next.waiting], [1, 1])
    assert.deepEqual(await why(second), ['queued', 'moved-up'])
  })

  it('takes an answer without words, though a program says that it sends JSON', async () => {
    const { run, seated } = await aFullRun(1)
    const waiting = await signUp(app(), run)
    await withdraw(app(), seated[0])
    const { statusCode } = await app().inject({
      method: 'POST',
      url: `/api/v1/registrations/${waiting.token}/acceptance`,
      headers: { 'content-type': 'application/json' },
    })
    assert.equal(statusCode, 200)
  })

  it('lets a person decline and keep the place: the seat goes to the next, and then to anybody', async () => {
    const { run, seated } = await aFullRun(1)
    const [first, second] = [await signUp(app(), run), await signUp(app(), run)]
    await withdraw(app(), seated[0])
    assert.equal((await decline(app(), first)).body.status, 'waiting')
    assert.equal((await stands(app(), first)).place, 1)
    assert.equal((await stands(app(), second)).status, 'offered')
    await decline(app(), second)
    assert.equal((await availability(run)).seatsLeft, 1)
    const newcomer = await signUp(app(), run)
    assert.equal(newcomer.body.status, 'confirmed')
    await withdraw(app(), newcomer)
    assert.equal(
      (await stands(app(), first)).status,
      'offered',
      'another seat became free, so the first is asked again',
    )
  })

  it('takes a person who declines and leaves off the list', async () => {
    const { run, seated } = await aFullRun(1)
    const [first, second] = [await signUp(app(), run), await signUp(app(), run)]
    await withdraw(app(), seated[0])
    assert.equal((await decline(app(), first, true)).body.status, 'withdrawn')
    assert.equal((await stands(app(), second)).status, 'offered')
    assert.equal((await decline(app(), first)).status, 409)
  })

  it('offers a seat to the next that fits when the first are two, and tells them that they keep their place', async () => {
    const { run, seated } = await aFullRun(2)
    const couple = await signUp(app(), run, { with: 1 })
    const single = await signUp(app(), run)
    await withdraw(app(), seated[0])
    assert.equal((await stands(app(), single)).status, 'offered')
    const now = await stands(app(), couple)
    assert.equal(now.place, 1)
    assert.match(
      now.reasons.at(-1).text,
      /^Én plass ble ledig\. Dere er to .* Dere beholdt plassen i køen\.$/,
    )
  })

  it('saves up seats for a couple that was passed over twice, until five days before', async () => {
    const { run, seated } = await aFullRun(4)
    const couple = await signUp(app(), run, { with: 1 })
    const [one, two, three] = [await signUp(app(), run), await signUp(app(), run), await signUp(app(), run)]
    await withdraw(app(), seated[0])
    await accept(app(), one)
    await withdraw(app(), one)
    await accept(app(), two)
    await withdraw(app(), two)
    assert.equal((await stands(app(), three)).status, 'waiting', 'nobody overtakes the couple a third time')
    assert.equal((await availability(run)).seatsLeft, 0, 'a seat that is saved is not free')
    assert.equal((await signUp(app(), run)).body.status, 'waiting')
    assert.equal((await why(couple)).at(-1), 'seats-saved')
    await withdraw(app(), three)
    await withdraw(app(), seated[1] as Holder)
    assert.equal((await stands(app(), couple)).status, 'offered')
    service.moveClock(monday)
  })

  it('lets the saved seats go to the next when five days are left', async () => {
    const { run, seated } = await aFullRun(3)
    const couple = await signUp(app(), run, { with: 1 })
    const [one, two, three] = [await signUp(app(), run), await signUp(app(), run), await signUp(app(), run)]
    await withdraw(app(), seated[0])
    await withdraw(app(), one)
    await withdraw(app(), two)
    assert.equal((await stands(app(), three)).status, 'waiting')
    await timePasses('2027-01-10T09:00:00Z')
    assert.equal((await stands(app(), three)).status, 'offered')
    assert.equal((await stands(app(), couple)).place, 1)
    service.moveClock(monday)
  })

  it('passes an unanswered offer on, and takes a party that never answers off the list', async () => {
    const { run, seated } = await aFullRun(1)
    const [first, second] = [await signUp(app(), run), await signUp(app(), run)]
    await withdraw(app(), seated[0])
    await timePasses('2026-11-25T09:00:01Z')
    assert.equal((await stands(app(), first)).place, 2)
    assert.equal((await stands(app(), second)).status, 'offered')
    assert.equal((await accept(app(), first)).status, 409)
    await accept(app(), second)
    await withdraw(app(), second)
    assert.equal((await stands(app(), first)).status, 'offered')
    await timePasses('2026-11-28T09:00:00Z')
    assert.equal((await stands(app(), first)).status, 'withdrawn')
    assert.equal((await why(first)).at(-1), 'silent')
    assert.equal((await availability(run)).seatsLeft, 1)
    service.moveClock(monday)
  })

  it('gives half a day to answer in the last week, and closes the list when the run begins', async () => {
    const { run, seated } = await aFullRun(1, { startsAt: '2026-11-28T16:00:00Z' })
    const [first, second] = [await signUp(app(), run), await signUp(app(), run)]
    await withdraw(app(), seated[0])
    assert.equal((await stands(app(), first)).offer.expiresAt, '2026-11-23T21:00:00.000Z')
    await accept(app(), first)
    await timePasses('2026-11-28T16:00:00Z')
    assert.equal((await stands(app(), second)).status, 'left-out')
    assert.equal((await availability(run)).waiting, 0)
    assert.equal((await withdraw(app(), first)).status, 409)
    service.moveClock(monday)
  })

  it('lets somebody who comes now have a seat only when nobody who waits can use it', async () => {
    const { run, seated } = await aFullRun(2)
    const couple = await signUp(app(), run, { with: 1 })
    await withdraw(app(), seated[0])
    const newcomer = await signUp(app(), run)
    assert.equal(newcomer.body.status, 'confirmed')
    assert.equal((await why(couple)).at(-1), 'passed-over')
  })
})
