import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { open } from '../../test/pages.ts'
import { aService } from '../../test/services.ts'
import { loadThemes } from '../courses/index.ts'
import { searchCourses, searchRuns } from './find.ts'
import { emptySearch } from './search.ts'

const now = new Date('2026-11-23T09:00:00Z')
const { app, db, close } = await testApp(now.toISOString())

describe('A course that is only for people from another area', () => {
  before(async () => {
    await loadThemes(db)
    const { id: serviceId } = await aService(db, {
      name: 'LMS Salten (demo)',
      in: 'Bodø',
      covers: ['Saltdal'],
    })
    const only = await aCourse(db, {
      serviceId,
      title: 'KOLS for oss i Salten',
      themes: ['kols', 'angst'],
      catchment: 'service',
    })
    await aRun(db, { courseId: only.id, in: 'Bodø', startsAt: '2027-01-10T16:00:00Z' })
    const all = await aCourse(db, { serviceId, title: 'Leve med KOLS', themes: ['kols'] })
    await aRun(db, { courseId: all.id, in: 'Bodø', startsAt: '2027-02-10T16:00:00Z' })
  })
  after(close)

  it('comes after all others, also after those that are less of what was asked for', async () => {
    const titlesFor = async (municipality: string, find = searchCourses) => {
      const { items } = await find(db, { ...emptySearch, q: 'kols og angst', municipality }, now)
      return items.map(({ course }) => course.title.nb)
    }
    assert.deepEqual(await titlesFor('Saltdal'), ['KOLS for oss i Salten', 'Leve med KOLS'])
    assert.deepEqual(await titlesFor('Narvik'), ['Leve med KOLS', 'KOLS for oss i Salten'])
    const { items } = await searchRuns(
      db,
      { ...emptySearch, q: 'kols og angst', municipality: 'Narvik' },
      now,
    )
    assert.deepEqual(
      items.map(({ isElsewhere }) => isElsewhere),
      [false, true],
    )
  })

  it('is counted by itself, and stands under a heading of its own', async () => {
    const { text } = await open(app, '/kurs?q=kols&municipality=Narvik')
    assert.match(text, /1 kurs om KOLS, nær Narvik Nærmest først\. Sist kommer 1 som bare er for folk fra/)
    assert.match(
      text,
      /1 For .* Leve med KOLS .* Bare for folk fra andre kommuner 2 For .* KOLS for oss i Salten/,
    )
    const { text: nynorsk } = await open(app, '/nn/kurs?q=kols&municipality=Narvik')
    assert.match(nynorsk, /Nærast først\. Sist kjem 1 som berre er for folk frå andre kommunar\./)
    const { text: english } = await open(app, '/en/kurs?q=kols&municipality=Narvik')
    assert.match(
      english,
      /1 course about COPD, near Narvik .* Last comes 1 that is only for people from other/,
    )
  })

  it('is not counted beside the filters', async () => {
    const search = (municipality: string) =>
      searchCourses(db, { ...emptySearch, q: 'kols', municipality }, now)
    const [there, elsewhere] = [await search('Saltdal'), await search('Narvik')]
    assert.deepEqual([there.counts.free, there.total, there.elsewhere], [2, 2, 0])
    assert.deepEqual([elsewhere.counts.free, elsewhere.total, elsewhere.elsewhere], [1, 2, 1])
  })

  it('is like any other to those it is for, and where it isn’t known who asks', async () => {
    for (const path of ['/kurs?q=kols&municipality=Saltdal', '/kurs?q=kols']) {
      const { text } = await open(app, path)
      assert.match(text, /2 kurs om KOLS/)
      assert.doesNotMatch(text, /andre kommuner/)
    }
  })

  it('is not all there is: there are ways on when nothing else was found', async () => {
    const { text } = await open(app, '/kurs?q=angst&municipality=Narvik')
    assert.match(text, /Ingen kurs om angst.* nær Narvik akkurat nå/)
    assert.match(text, /Det nærmeste vi fant .* Leve med KOLS/)
    assert.match(text, /Bare for folk fra andre kommuner 1 For .* KOLS for oss i Salten/)
  })
})
