import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../app.ts'
import { open, send } from '../pages.ts'
import type { Line } from './line.ts'
import { table } from './table.ts'
import { aWorld, freshCookie, type Records, type Who, type World } from './world.ts'

let service: TestApp
let world: World
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
  world = await aWorld(service)
})
after(() => service.close())

type Asked = { route: string; path: string; who: Who }

/** Every address that names records of two units at once: the own plan with another's meeting, say. */
function mixedUp({ route, may, at, everywhere = [] }: Line): Asked[] {
  if (!at) return []
  const whole = [at(world.own), at(world.others)]
  const paths = (Object.keys(world.own) as (keyof Records)[])
    .map((one) => at({ ...world.own, [one]: world.others[one] }))
    .filter((path) => !whole.includes(path))
  const asking = may.filter((who) => !everywhere.includes(who))
  return [...new Set(paths)].flatMap((path) => asking.map((who) => ({ route, path, who })))
}

const formToken = () => service.tools.formTokens.issue(service.tools.clock())

/** The other unit's records as they are. */
async function records() {
  const { db } = service
  const { grant, groupGrant, planAction, planChange, planBrief, meeting, task, time, registration } =
    world.others
  const one = (
    table: 'planActions' | 'planImprovements' | 'planBriefs' | 'planMeetings' | 'planTasks',
    id: number,
  ) => db.selectFrom(table).selectAll().where('id', '=', id).execute()
  return Promise.all([
    db.selectFrom('roleGrants').selectAll().where('id', 'in', [grant, groupGrant]).orderBy('id').execute(),
    one('planActions', planAction),
    one('planImprovements', planChange),
    one('planBriefs', planBrief),
    one('planMeetings', meeting),
    one('planTasks', task),
    db.selectFrom('planPollTimes').selectAll().where('id', '=', time).execute(),
    db.selectFrom('registrations').selectAll().where('id', '=', registration).execute(),
  ])
}

describe('Another unit’s record under the address of one’s own', () => {
  it('is shown by no page', async () => {
    const asked = table.filter(({ route }) => route.startsWith('GET')).flatMap(mixedUp)
    assert.ok(asked.length > 50)
    for (const { path, who } of asked) {
      const cookie = world.cookieOf(who)
      const answer = await open(service.app, path, cookie)
      // Where a form is sent to leads back to its page, which isn't there, or to the step that it is part of.
      const shown = answer.status === 303 ? await open(service.app, answer.location ?? '', cookie) : answer
      const isOfStep = /^\/plan\/\d+\/(moter|forberedelse|forbedring)$/.test(answer.location ?? '')
      assert.ok(shown.status === 404 || isOfStep, `${who} is answered ${shown.status} at ${path}`)
    }
  })

  it('is changed by no form', async () => {
    const before = await records()
    const asked = table.filter(({ route }) => route.startsWith('POST')).flatMap(mixedUp)
    assert.ok(asked.length > 20)
    for (const { path, who } of asked)
      await send(service.app, path, { formToken: formToken() }, await freshCookie(service, who, world))
    assert.deepEqual(await records(), before)
  })
})
