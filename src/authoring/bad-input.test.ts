import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { hostile } from '../../test/bad-input/hostile.ts'
import { formIn } from '../../test/forms.ts'
import { aCourse, aRun } from '../../test/make.ts'
import type { Fields } from '../../test/pages.ts'
import { aStaffMember, type SignedIn, signIn } from '../../test/people.ts'

let service: TestApp
let berit: SignedIn
let forms: { path: string; fields: string[]; asShown: Fields }[]

before(async () => {
  service = await testApp()
  const course = await aCourse(service.db)
  const run = await aRun(service.db, { courseId: course.id })
  await service.db
    .insertInto('courseProgrammeItems')
    .values({ courseId: course.id, day: 1, starts: '17:00', ends: '18:00', title: '{"nb": "Velkommen"}' })
    .execute()
  berit = await signIn(service, await aStaffMember(service.db, 'coordinator', course.serviceId))
  const { slug } = await service.db
    .selectFrom('services')
    .select('slug')
    .where('id', '=', course.serviceId)
    .executeTakeFirstOrThrow()
  const pages: [path: string, fields: string[]][] = [
    [
      `/kurs/${course.slug}/rediger`,
      ['title-nb', 'fee', 'certificate', 'signupUrl', 'targetGroups', 'programme'],
    ],
    [`/kurs/${course.slug}/rediger`, ['userOrganisations', 'reviewBy', 'version', 'seen', 'do']],
    [`/kurs/nytt?tjeneste=${slug}`, ['mode']],
    [`/kurs/${course.slug}/program`, ['p1-day', 'p1-starts', 'p1-nb', 'day-1', 'do']],
    [`/kurs/${course.slug}/ny-gjennomforing`, ['day-1', 'municipality', 'capacity', 'do']],
    [`/kurs/${course.slug}/kopi`, ['runs']],
    [`/kurs/${course.slug}/${run.slug}/rediger`, ['to-1', 'sessions', 'signupClosesOn']],
    [`/tjenester/${slug}/rediger`, ['catchment', 'postalCode', 'website', 'openedOn']],
    ['/kladd', ['draft', 'title-nb', '__proto__']],
    ['/kladd/sletting', ['form', 'back']],
    ['/klarsprak', ['text', 'language']],
  ]
  forms = await Promise.all(
    pages.map(async ([path, fields]) => {
      const page = path.startsWith('/k') && !path.startsWith('/kurs') ? undefined : await berit.open(path)
      const asShown = page ? formIn(page) : { draft: `course:${course.id}`, text: 'Hei', language: 'nb' }
      return { path, fields, asShown }
    }),
  )
})
after(() => service.close())

describe('The forms where courses are kept', () => {
  const bear = async (value: string | string[], what: string) => {
    for (const { path, fields, asShown } of forms) {
      for (const field of fields) {
        const { status, html } = await berit.send(path, { ...asShown, [field]: value })
        assert.ok(status < 500, `${path}: ${what} in ${field}: ${status}`)
        assert.doesNotMatch(
          html,
          /<script>alert|<img src=x/,
          `${path}: ${what} in ${field} is shown as markup`,
        )
      }
    }
  }
  for (const [what, value] of Object.entries(hostile)) it(`bear ${what}`, () => bear(value, what))
  it('bear to be filled in twice', () => bear(['one', 'two'], 'two values'))
  it('bear that something is missing', () => bear([], 'no value'))

  it('bear any address of a draft and any place to start from', async () => {
    const { path } = forms[4] ?? { path: '' }
    for (const value of Object.values(hostile)) {
      for (const query of [
        `?fra=${encodeURIComponent(value)}`,
        `?kladd=${encodeURIComponent(value)}`,
        '?kladd=ja&fra=',
      ])
        assert.ok((await berit.open(path + query.slice(0, 3000))).status < 500, query.slice(0, 80))
    }
  })

  it('refuse a form without our token', async () => {
    const answer = await service.app.inject({
      method: 'POST',
      url: forms[0]?.path ?? '',
      headers: {
        cookie: berit.cookie,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: 'title-nb=Kapret',
    })
    assert.equal(answer.statusCode, 403)
  })
})
