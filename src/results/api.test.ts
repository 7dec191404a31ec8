import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aVersion } from '../../test/evaluations.ts'
import { aProgramme } from '../../test/guides.ts'
import { open } from '../../test/pages.ts'
import { aPerson, aStaffMember, signIn } from '../../test/people.ts'
import { aPlan } from '../../test/plans.ts'
import {
  anAnsweredRun,
  anEvaluatedCourse,
  formOfResults,
  nightAfter,
  people,
  well,
} from '../../test/results.ts'
import type { Person } from '../people/index.ts'
import { resultsOf } from './asking/results-of.ts'
import { seriesOf } from './asking/series-of.ts'
import { layResults } from './keeping/lay.ts'
import { poolResults } from './keeping/pool.ts'
import { changeSharing } from './sharing/sharing.ts'

const api = '/api/v1/evaluations'
const now = '2026-11-23T09:00:00Z'
let service: TestApp
before(async () => {
  service = await testApp(now)
})
after(() => service.close())

const get = (path: string, cookie?: string) =>
  service.app.inject({ url: `${api}${path}`, headers: cookie ? { cookie } : {} })
const benefits = (...values: number[]) =>
  people(...values.map((benefit) => ({ benefit: String(benefit), ...well(40) })))
type Told = { told: boolean; n?: number; why?: string }
const benefitIn = (body: { waves: { questions: { code: string; figures: Told }[] }[] }): Told | undefined =>
  body.waves[0]?.questions.find(({ code }) => code === 'benefit')?.figures

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value))
const asker = (account: { id: number }) => ({ ...account, at: new Date(now), roles: [] }) as unknown as Person

/** A course with a run that these answered; and somebody of its service. */
async function aCourseOf(
  said: ReturnType<typeof people>,
  { serviceId, ...programme }: { serviceId?: number; programmeId?: number } = {},
) {
  const { db } = service
  const staff = await aStaffMember(db, 'manager', serviceId)
  const versionId = await aVersion(service, formOfResults)
  const course = await anEvaluatedCourse(db, { versionId, serviceId: staff.serviceId, ...programme })
  const run = await anAnsweredRun(db, course, [{ closesOn: '2026-03-01', said, invited: said.length + 3 }])
  await nightAfter(db, '2026-03-01')
  await layResults(db, new Date(now))
  return { staff, course, run }
}

describe('The results of a course, for programs', () => {
  it('are what its pages show, with hidden ones hidden', async () => {
    const { staff, course, run } = await aCourseOf(benefits(3, 4, 5, 4, 4, 5))
    const { cookie } = await signIn(service, staff)
    const answer = await get(`/courses/${course.courseId}`, cookie)
    assert.equal(answer.statusCode, 200, answer.body)
    const { told, n } = benefitIn(answer.json()) ?? {}
    assert.deepEqual({ told, n }, { told: true, n: 6 })
    const unit = { kind: 'course', id: course.courseId } as const
    assert.deepEqual(answer.json(), asJson(await resultsOf(service.db, asker(staff), { unit })), 'all of it')
    assert.equal(answer.headers['cache-control'], 'no-store')
    const small = await aCourseOf(benefits(3, 4, 5, 4), { serviceId: staff.serviceId })
    const ofSmall = await get(`/courses/${small.course.courseId}`, cookie)
    assert.deepEqual(benefitIn(ofSmall.json()), { told: false, why: 'few-answers', waiting: 1 })
    assert.equal((await get(`/runs/${run.runId}`, cookie)).statusCode, 200)
    assert.equal((await get(`/services/${staff.serviceId}?year=2026`, cookie)).statusCode, 200)
  })

  it('come as a row of runs too', async () => {
    const { staff, course } = await aCourseOf(benefits(3, 4, 5, 4, 4, 5))
    const { cookie } = await signIn(service, staff)
    const answer = await get(`/courses/${course.courseId}/series?wave=last-day&code=benefit`, cookie)
    assert.equal(answer.statusCode, 200, answer.body)
    const asked = { courseId: course.courseId, wave: 'last-day', code: 'benefit', measure: 'mean' } as const
    assert.deepEqual(answer.json(), asJson(await seriesOf(service.db, asker(staff), asked)), 'all of it')
    assert.deepEqual(
      answer.json().points.map(({ value }: { value: number }) => value),
      [25 / 6],
    )
    const wrong = await get(
      `/courses/${course.courseId}/series?wave=last-day&code=benefit&measure=best`,
      cookie,
    )
    assert.equal(wrong.statusCode, 422)
  })

  it('aren’t there for another service, nor for who isn’t signed in', async () => {
    const { staff, course, run } = await aCourseOf(benefits(3, 4, 5, 4, 4, 5))
    const { cookie } = await signIn(service, await aStaffMember(service.db, 'manager'))
    for (const path of [
      `/courses/${course.courseId}`,
      `/runs/${run.runId}`,
      `/services/${staff.serviceId}`,
    ]) {
      for (const who of [cookie, undefined]) {
        const { statusCode, headers } = await get(path, who)
        assert.deepEqual(
          [statusCode, headers['content-type']],
          [404, 'application/problem+json; charset=utf-8'],
        )
      }
    }
  })

  it('are there for the group that plans the course', async () => {
    const { staff, course } = await aCourseOf(benefits(3, 4, 5, 4, 4, 5))
    const { groupId } = await aPlan(service.db, { serviceId: staff.serviceId, courseId: course.courseId })
    const role = { heldIn: 'planning-group', role: 'user-representative', planningGroupId: groupId } as const
    const { cookie } = await signIn(service, await aPerson(service.db, { roles: [role] }))
    assert.equal((await get(`/courses/${course.courseId}`, cookie)).statusCode, 200)
    assert.equal((await get(`/services/${staff.serviceId}`, cookie)).statusCode, 404)
  })
})

