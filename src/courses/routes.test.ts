import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { paths } from './paths.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

async function page(address: string) {
  const { statusCode, body } = await service.app.inject(address)
  return { statusCode, body, words: body.replace(/<script.*?<\/script>|<[^>]+>/gs, ' ').replace(/\s+/g, ' ') }
}

const says = (words: string, expected: string) =>
  assert.ok(words.includes(expected), `«${expected}» is not in: ${words}`)

describe('a course page', () => {
  it('tells what it is, for whom and what it costs', async () => {
    const course = await aCourse(service.db, {
      title: 'Når en av oss får demens',
      forWhom: 'Du er gift eller samboer\nDere bor hjemme sammen',
      fee: 375,
      feeCountsForCap: true,
      noShowFee: 1125,
    })
    const { statusCode, words } = await page(paths.course(course.slug))
    assert.equal(statusCode, 200)
    says(words, 'Når en av oss får demens')
    says(words, 'Dere bor hjemme sammen')
    says(words, '375 kr i egenandel. Den regnes med i frikortet.')
    says(words, 'Frikortgrensen er 3 278 kr i år.')
    says(words, 'koster det 1 125 kr')
  })

  it('lists the runs ahead, and not those that are over or unpublished', async () => {
    const course = await aCourse(service.db)
    const ahead = await aRun(service.db, { courseId: course.id, startsAt: '2027-02-01T16:00:00Z' })
    const over = await aRun(service.db, { courseId: course.id, startsAt: '2026-09-01T16:00:00Z' })
    const draft = await aRun(service.db, {
      courseId: course.id,
      startsAt: '2027-03-01T16:00:00Z',
      publishedAt: null,
    })
    const { body } = await page(paths.course(course.slug))
    assert.ok(body.includes(paths.run(course.slug, ahead.slug)))
    assert.ok(!body.includes(paths.run(course.slug, over.slug)))
    assert.ok(!body.includes(paths.run(course.slug, draft.slug)))
  })

  it('says what to do when there are no dates', async () => {
    const course = await aCourse(service.db, { themes: ['demens'] })
    const { body, words } = await page(paths.course(course.slug))
    says(words, 'Det er ingen datoer ute akkurat nå.')
    assert.ok(body.includes('/behov?theme=demens'))
  })

  it('is not there before it is published', async () => {
    const course = await aCourse(service.db, { publishedAt: null })
    assert.equal((await page(paths.course(course.slug))).statusCode, 404)
    assert.equal((await page('/kurs/finnes-ikke')).statusCode, 404)
  })

  it('is shown in nynorsk, or in bokmål marked as bokmål where nynorsk is missing', async () => {
    const course = await aCourse(service.db, { title: { nb: 'Bare på bokmål' }, summary: { nb: 'Hei' } })
    const { body, words } = await page(`/nn${paths.course(course.slug)}`)
    assert.match(body, /<html lang="nn"/)
    assert.match(body, /<span lang="nb">Bare på bokmål<\/span>/)
    says(words, 'Teksten finst berre på bokmål.')
    says(words, 'Er det noko for meg?')
  })

  it('escapes what the course leader wrote', async () => {
    const course = await aCourse(service.db, { title: '<script>alert(1)</script></script>' })
    const { body } = await page(paths.course(course.slug))
    assert.ok(!body.includes('<script>alert'))
  })

  it('shows what others’ feedback changed', async () => {
    const course = await aCourse(service.db)
    await service.db
      .insertInto('courseImprovements')
      .values({
        courseId: course.id,
        changedOn: '2026-10-01',
        said: '{"nb":"Pausen ble for kort."}',
        changed: '{"nb":"Nå er den en halv time."}',
      })
      .execute()
    const { words } = await page(paths.course(course.slug))
    says(words, 'Dette endret vi')
    says(words, 'Pausen ble for kort.')
  })
})

describe('a run page', () => {
  it('tells when, where and how many seats are left', async () => {
    const course = await aCourse(service.db)
    const run = await aRun(service.db, { courseId: course.id, capacity: 3 })
    const { words, body } = await page(paths.run(course.slug, run.slug))
    says(words, '14. og 21. januar 2027')
    says(words, 'Møterommet, Havneveien 4, Bodø')
    says(words, '3 av 3 plasser igjen')
    assert.ok(body.includes(paths.registration(course.slug, run.slug)))
    assert.ok(body.includes(paths.calendar(course.slug, run.slug)))
  })

  it('shows how to be referred where a referral is needed, and no sign-up', async () => {
    const course = await aCourse(service.db, { referralRequired: true })
    const run = await aRun(service.db, { courseId: course.id })
    const { words, body } = await page(paths.run(course.slug, run.slug))
    says(words, 'Slik blir du henvist')
    says(words, 'Elektronisk til sykehuset.')
    assert.match(body, /<details[^>]* open/)
    assert.ok(!body.includes(paths.registration(course.slug, run.slug)))
  })

  it('says that it is cancelled, and why', async () => {
    const course = await aCourse(service.db)
    const run = await aRun(service.db, {
      courseId: course.id,
      cancelledAt: new Date('2026-11-20T10:00:00Z'),
      cancelledBecause: '{"nb":"Kurslederen er syk."}',
    })
    const { words, body } = await page(paths.run(course.slug, run.slug))
    says(words, 'Dette kurset er avlyst.')
    says(words, 'Kurslederen er syk.')
    assert.ok(!body.includes(paths.registration(course.slug, run.slug)))
  })

  it('closes sign-up at the deadline', async () => {
    const course = await aCourse(service.db)
    const run = await aRun(service.db, { courseId: course.id })
    service.moveClock('2027-01-12T09:00:00Z')
    const { words } = await page(paths.run(course.slug, run.slug))
    service.moveClock('2026-11-23T09:00:00Z')
    says(words, 'Påmeldingen er stengt.')
  })

  it('carries its facts as schema.org data', async () => {
    const course = await aCourse(service.db)
    const run = await aRun(service.db, { courseId: course.id })
    const { body } = await page(paths.run(course.slug, run.slug))
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? '')
    assert.equal(data['@type'], 'Course')
    assert.equal(data.hasCourseInstance[0].startDate, '2027-01-14T16:00:00.000Z')
    assert.equal(data.hasCourseInstance[0].subEvent.length, 2)
    assert.equal(data.hasCourseInstance[0].eventStatus, 'https://schema.org/EventScheduled')
  })

  it('belongs to its course', async () => {
    const [mine, other] = [await aCourse(service.db), await aCourse(service.db)]
    const run = await aRun(service.db, { courseId: mine.id })
    assert.equal((await page(paths.run(other.slug, run.slug))).statusCode, 404)
  })
})
