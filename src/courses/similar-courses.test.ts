import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { open } from '../../test/pages.ts'
import { aService } from '../../test/services.ts'
import { paths } from './paths.ts'
import { listSimilarCourses } from './similar-courses.ts'

const now = new Date('2026-11-23T09:00:00Z')
const { app, db, close } = await testApp(now.toISOString())

let themes = 0
/** Courses about something that no other is about; the first is the one that doesn't fit. */
async function coursesAboutOneThing(courses: (Parameters<typeof aCourse>[1] & Where)[]) {
  themes += 1
  const made = []
  for (const {
    in: place = 'Bodø',
    language = 'nb',
    startsAt = '2027-01-14T16:00:00Z',
    ...facts
  } of courses) {
    const course = await aCourse(db, { targetGroups: ['patient'], themes: [`tema-${themes}`], ...facts })
    made.push({ ...course, run: await aRun(db, { courseId: course.id, in: place, language, startsAt }) })
  }
  const [first] = made
  assert.ok(first)
  return first
}
type Where = { in?: string; language?: string; startsAt?: string }

const similarTo = async ({ id, run }: { id: number; run?: { id: number } }) =>
  (await listSimilarCourses(db, { course: id, run: run?.id ?? null }, now)).map(({ title }) => title.nb)

describe('Other courses, when one doesn’t fit', () => {
  after(close)

  it('are first those for the same people, then the nearest', async () => {
    const mine = await coursesAboutOneThing([
      { in: 'Stryn' },
      { in: 'Stryn', title: 'For fagfolk', targetGroups: ['professional'] },
      { in: 'Oslo', title: 'I Oslo' },
      { in: 'Bergen', title: 'I Bergen', targetGroups: ['next-of-kin', 'patient'] },
    ])
    assert.deepEqual(await similarTo(mine), ['I Bergen', 'I Oslo', 'For fagfolk'])
  })

  it('are no farther away on screen than an ordinary trip', async () => {
    const mine = await coursesAboutOneThing([
      { in: 'Bodø' },
      { in: 'Narvik', title: 'I Narvik' },
      { in: 'Oslo', mode: 'digital', title: 'På skjerm' },
      { in: 'Fauske', title: 'I Fauske' },
      { in: 'Oslo', title: 'I Oslo' },
    ])
    assert.deepEqual(await similarTo(mine), ['I Fauske', 'På skjerm', 'I Narvik'])
  })

  it('are near the run that was looked at, else near the next one', async () => {
    const mine = await coursesAboutOneThing([
      { in: 'Bodø' },
      { in: 'Narvik', title: 'I Narvik' },
      { in: 'Skien', title: 'I Skien' },
    ])
    const later = await aRun(db, { courseId: mine.id, in: 'Oslo', startsAt: '2027-05-01T09:00:00Z' })
    assert.deepEqual(await similarTo({ id: mine.id }), ['I Narvik', 'I Skien'])
    assert.deepEqual(await similarTo({ id: mine.id, run: later }), ['I Skien', 'I Narvik'])
  })

  it('are in Norwegian, unless this one is in another language', async () => {
    const others = [
      { title: 'På arabisk', language: 'ar', languages: ['ar'], in: 'Bodø' },
      { title: 'På nynorsk', language: 'nn', languages: ['nn'], in: 'Oslo' },
    ]
    assert.deepEqual(await similarTo(await coursesAboutOneThing([{}, ...others])), ['På nynorsk'])
    const arabic = await coursesAboutOneThing([{ language: 'ar', languages: ['ar'], in: 'Oslo' }, ...others])
    assert.deepEqual(await similarTo(arabic), ['På arabisk', 'På nynorsk'])
  })

  it('are never only for people from elsewhere', async () => {
    const { id: serviceId } = await aService(db, {
      name: 'LMS Salten (demo)',
      in: 'Bodø',
      covers: ['Saltdal'],
    })
    const only = { title: 'Bare for Salten', serviceId, catchment: 'service', in: 'Bodø' } as const
    assert.deepEqual(await similarTo(await coursesAboutOneThing([{ in: 'Narvik' }, only])), [])
    assert.deepEqual(await similarTo(await coursesAboutOneThing([{ in: 'Saltdal' }, only])), [
      'Bare for Salten',
    ])
  })

  it('can still be joined', async () => {
    const mine = await coursesAboutOneThing([
      {},
      { title: 'Holdt i fjor', startsAt: '2026-01-14T16:00:00Z' },
      { title: 'Ikke publisert', publishedAt: null },
    ])
    assert.deepEqual(await similarTo(mine), [])
  })

  it('stand on the page with where they are', async () => {
    const { id: serviceId } = await aService(db, { name: 'LMS Nord (demo)', in: 'Bodø' })
    const mine = await coursesAboutOneThing([
      {},
      { title: 'I Fauske', in: 'Fauske', serviceId },
      { title: 'Hjemmefra', in: 'Oslo', mode: 'digital', serviceId },
    ])
    for (const path of [paths.course(mine.slug), paths.run(mine.slug, mine.run.slug)]) {
      const { text } = await open(app, path)
      assert.match(
        text,
        /Passer det ikke\? Se også I Fauske Fauske, LMS Nord \(demo\) Hjemmefra På skjerm, LMS Nord/,
      )
    }
  })
})
