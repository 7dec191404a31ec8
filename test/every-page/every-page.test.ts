import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Locale, locales, pathIn } from '../../src/platform/locale.ts'
import { type TestApp, testApp } from '../app.ts'
import { bringAxe, markupFaults, openBrowser } from '../browser.ts'
import { type Country, theDemoCountry } from '../country.ts'
import { open, send } from '../pages.ts'
import { cookieOf } from '../people.ts'
import { type Route, routesOf } from '../routes.ts'
import { noPagesOfBuilder } from './builder-states.ts'
import { noPagesOfGoingOn } from './going-on-states.ts'
import { noPagesOfGuides } from './guide-states.ts'
import { noPagesOfHeld } from './held-states.ts'
import { linkChecker } from './links.ts'
import { type People, settle } from './people.ts'
import { noPagesOfPeople } from './people-states.ts'
import { noPagesOfPlanning } from './planning-together-states.ts'
import { printed, someRuns } from './printed.ts'
import { noPagesOfPlans } from './programme-states.ts'
import { noPagesOfQuestionnaires } from './questionnaire-states.ts'
import { aShelf } from './shelf.ts'
import { notFound, type Reader, type State } from './state.ts'
import { states } from './states.ts'
import { aTab, type Screen, type Tab } from './tab.ts'

const tabs = 3

describe('every page', { concurrency: tabs }, () => {
  let country: Country
  let empty: TestApp
  let people: People
  let routes: Route[]
  let browser: Awaited<ReturnType<typeof openBrowser>>
  let shelf: Awaited<ReturnType<typeof aShelf>>
  let follow: ReturnType<typeof linkChecker>
  let free: Tab[]

  before(async () => {
    const opening = openBrowser()
    routes = await routesOf(async () => {
      country = await theDemoCountry()
    })
    empty = await testApp('2026-11-23T09:00:00Z', { demoMails: '/nowhere' })
    people = await settle(country)
    shelf = await aShelf(country.app)
    follow = linkChecker(country.app, routes)
    browser = await opening
    const visitor = await browser.visitor()
    await bringAxe(visitor)
    const pages = await Promise.all(Array.from({ length: tabs }, () => visitor.newPage()))
    const painted = new Set<string>()
    free = pages.map((page) => aTab(page, shelf.origin, painted))
  })
  after(async () => {
    await browser.close()
    await Promise.all([shelf.close(), empty.close()])
    await country.close()
  })

  for (const state of states) {
    const { route, what, where, isMail, as, see } = state
    it(`${route}: ${what}`, async () => {
      const look = free.pop() as Tab
      try {
        for (const locale of locales) {
          const { app } = where === 'empty' ? empty : country
          const cookie = as && (await cookieOf(country, as))
          const page = await see(aReader(app, locale, cookie), people)
          const name = `${route} ${what} ${locale}`
          if (locale === 'nb' || (locale === 'en' && isFirst(state))) {
            const read = locale === 'nb' ? screensOf(state) : []
            const part = isFirst(state) || isMail ? undefined : 'main'
            assert.deepEqual(await look(shelf.put(page), { name, read, part, isMail }), [], name)
          }
          if (route !== notFound) assert.ok(goodFor(route).includes(page.status), `${name}: ${page.status}`)
          if (isMail) continue
          assert.match(page.html, new RegExp(`^<!doctype html><html lang="${locale}"`, 'i'))
          if (locale === 'nb' || isFirst(state)) assert.deepEqual(await markupFaults(page.html), [], name)
          assert.doesNotMatch(page.html, unbidden, 'it needs no script')
          if (locale === 'nb' && where === 'country' && !leadsToNothing(route))
            assert.deepEqual(await follow(page, state, cookie), [], 'its links lead somewhere')
        }
      } finally {
        free.push(look)
      }
    })
  }

  it('of a run is one sheet on paper, with its address and the date', async () => {
    const visitor = await browser.visitor()
    const page = await visitor.newPage()
    for (const path of await someRuns(country)) {
      const { sheets, text } = await printed(page, shelf.put(await open(country.app, path)))
      assert.deepEqual([sheets, text], [1, `mestring.example.no${path} · skrevet ut 23. november 2026`])
    }
    await visitor.close()
  })

  it('is looked at', () => {
    const known = new Set([
      ...states.map(({ route }) => route),
      ...noPages,
      ...noPagesOfPeople,
      ...noPagesOfHeld,
      ...noPagesOfPlanning,
      ...noPagesOfPlans,
      ...noPagesOfGuides,
      ...noPagesOfQuestionnaires,
      ...noPagesOfBuilder,
      ...noPagesOfGoingOn,
    ])
    const pages = routes.filter(({ method, url }) => method === 'GET' && !isForPrograms(url))
    assert.deepEqual(
      pages.filter(({ url }) => !known.has(url)).map(({ url }) => url),
      [],
    )
  })
})

// Whatever begins so and is nothing has a page of its own: in the other languages it is nothing either.
const leadsToNothing = (route: string): boolean => route === notFound || route.endsWith('/*')
const goodFor = (route: string): number[] => (route.endsWith('/*') ? [404] : [200, 409, 410, 422])

// Structured data, and small behaviours from our own files: a page works without them.
const unbidden =
  /<script(?! type="application\/ld\+json"| type="module" src="\/assets\/[\w-]+\.js"><\/script>)/

// Axe reads every state on a phone, and its colours in the light and in the dark where something is painted that it hasn't
// seen. On a wide screen, in other words and with what surrounds it a page is looked at once: what can go wrong there hardly
// depends on its state. Nynorsk needs the room that bokmål does.
const isFirst = (state: State): boolean => states.find(({ route }) => route === state.route) === state
const screensOf = (state: State): Screen[] => (isFirst(state) ? ['phone', 'dark', 'wide'] : ['phone', 'dark'])

const aReader = (app: TestApp['app'], locale: Locale, cookie: string | undefined): Reader => ({
  locale,
  open: (path) => open(app, pathIn(locale, path), cookie),
  send: (path, fields) => send(app, pathIn(locale, path), fields, cookie),
})

const isForPrograms = (url: string): boolean =>
  /^\/(api\/|fhir\/|health\/|assets\/|metrics$)|(\.\w+|\/:file)$/.test(url)

// They lead on to a page, or hand over a file.
const noPages = [
  '/plan/:plan/program/underskrift',
  '/plan/:plan/program/underskrift/trukket',
  '/plan/:plan/program/publisering',
  '/plan/:plan/program/endringer',
  '/plan/:plan/program/endringer/:request',
  '/plan/:plan/forberedelse/oppdrag',
  '/plan/:plan/forberedelse/oppdrag/:brief/ja',
  '/plan/:plan/forberedelse/oppdrag/:brief/opplaring',
  '/plan/:plan/evalueringsmote/svar',
  '/plan/:plan/forbedring/tiltak',
  '/plan/:plan/forbedring/tiltak/:action/gjort',
  '/plan/:plan/forbedring/endringer',
  '/plan/:plan/forbedring/endringer/:change/ja',
  '/plan/:plan/forbedring/tall',
  '/plan/:plan/forbedring/tall/:figure/ja',
  '/plan/:plan/forbedring/neste-runde',
  '/deltakere/:run',
  '/kurs/:course/:run/deltakere/:registration/svar',
  '/kurs/:course/:run/pamelding/bekreftelse',
  '/pamelding/:token/svar',
  '/pamelding/:token/folge/:companion',
  '/demo/epost/:name/vedlegg/:number',
  '/demo/epost/:name/fil',
]
