import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testDb } from '../../test/db.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { loadThemes } from '../courses/index.ts'
import { searchCourses } from './find.ts'
import { emptySearch, type Search } from './search.ts'

const now = new Date('2026-11-23T09:00:00Z')
const { db, close } = await testDb()
const find = (search: Partial<Search>) => searchCourses(db, { ...emptySearch, ...search }, now)
const titles = async (search: Partial<Search>) =>
  (await find(search)).items.map(({ course }) => course.title.nb)

describe('The search', () => {
  before(() => loadThemes(db))
  after(close)

  it('knows at once when the last seat is taken, and when the deadline is past', async () => {
    const { id } = await aCourse(db, { title: 'Fullt snart', themes: ['angst'] })
    const run = await aRun(db, { courseId: id, capacity: 1 })
    assert.equal((await find({ q: 'angst', available: true })).total, 1)
    await db.updateTable('runSeats').set({ taken: 1 }).where('runId', '=', run.id).execute()
    assert.equal((await find({ q: 'angst', available: true })).total, 0)
    assert.equal((await find({ q: 'angst' })).counts.available, 0)
    await db.updateTable('runSeats').set({ taken: 0 }).where('runId', '=', run.id).execute()
    assert.equal((await find({ q: 'angst', available: true })).total, 1)
    const afterDeadline = new Date('2027-01-13T09:00:00Z')
    const late = await searchCourses(db, { ...emptySearch, q: 'angst', available: true }, afterDeadline)
    assert.equal(late.total, 0)
  })

  it('follows every change of a course', async () => {
    const { id } = await aCourse(db, { title: 'Gammelt navn' })
    const run = await aRun(db, { courseId: id })
    const title = (nb: string) => JSON.stringify({ nb, nn: nb })
    await db
      .updateTable('courses')
      .set({ title: title('Nyanseringskurset') })
      .where('id', '=', id)
      .execute()
    assert.deepEqual(await titles({ q: 'nyanseringskurset', plain: true }), ['Nyanseringskurset'])
    await db.insertInto('courseThemes').values({ courseId: id, themeId: 'migrene-hodepine' }).execute()
    assert.deepEqual(await titles({ q: 'migrene' }), ['Nyanseringskurset'])
    await db.updateTable('runs').set({ cancelledAt: now }).where('id', '=', run.id).execute()
    assert.deepEqual(await titles({ q: 'migrene' }), [])
    await db.updateTable('runs').set({ cancelledAt: null }).where('id', '=', run.id).execute()
    await db.updateTable('courses').set({ publishedAt: null }).where('id', '=', id).execute()
    assert.deepEqual(await titles({ q: 'migrene' }), [])
  })

  it('understands a new word the moment it is added', async () => {
    assert.equal((await find({ q: 'blåfjellsyken' })).understood.themes.length, 0)
    await db
      .insertInto('themeWords')
      .values({ themeId: 'kols', locale: 'nb', word: 'blåfjellsyken' })
      .execute()
    assert.deepEqual((await find({ q: 'blåfjellsyken' })).themes[0]?.ids, ['kols'])
  })
})
