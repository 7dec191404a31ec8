import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../app.ts'
import { open, send } from '../pages.ts'
import { type GuardedRoute, routesOf } from '../routes.ts'
import type { Line } from './line.ts'
import { openToAll } from './open-to-all.ts'
import { table } from './table.ts'
import { aWorld, everybody, freshCookie, type Records, type Who, type World } from './world.ts'

let service: TestApp
let world: World
let routes: GuardedRoute[]
before(async () => {
  routes = await routesOf(async () => {
    service = await testApp('2026-11-23T09:00:00Z', { demoMails: '/nowhere' })
  })
  world = await aWorld(service)
})
after(() => service.close())

/** Asks as somebody, as a page would: with a token in a form. */
async function ask(who: Who, { route, may }: Line, path: string) {
  // What ends sessions or roles must not decide what the next line finds.
  const changes = !route.startsWith('GET') && may.includes(who)
  const cookie = changes ? await freshCookie(service, who, world) : world.cookieOf(who)
  if (route.startsWith('GET')) return open(service.app, path, cookie)
  return send(service.app, path, { formToken: service.tools.formTokens.issue(service.tools.clock()) }, cookie)
}

const pathOf = ({ route, at }: Line, records: Records): string =>
  at ? at(records) : (route.split(' ')[1] ?? '')

describe('Every route of the inside', () => {
  for (const line of table) {
    const { route, may, at, everywhere = [] } = line
    it(`${route} lets in ${may.join(', ')}, and nobody else`, async () => {
      for (const who of everybody) {
        const path = pathOf(line, world.own)
        const { status, location } = await ask(who, line, path)
        if (who === 'nobody signed in' && path.startsWith('/api/'))
          assert.equal(status, 404) // a program can't sign in
        else if (who === 'nobody signed in') {
          assert.deepEqual([status, location?.startsWith('/logg-inn?til=')], [303, true], who)
        } else if (may.includes(who)) {
          assert.ok(status !== 404 && status < 500, `${who} is answered ${status} at ${path}`)
          assert.ok(!location?.startsWith('/logg-inn'), `${who} is sent to ${location}`)
        } else assert.equal(status, 404, `${who} is let in at ${path}`)
      }
    })

    if (at)
      it(`${route} shows nobody another unit's record`, async () => {
        const path = pathOf(line, world.others)
        if (path === pathOf(line, world.own)) return // one that isn't any unit's
        for (const who of may.filter((who) => !everywhere.includes(who))) {
          const answer = await ask(who, line, path)
          const leadsOn = route.startsWith('GET') && answer.status === 303 ? answer.location : undefined
          const shown = leadsOn ? await open(service.app, leadsOn, world.cookieOf(who)) : answer
          assert.equal(shown.status, 404, who)
        }
      })
  }
})

describe('The table', () => {
  const known = new Set(table.map(({ route }) => route))
  const nameOf = ({ method, url }: GuardedRoute) => `${method} ${url}`

  it('has a line for every route that is for some only', () => {
    const guarded = routes.filter((route) => route.for && route.method !== 'HEAD').map(nameOf)
    assert.deepEqual(
      guarded.filter((route) => !known.has(route)),
      [],
    )
  })

  it('knows every route that is open to all', () => {
    const open = routes
      .filter((route) => !route.for && !['HEAD', 'OPTIONS'].includes(route.method))
      .map(nameOf)
    assert.deepEqual(
      [...new Set(open)].filter((route) => !openToAll.includes(route)),
      [],
      'are new: open to all, or for whom?',
    )
    assert.deepEqual(
      openToAll.filter((route) => !open.includes(route)),
      [],
      'are open no longer',
    )
  })

  it('gives nobody a cookie who only reads', async () => {
    for (const route of openToAll.filter((route) => route.startsWith('GET '))) {
      const path = route.replace('GET ', '').replace(/:\w+/g, '1')
      assert.equal((await open(service.app, path)).headers['set-cookie'], undefined, path)
    }
  })

  it('limits how often one address may send anything that is open to all', () => {
    const changes = routes.filter((route) => !route.for && !['GET', 'HEAD', 'OPTIONS'].includes(route.method))
    assert.ok(changes.length > 15)
    assert.deepEqual(changes.filter(({ perMinute }) => !perMinute).map(nameOf), [])
  })

  it('asks for a fresh sign-in wherever participants are shown', () => {
    const shown = routes.filter(({ url }) =>
      /\/(deltakere|oppmote|utskrifter|:run\/aktivitet)(\/|$)/.test(url),
    )
    assert.ok(shown.length > 30)
    assert.deepEqual(shown.filter(({ fresh }) => !fresh).map(nameOf), [])
  })

  it('shows participants to people of the service only', () => {
    for (const route of routes.filter(({ fresh }) => fresh)) {
      assert.notEqual(route.for, 'signed-in', nameOf(route))
      assert.deepEqual(Object.keys(route.for ?? {}), ['service'], nameOf(route))
    }
  })
})
