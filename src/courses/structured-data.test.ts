import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testDb } from '../../test/db.ts'
import { aCourse, aRun } from '../../test/make.ts'
import type { Db } from '../platform/db.ts'
import { getCourse, listUpcomingRuns } from './queries.ts'
import { courseAsLinkedData } from './structured-data.ts'

const here = {
  locale: 'nb' as const,
  path: '/',
  baseUrl: 'https://mestring.example.no',
  demo: false,
  now: new Date('2026-11-23T09:00:00Z'),
}
let db: Db
let close: () => Promise<void>
before(async () => {
  ;({ db, close } = await testDb())
})
after(() => close())

type Found = Record<string, unknown>

async function linkedDataOf(
  facts: Parameters<typeof aCourse>[1],
): Promise<{ course: Found; instance: Found }> {
  const { id, slug } = await aCourse(db, facts)
  await aRun(db, { courseId: id })
  const course = await getCourse(db, slug)
  const data: Found = JSON.parse(
    JSON.stringify(courseAsLinkedData(course, await listUpcomingRuns(db, id, here.now), here)),
  )
  return { course: data, instance: (data.hasCourseInstance as Found[])[0] as Found }
}

describe('a course as schema.org data', () => {
  it('has what search engines require of a Course and its instances', async () => {
    const { course, instance } = await linkedDataOf({ title: 'Søvn', fee: 375 })
    assert.equal(course['@context'], 'https://schema.org')
    for (const required of ['name', 'description', 'provider', 'offers', 'hasCourseInstance'])
      assert.ok(course[required], required)
    assert.deepEqual(course.offers, { '@type': 'Offer', category: 'Paid', price: 375, priceCurrency: 'NOK' })
    assert.equal(instance.courseMode, 'Onsite')
    assert.equal(instance.courseWorkload, 'PT6H')
  })

  it('has what they require of an Event: name, when and where', async () => {
    const { instance } = await linkedDataOf({ title: 'Søvn' })
    assert.equal(instance.name, 'Søvn')
    assert.equal(instance.startDate, '2027-01-14T16:00:00.000Z')
    assert.equal(instance.eventAttendanceMode, 'https://schema.org/OfflineEventAttendanceMode')
    assert.deepEqual((instance.location as Found).address, {
      '@type': 'PostalAddress',
      streetAddress: 'Havneveien 4',
      addressLocality: 'Bodø',
      addressCountry: 'NO',
    })
  })

  it('is somewhere virtual when it is on screen', async () => {
    const { instance } = await linkedDataOf({ mode: 'digital' })
    assert.equal((instance.location as Found)['@type'], 'VirtualLocation')
    assert.match(String((instance.location as Found).url), /^https:/)
    assert.equal(instance.eventAttendanceMode, 'https://schema.org/OnlineEventAttendanceMode')
    assert.equal(instance.courseMode, 'Online')
  })
})
