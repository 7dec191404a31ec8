import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { RoleSomewhere } from '../../src/people/index.ts'
import { type Country, theDemoCountry } from '../country.ts'
import { type People, settle } from '../every-page/people.ts'
import { formOf, open, type Seen, send } from '../pages.ts'
import { aPerson, cookieOf, signIn } from '../people.ts'
import { type Route, routesOf } from '../routes.ts'
import { everyForm, type Form, filledIn } from './forms.ts'
import { endless, hostile, notText } from './hostile.ts'
import { type Looked, queriesOf } from './looked.ts'

let country: Country
let people: People
let routes: Route[]
let looked: Looked
/** Somebody with every role that one can hold at once: the inside is asked with her cookie. */
let solfrid: string
/** An administrator, who can hold no other role. */
let amanuel: string
before(async () => {
  routes = await routesOf(async () => {
    looked = await queriesOf(async () => {
      country = await theDemoCountry()
    })
  })
  people = await settle(country)
  solfrid = await cookieOfEveryRole()
  amanuel = await cookieOf(country, 'Amanuel Strandmyr')
})
after(() => country.close())

async function cookieOfEveryRole(): Promise<string> {
  const { centre: serviceId, group: planningGroupId } = people
  const roles: RoleSomewhere[] = [
    { heldIn: 'service', role: 'manager', serviceId },
    { heldIn: 'planning-group', role: 'leader', planningGroupId },
    { heldIn: 'region', role: 'coordinator', region: 'Helse Nord' },
    { heldIn: 'nation', role: 'adviser' },
    { heldIn: 'nation', role: 'editor' },
  ]
  return (await signIn(country, await aPerson(country.db, { roles }))).cookie
}

/** An answer, not a failure; and what was sent is shown as words. */
function isCalm({ status, html, headers }: Pick<Seen, 'status' | 'html' | 'headers'>, what: string): void {
  assert.ok(status < 500, `${what}: ${status}`)
  const isPage = String(headers['content-type']).startsWith('text/html')
  assert.ok(!isPage || !/<script>alert|<img src=x/.test(html), `${what} is shown as markup`)
}

const ask = async (
  method: string,
  url: string,
  more: { payload?: string | Buffer; headers?: Record<string, string> } = {},
) => {
  const { statusCode, body, headers } = await country.app.inject({
    method: method as 'GET',
    url,
    ...more,
    headers: { cookie: url.startsWith('/systemet') ? amanuel : solfrid, ...more.headers },
  })
  return { status: statusCode, html: body, headers }
}

describe('Every field of every form', () => {
  let forms: Form[]
  before(async () => {
    forms = await everyForm(country, people)
    assert.ok(forms.length > 15, `${forms.length} forms`)
  })

  /**
   * In each field of what changes something, the others filled in as they should be; a search, and a form for people who
   * have signed in, bears it everywhere at once.
   */
  const inEachField = async (value: string | string[], what: string) => {
    for (const form of forms) {
      const { method, action, fields, cookie } = form
      if (method === 'get') {
        const query = formOf(Object.fromEntries(fields.map((field) => [field, value])))
        isCalm(await open(country.app, `${action}?${query}`, cookie), `${action}: ${what}`)
        continue
      }
      if (cookie) {
        const everywhere = Object.fromEntries(fields.map((field) => [field, value]))
        const answer = await send(country.app, action, { ...filledIn(form), ...everywhere }, cookie)
        isCalm(answer, `${action}: ${what} everywhere`)
        continue
      }
      for (const field of fields) {
        const answer = await send(country.app, action, { ...filledIn(form), [field]: value }, cookie)
        isCalm(answer, `${action}: ${what} in ${field}`)
      }
    }
  }

  for (const [what, value] of Object.entries(hostile)) it(`bears ${what}`, () => inEachField(value, what))
  it('keeps nobody else waiting, however long a run of the same it is, where no account is needed', async () => {
    for (const form of forms.filter(({ method, cookie }) => method !== 'get' && !cookie))
      for (const [what, value] of Object.entries(endless))
        for (const field of form.fields) {
          const begun = performance.now()
          isCalm(await send(country.app, form.action, { ...filledIn(form), [field]: value }), form.action)
          const ms = performance.now() - begun
          assert.ok(ms < 5000, `${form.action} took ${ms} ms over ${what} in ${field}`)
        }
  })
  it('bears to be there twice', () => inEachField(['one', 'two'], 'two values'))
  it('bears to be missing', () => inEachField([], 'no value'))
})

