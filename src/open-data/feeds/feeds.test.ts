import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import ical, { type VEvent } from 'node-ical'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { all, one, readXml } from '../../../test/xml.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

const get = (path: string) => service.app.inject(path)

async function eventsAt(path: string): Promise<VEvent[]> {
  const { statusCode, headers, body } = await get(path)
  assert.equal(statusCode, 200)
  assert.equal(headers['content-type'], 'text/calendar; charset=utf-8')
  return Object.values(ical.sync.parseICS(body)).filter(
    (component): component is VEvent => component?.type === 'VEVENT',
  )
}

describe('the calendar of a run', () => {
  it('has an event a session, at the same hour by the clock before and after summer time begins', async () => {
    const course = await aCourse(service.db, { title: 'Kurs, kveld; «mat» \\ søvn' })
    // 17 o'clock in Norway: the clocks go forward on 28 March 2027
    const run = await aRun(service.db, { courseId: course.id, startsAt: '2027-03-24T16:00:00Z', sessions: 1 })
    await service.db
      .insertInto('sessions')
      .values({ runId: run.id, day: 2, startsAt: '2027-03-31T15:00:00Z', endsAt: '2027-03-31T18:00:00Z' })
      .execute()
    const { body } = await get(`/kurs/${course.slug}/${run.slug}.ics`)
    assert.match(body, /DTSTART;TZID=Europe\/Oslo:20270324T170000\r\n/)
    assert.match(body, /DTSTART;TZID=Europe\/Oslo:20270331T170000\r\n/)
    const [first, second] = await eventsAt(`/kurs/${course.slug}/${run.slug}.ics`)
    assert.equal(first?.start.toISOString(), '2027-03-24T16:00:00.000Z')
    assert.equal(second?.start.toISOString(), '2027-03-31T15:00:00.000Z')
    assert.equal(second?.end?.toISOString(), '2027-03-31T18:00:00.000Z')
    assert.equal(first?.summary, 'Kurs, kveld; «mat» \\ søvn')
    assert.equal(first?.location, 'Møterommet, Havneveien 4, Bodø')
    assert.notEqual(first?.uid, second?.uid)
  })

  it('is right in another server’s time zone too, and over the change in autumn', async () => {
    const course = await aCourse(service.db)
    const run = await aRun(service.db, { courseId: course.id, startsAt: '2027-10-31T00:30:00Z', sessions: 1 })
    const zone = process.env.TZ
    process.env.TZ = 'America/New_York'
    const { body } = await get(`/kurs/${course.slug}/${run.slug}.ics`)
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    assert.match(body, /DTSTART;TZID=Europe\/Oslo:20271031T023000/)
    assert.match(
      body,
      /DTEND;TZID=Europe\/Oslo:20271031T043000/,
      'three hours later, of which one comes twice',
    )
  })

  it('keeps its UIDs and raises SEQUENCE when the time, the place or a session is changed', async () => {
    const course = await aCourse(service.db)
    const run = await aRun(service.db, { courseId: course.id })
    const path = `/kurs/${course.slug}/${run.slug}.ics`
    const sequenceOf = async () => {
      const events = await eventsAt(path)
      return { uids: events.map(({ uid }) => uid), sequence: Number(events[0]?.sequence) }
    }
    const before = await sequenceOf()
    await service.db.updateTable('runs').set({ capacity: 20 }).where('id', '=', run.id).execute()
    assert.deepEqual(await sequenceOf(), before, 'more seats are nothing to a calendar')
    await service.db.updateTable('runs').set({ place: 'Biblioteket' }).where('id', '=', run.id).execute()
    const moved = await sequenceOf()
    assert.deepEqual(moved.uids, before.uids)
    assert.ok(moved.sequence > before.sequence)
    await service.db
      .updateTable('sessions')
      .set({ startsAt: '2027-01-14T17:00:00Z' })
      .where('runId', '=', run.id)
      .where('day', '=', 1)
      .execute()
    const later = await sequenceOf()
    assert.deepEqual(later.uids, before.uids)
    assert.ok(later.sequence > moved.sequence)
  })

  it('says that the run is cancelled, in the title too, and does so with a higher SEQUENCE', async () => {
    const course = await aCourse(service.db, { title: 'Søvn' })
    const run = await aRun(service.db, { courseId: course.id })
    const path = `/kurs/${course.slug}/${run.slug}.ics`
    const [before] = await eventsAt(path)
    assert.equal(before?.status, 'CONFIRMED')
    await service.db
      .updateTable('runs')
      .set({ cancelledAt: new Date('2026-11-22') })
      .where('id', '=', run.id)
      .execute()
    const [after] = await eventsAt(path)
    assert.equal(after?.status, 'CANCELLED')
    assert.equal(after?.summary, 'Avlyst: Søvn')
    assert.equal(after?.uid, before?.uid)
    assert.ok(Number(after?.sequence) > Number(before?.sequence))
    const [english] = await eventsAt(`/en${path}`)
    assert.equal(english?.summary, 'Cancelled: Søvn')
    assert.match(String(english?.url), /\/en\/kurs\//)
  })

  it('has no place when the course is on screen', async () => {
    const course = await aCourse(service.db, { mode: 'digital' })
    const run = await aRun(service.db, { courseId: course.id })
    const [event] = await eventsAt(`/kurs/${course.slug}/${run.slug}.ics`)
    assert.equal(event?.location, undefined)
  })

  it('keeps every line within 75 octets, whole letters, and ends lines as the standard says', async () => {
    const course = await aCourse(service.db, { title: `${'blåbærsyltetøy 🫐 '.repeat(9)}\nog mer` })
    const run = await aRun(service.db, { courseId: course.id })
    const { body } = await get(`/kurs/${course.slug}/${run.slug}.ics`)
    for (const line of body.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
    assert.ok(!/[^\r]\n/.test(body))
    assert.ok(!body.includes('\uFFFD'))
    const [event] = await eventsAt(`/kurs/${course.slug}/${run.slug}.ics`)
    assert.equal(event?.summary, `${'blåbærsyltetøy 🫐 '.repeat(9)}\nog mer`)
  })

  it('is not there for a run that isn’t', async () => {
    const course = await aCourse(service.db)
    assert.equal((await get(`/kurs/${course.slug}/finnes-ikke.ics`)).statusCode, 404)
    const draft = await aRun(service.db, { courseId: course.id, publishedAt: null })
    assert.equal((await get(`/kurs/${course.slug}/${draft.slug}.ics`)).statusCode, 404)
  })
})

describe('the calendar and the feed of a search', () => {
  let kols: { slug: string; courseId: number }
  before(async () => {
    await service.db.deleteFrom('courses').execute()
    const course = await aCourse(service.db, {
      title: 'KOLS & <pust>',
      themes: ['kols'],
      summary: { nn: 'To kveldar & "meir"' },
    })
    kols = await aRun(service.db, { courseId: course.id })
    await aRun(service.db, { courseId: (await aCourse(service.db, { title: 'Søvn', mode: 'digital' })).id })
  })

  it('hold what the page finds with the same query', async () => {
    assert.equal((await eventsAt('/kurs.ics')).length, 4)
    assert.equal((await eventsAt('/kurs.ics?q=pust')).length, 2)
    assert.equal((await eventsAt('/kurs.ics?mode=digital')).length, 2)
    assert.equal((await eventsAt('/kurs.ics?role=professional')).length, 0)
    assert.equal(
      (await eventsAt('/kurs.ics?mode=letter&colour=red')).length,
      4,
      'as the page, they overlook what they can’t use',
    )
  })

  it('are in the language of the address', async () => {
    const { body } = await get('/nn/kurs.ics')
    assert.match(body, /X-WR-CALNAME:Kurs i læring og meistring/)
    const feed = readXml((await get('/nn/kurs.atom')).body)
    assert.equal(feed.attributes['xml:lang'], 'nn')
  })

  it('is valid Atom: every part that RFC 4287 wants, once', async () => {
    const { headers, body } = await get('/kurs.atom?q=pust&page=2')
    assert.equal(headers['content-type'], 'application/atom+xml; charset=utf-8')
    const feed = readXml(body)
    assert.equal(feed.attributes.xmlns, 'http://www.w3.org/2005/Atom')
    assert.equal(one(feed, 'id').text, 'https://mestring.example.no/kurs.atom?q=pust&page=2')
    assert.ok(one(feed, 'title').text)
    assert.match(one(feed, 'updated').text, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
    const links = Object.fromEntries(
      all(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href]),
    )
    assert.equal(links.self, 'https://mestring.example.no/kurs.atom?q=pust&page=2')
    assert.equal(links.alternate, 'https://mestring.example.no/kurs?q=pust')
    const [entry, ...others] = all(feed, 'entry')
    assert.ok(entry)
    assert.equal(others.length, 0)
    assert.match(one(entry, 'id').text, new RegExp(`/kurs/[^/]+/${kols.slug}$`))
    assert.equal(one(entry, 'title').text, 'KOLS & <pust>. 14. og 21. januar 2027, Bodø')
    assert.equal(one(entry, 'summary').text, 'To kveldar & "meir"')
    assert.equal(one(entry, 'summary').attributes['xml:lang'], 'nn')
    one(entry, 'updated')
    one(entry, 'published')
    one(one(entry, 'author'), 'name')
    assert.ok(all(entry, 'link').some(({ attributes }) => attributes.rel === 'alternate'))
  })

  it('is valid Atom without any course', async () => {
    const feed = readXml((await get('/kurs.atom?role=professional')).body)
    assert.equal(all(feed, 'entry').length, 0)
    one(feed, 'updated')
  })
})

describe('the search page', () => {
  it('says where its calendar and its feed are', async () => {
    const { body } = await get('/nn/kurs?q=pust&page=2')
    assert.match(body, /<link rel="alternate" type="application\/atom\+xml" href="\/nn\/kurs\.atom\?q=pust"/)
    assert.match(body, /<link rel="alternate" type="text\/calendar" href="\/nn\/kurs\.ics\?q=pust"/)
  })
})