describe('The results of the nation', () => {
  it('are there for everybody, of at least three services that said yes', async () => {
    const { db } = service
    const three: { serviceId: number }[] = []
    const { id: programmeId, slug } = await aProgramme(db, 'Pusterom')
    for (let at = 0; at < 3; at++)
      three.push((await aCourseOf(benefits(3, 4, 5, 4, 4, 5, 2), { programmeId })).staff)
    const sayYes = async (account: (typeof three)[number]) => {
      const manager = { ...account, at: new Date('2026-11-23T09:00:00Z'), roles: [] }
      await changeSharing(db, manager as never, account.serviceId, true)
    }
    for (const manager of three.slice(0, 2)) await sayYes(manager)
    await poolResults(db, new Date('2027-02-01T05:00:00Z'))
    assert.deepEqual((await get('/nation')).json().waves, [])
    await sayYes(three[2] as (typeof three)[number])
    await poolResults(db, new Date('2027-08-01T05:00:00Z'))
    const answer = await get('/nation?year=2026')
    const { told, n, services } = benefitIn(answer.json()) as Told & { services: number }
    assert.deepEqual({ told, n, services }, { told: true, n: 21, services: 3 })
    assert.equal(answer.headers['access-control-allow-origin'], '*')
    assert.equal((await get('/nation?year=soon')).statusCode, 422)
    assert.equal((await get('/programmes/999999')).statusCode, 404)
    const page = await open(service.app, `/konsepter/${slug}`)
    assert.match(page.text, /Hva deltakerne sier 15 av 21 svarte 4 eller mer/)
    assert.ok(page.html.includes(`href="/konsepter/${slug}/resultater"`))
    assert.ok(page.html.includes('href="/evaluering/tall"'), 'and the whole country, from every page')
  })

  it('are found region by region by those who may see them, from their own page', async () => {
    const { db } = service
    const see = async (...roles: NonNullable<Parameters<typeof aPerson>[1]>['roles'] & object) =>
      (await signIn(service, await aPerson(db, { roles }))).open('/min-side')
    const north = 'href="/evaluering/tall/region/helse-nord"'
    const coordinator = await see({ heldIn: 'region', role: 'coordinator', region: 'Helse Nord' })
    assert.ok(coordinator.html.includes(north))
    const adviser = await aPerson(db, { roles: [{ heldIn: 'nation', role: 'adviser' }] })
    const browser = await signIn(service, adviser)
    assert.match((await browser.open('/min-side')).text, /Hva deltakerne i regionene sier/)
    assert.ok((await browser.open('/evaluering/tall/region/helse-vest')).html.includes(north))
  })
})

describe('Sharing', () => {
  it('begins and ends with a click of the manager, and the trail says so', async () => {
    const staff = await aStaffMember(service.db, 'manager')
    const browser = await signIn(service, staff)
    const said = async () =>
      service.db
        .selectFrom('poolConsents')
        .select(['fromOn', 'toOn'])
        .where('serviceId', '=', staff.serviceId)
        .execute()
    assert.match((await browser.open('/evaluering/deling')).text, /Deler ikke/)
    const yes = { service: String(staff.serviceId), share: 'yes' }
    for (let twice = 0; twice < 2; twice++)
      assert.equal((await browser.send('/evaluering/deling', yes)).status, 303)
    assert.deepEqual(await said(), [{ fromOn: '2026-11-23', toOn: null }])
    assert.match((await browser.open('/evaluering/deling')).text, /Deler siden 23\. november 2026/)
    await browser.send('/evaluering/deling', { ...yes, share: 'no' })
    assert.deepEqual(await said(), [{ fromOn: '2026-11-23', toOn: '2026-11-23' }])
    const trail = await service.db
      .selectFrom('auditEntries')
      .select('what')
      .where('serviceId', '=', staff.serviceId)
      .where('what', 'like', 'results.sharing%')
      .orderBy('id')
      .execute()
    assert.deepEqual(
      trail.map(({ what }) => what),
      ['results.sharing-begun', 'results.sharing-ended'],
      'said twice, it is said once',
    )
    assert.equal((await browser.send('/evaluering/deling', { ...yes, share: 'perhaps' })).status, 422)
    const other = await aStaffMember(service.db, 'manager')
    const foreign = await browser.send('/evaluering/deling', {
      service: String(other.serviceId),
      share: 'yes',
    })
    assert.equal(foreign.status, 404)
  })
})