describe('Every address', () => {
  const addresses = (value: string) =>
    routes
      .filter(({ method, url }) => method !== 'HEAD' && url.includes(':')) // HEAD is GET without its answer
      .map(({ method, url }) => ({ method, url: url.replace(/:\w+/g, value) }))

  for (const [what, value] of Object.entries(hostile)) {
    it(`bears ${what}`, async () => {
      const part = encodeURIComponent(value.slice(0, 2000)) || '%20'
      for (const { method, url } of addresses(part)) isCalm(await ask(method, url), `${method} ${url}`)
    })
  }

  it('bears bytes that are no text', async () => {
    for (const bytes of notText)
      for (const { method, url } of addresses(bytes)) isCalm(await ask(method, url), `${method} ${url}`)
  })

  it('that can’t be read is answered with a page, or a problem for programs', async () => {
    const page = await ask('GET', '/nn/kurs/%E0%A4%A')
    assert.equal(page.status, 400)
    assert.match(page.html, /Vi forstod ikkje/)
    assert.ok(page.headers['content-security-policy'])
    const problem = await ask('GET', '/api/v1/runs/%E0%A4%A')
    assert.match(String(problem.headers['content-type']), /^application\/problem\+json/)
  })

  it('that nobody has is answered likewise, however long it is', async () => {
    for (const path of [
      '/finnes-ikke',
      `/kurs/${'x'.repeat(8000)}`,
      '/kurs/a/b/c/d/e',
      '/.env',
      '/wp-login.php',
      '//example.no',
    ])
      assert.equal((await ask('GET', path)).status, 404, path)
    const { headers } = await ask('GET', '/api/v1/finnes-ikke')
    assert.match(String(headers['content-type']), /^application\/problem\+json/)
  })

  it('bears a query of any kind', async () => {
    const queries = [
      ...Object.values(hostile).map(encodeURIComponent),
      ...notText,
      '%',
      '[]=1',
      '=',
      '&&&',
      'a[b][c]=1',
      '__proto__[x]=1',
    ]
    for (const { method, url } of routes.filter(
      (route) => !route.url.includes(':') && route.method === 'GET',
    ))
      for (const query of queries) {
        const keys = new Set(['q', 'municipality', query, 'page', ...looked.for(url)])
        const asked = [...keys].map((key) => `${key}=${query}`).join('&')
        isCalm(await ask(method, `${url}?${asked}&q=2`.slice(0, 15_000)), `${url}?${query}`)
        if (looked.for(url).length === 0) break // it has seen nothing of this, and will see nothing of the rest
      }
  })
})

describe('Everything that can be sent', () => {
  const form = 'application/x-www-form-urlencoded'
  const changes = () =>
    routes
      .filter(({ method, url }) => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method) && !url.includes('*'))
      .map(({ method, url }) => ({ method, url: real(url) }))

  /** An address that leads to something. */
  const real = (url: string): string =>
    url
      .replace('/kurs/:course/:run', people.free)
      .replace('/pamelding/:token', people.waiting)
      .replace('/registrations/:token', people.waiting.replace('/pamelding', '/registrations'))
      .replace('/runs/:id', '/runs/1')
      .replace(':companion', '1')
      .replace(':token', 'x'.repeat(43))
      .replace(/:\w+/g, '1')

  for (const [what, payload, type] of [
    ['nothing', '', form],
    ['nothing of no kind', '', undefined],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x3d, 0x00, 0xc0]), form],
    ['escapes that are none', 'name=%zz&email=%&role=%u0041', form],
    ['keys said twice', 'name=a&name=b&email=a&email=b&step=you&step=company&with=1&with=2', form],
    ['keys that every object has', '__proto__=1&constructor=2&toString=3&hasOwnProperty=4', form],
    ['a hundred thousand keys', 'a=1&'.repeat(60_000), form],
    ['JSON', '{"name":{"toString":1},"email":[[]],"party":7}', 'application/json'],
    ['JSON that is none', '{"name":', 'application/json'],
    ['JSON of nothing', 'null', 'application/json'],
    [
      'JSON with keys that every object has',
      '{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}',
      'application/json',
    ],
    ['JSON said twice', '{"contact":{"name":"a"},"contact":{"name":"b"}}', 'application/json'],
    ['JSON a hundred thousand deep', '['.repeat(100_000), 'application/json'],
    [
      'a form with a file',
      '--x\r\ncontent-disposition: form-data; name="name"; filename="a.exe"\r\n\r\nMZ\r\n--x--',
      'multipart/form-data; boundary=x',
    ],
    ['XML', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>', 'application/xml'],
    ['a kind of nothing known', 'hei', 'x/y; charset=\u00e6'],
  ] as const) {
    it(`bears ${what}`, async () => {
      for (const { method, url } of changes()) {
        const headers: Record<string, string> = type ? { 'content-type': type } : {}
        isCalm(await ask(method, url, { payload, headers }), `${method} ${url}`)
      }
    })
  }

  it('is refused when it is ten megabytes', async () => {
    const payload = `name=${'x'.repeat(10_000_000)}`
    for (const { method, url } of changes()) {
      const { status, headers } = await ask(method, url, { payload, headers: { 'content-type': form } })
      assert.equal(status, 413, `${method} ${url}`)
      assert.match(String(headers['content-type']), url.startsWith('/api/') ? /problem\+json/ : /text\/html/)
    }
  })

  it('is refused when it comes from another site', async () => {
    for (const { method, url } of changes()) {
      for (const headers of [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://example.org' },
      ] as Record<string, string>[]) {
        const { status } = await ask(method, url, {
          payload: '',
          headers: { 'content-type': form, ...headers },
        })
        assert.equal(status, 403, `${method} ${url} ${JSON.stringify(headers)}`)
      }
    }
  })

  it('changes nothing when its form was never shown, or too long ago', async () => {
    const count = async () => {
      const { rows } =
        await sql`select (select count(*) from registrations), (select count(*) from needs) as needs`.execute(
          country.db,
        )
      return rows
    }
    const before = await count()
    const fields = {
      name: 'Kari',
      email: 'ny@example.no',
      role: 'patient',
      with: '0',
      theme: 'demens',
      municipality: 'Fauske',
    }
    const old = country.tools.formTokens.issue(new Date('2026-11-22T08:00:00Z'))
    for (const formToken of ['', 'made.up.token', old, `${old}x`, 'a'.repeat(5000)]) {
      for (const path of [`${people.free}/pamelding/bekreftelse`, '/behov'])
        assert.equal((await send(country.app, path, { ...fields, formToken })).status, 422, path)
    }
    assert.deepEqual(await count(), before)
  })
})
