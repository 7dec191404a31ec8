import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testDb } from '../../test/db.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { aService, municipality } from '../../test/services.ts'
import { loadThemes } from '../courses/index.ts'
import { searchCourses, searchRuns } from './find.ts'
import { emptySearch, type Search } from './search.ts'

const now = new Date('2026-11-23T09:00:00Z')
const { db, close } = await testDb()
const find = (search: Partial<Search>) => searchCourses(db, { ...emptySearch, ...search }, now)
const titles = async (search: Partial<Search>) =>
  (await find(search)).items.map(({ course }) => course.title.nb)

describe('Finding courses', () => {
  before(async () => {
    await loadThemes(db)
    const service = await aService(db, {
      name: 'LMS Nordland (demo)',
      in: 'Bodø',
      covers: ['Fauske', 'Saltdal'],
    })
    const add = async (
      course: Parameters<typeof aCourse>[1],
      runs: Omit<Parameters<typeof aRun>[1], 'courseId'>[],
    ): Promise<void> => {
      const { id } = await aCourse(db, { serviceId: service.id, ...course })
      for (const run of runs) await aRun(db, { courseId: id, ...run })
    }
    await add(
      {
        title: 'Når en av oss får demens',
        searchWords: 'tosomhet',
        themes: ['demens'],
        targetGroups: ['next-of-kin'],
      },
      [
        { in: 'Bodø', startsAt: '2027-02-10T16:00:00Z' },
        { in: 'Narvik', startsAt: '2027-01-10T16:00:00Z' },
      ],
    )
    await add(
      { title: 'Pårørendeskole i Fauske', themes: ['demens'], targetGroups: ['next-of-kin'], fee: 375 },
      [{ in: 'Fauske', startsAt: '2027-01-12T09:00:00Z' }],
    )
    await add(
      { title: 'Å være datter og sønn', themes: ['demens'], targetGroups: ['next-of-kin'], mode: 'digital' },
      [{ in: 'Oslo', startsAt: '2027-01-05T17:00:00Z', language: 'en' }],
    )
    await add(
      {
        title: 'Hverdagen etter diagnosen',
        themes: ['demens'],
        referralRequired: true,
        targetGroups: ['patient'],
      },
      [{ in: 'Oslo', startsAt: '2027-01-08T09:00:00Z' }],
    )
    await add(
      { title: 'Bare for Salten', themes: ['demens'], catchment: 'service', targetGroups: ['next-of-kin'] },
      [{ in: 'Bodø', startsAt: '2027-01-20T09:00:00Z' }],
    )
    await add(
      {
        title: { nb: 'KOLS og trening', nn: 'KOLS og trening', en: 'COPD and exercise' },
        themes: ['kols'],
        targetGroups: ['patient'],
      },
      [{ in: 'Bergen', startsAt: '2027-01-15T09:00:00Z' }],
    )
    await add({ title: 'Leve med KOLS', themes: ['kols'], targetGroups: ['patient'] }, [
      { in: 'Tromsø', startsAt: '2027-01-14T09:00:00Z' },
    ])
    await add({ title: 'Huntington i familien', themes: ['sjeldne-diagnoser'] }, [
      { in: 'Oslo', startsAt: '2027-03-01T09:00:00Z' },
    ])
    await add({ title: 'Cystisk fibrose', themes: ['sjeldne-diagnoser'] }, [
      { in: 'Oslo', startsAt: '2027-02-01T09:00:00Z' },
    ])
    await add({ title: 'Mestringstreff', diagnosisIndependent: true }, [
      { in: 'Hamar', startsAt: '2027-02-02T09:00:00Z' },
    ])
    await add({ title: 'Lyden som ikke lar seg dempe', themes: ['tinnitus-og-horsel'] }, [
      { in: 'Voss', startsAt: '2027-04-01T09:00:00Z' },
    ])
    await add({ title: 'Leve med ulcerøs kolitt', themes: ['tarm'] }, [
      { in: 'Voss', startsAt: '2027-04-02T09:00:00Z' },
    ])
    await add({ title: 'Held i fjor', themes: ['demens'] }, [
      { in: 'Bodø', startsAt: '2026-01-01T09:00:00Z' },
    ])
    await add({ title: 'Avlyst', themes: ['demens'] }, [{ in: 'Bodø', cancelledAt: now }])
    await add({ title: 'Ikke publisert', themes: ['demens'], publishedAt: null }, [{ in: 'Bodø' }])
    await add({ title: 'Kladd av dato', themes: ['demens'] }, [{ in: 'Bodø', publishedAt: null }])
  })
  after(close)

  it('puts the nearest first, what is on screen after what is an ordinary trip away, and then the farther', async () => {
    assert.deepEqual(await titles({ q: 'demens', municipality: 'Bodø' }), [
      'Bare for Salten',
      'Når en av oss får demens',
      'Pårørendeskole i Fauske',
      'Å være datter og sønn',
      'Hverdagen etter diagnosen',
    ])
  })

  it('shows the run that is nearest, and how many others there are', async () => {
    const { items } = await find({ q: 'tosomhet', municipality: 'Narvik' })
    assert.equal(items[0]?.municipality.name, 'Narvik')
    assert.equal(items[0]?.course.otherDates, 1)
    assert.equal((await find({ q: 'tosomhet', municipality: 'Bodø' })).items[0]?.municipality.name, 'Bodø')
  })

  it('puts what starts first on top when it isn’t known where you live', async () => {
    const { items } = await find({ q: 'demens' })
    const starts = items.map(({ run }) => run.startsAt.getTime())
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    )
    assert.ok(items.every(({ km }) => km === null))
  })

  it('puts a course for another area last, and says so', async () => {
    const { items } = await find({ q: 'demens', municipality: 'Oslo' })
    assert.equal(items.at(-1)?.course.title.nb, 'Bare for Salten')
    assert.deepEqual(
      items.map(({ isElsewhere }) => isElsewhere),
      [false, false, false, false, true],
    )
    assert.ok(
      (await find({ q: 'demens', municipality: 'Saltdal' })).items.every(({ isElsewhere }) => !isElsewhere),
    )
  })

  it('knows how far away it is, and that your own municipality is no way at all', async () => {
    assert.equal((await find({ q: 'tosomhet', municipality: 'Bodø' })).items[0]?.km, 0)
    const { items } = await find({ q: 'pårørendeskole fauske', municipality: 'Bodø', plain: true })
    assert.ok(items[0]?.km && items[0].km > 20 && items[0].km < 70)
  })

  it('takes who asks from the words, and only shows what is for them', async () => {
    const { items, roles } = await find({ q: 'mamma har demens' })
    assert.deepEqual(roles, ['next-of-kin'])
    assert.ok(items.every(({ course }) => course.targetGroups.includes('next-of-kin')))
    assert.deepEqual(await titles({ q: 'mamma har demens', role: 'patient' }), ['Hverdagen etter diagnosen'])
  })

  it('shows what is for others when nothing is for who was understood to ask, but keeps to who was chosen', async () => {
    const understood = await find({ q: 'barn med kols' })
    assert.deepEqual([understood.total, understood.roles, understood.missedRoles], [2, [], ['parent']])
    const chosen = await find({ q: 'kols', role: 'professional' })
    assert.deepEqual([chosen.total, chosen.roles], [0, ['professional']])
  })

  it('finds the same by a misspelling, a synonym and an English word', async () => {
    const expected = await titles({ q: 'demens' })
    for (const q of ['demns', 'alzheimer', 'dementia', 'demenskurs'])
      assert.deepEqual(await titles({ q }), expected, q)
  })

  it('puts the courses that hold the other words too first', async () => {
    assert.deepEqual(await titles({ q: 'kols trening', municipality: 'Tromsø' }), [
      'KOLS og trening',
      'Leve med KOLS',
    ])
    assert.deepEqual(await titles({ q: 'kols', municipality: 'Tromsø' }), [
      'Leve med KOLS',
      'KOLS og trening',
    ])
  })

  it('puts the courses named by a narrower word than the theme first', async () => {
    assert.deepEqual(await titles({ q: 'huntington' }), ['Huntington i familien', 'Cystisk fibrose'])
  })

  it('puts courses with both themes before those with one', async () => {
    const { id } = await aCourse(db, { title: 'Begge deler', themes: ['kols', 'demens'] })
    await aRun(db, { courseId: id, in: 'Oslo', startsAt: '2027-06-01T09:00:00Z' })
    assert.equal((await titles({ q: 'kols og demens' }))[0], 'Begge deler')
    await db.deleteFrom('courses').where('id', '=', id).execute()
    assert.equal((await titles({ q: 'kols og demens' })).includes('Begge deler'), false)
  })

  it('finds a title by its words, by some of them, and misspelt', async () => {
    assert.deepEqual(await titles({ q: 'datter sønn', plain: true }), ['Å være datter og sønn'])
    assert.deepEqual(await titles({ q: 'datter sønn xyzzy', plain: true }), ['Å være datter og sønn'])
    assert.deepEqual(await titles({ q: 'mestrngstreff', plain: true }), ['Mestringstreff'])
    assert.deepEqual(await titles({ q: 'exercise', plain: true }), ['KOLS og trening'])
  })

  it('keeps to the word when little is left of it without its ending, and finds what it is the beginning of', async () => {
    assert.ok(!(await titles({ q: 'demens' })).includes('Lyden som ikke lar seg dempe'))
    assert.ok(!(await titles({ q: 'kols' })).includes('Leve med ulcerøs kolitt'))
    assert.deepEqual(await titles({ q: 'diagnosen hverdag' }), ['Hverdagen etter diagnosen'])
    assert.ok((await titles({ q: 'pårørendeskol' })).includes('Pårørendeskole i Fauske'))
  })

  it('counts for each filter how many there would be with it, the others as they are', async () => {
    const all = await find({ q: 'demens' })
    assert.equal(all.total, 5)
    assert.deepEqual(
      [all.counts.digital, all.counts['in-person'], all.counts.free, all.counts['no-referral']],
      [1, 4, 4, 4],
    )
    const digital = await find({ q: 'demens', mode: ['digital'] })
    assert.equal(digital.total, 1)
    assert.deepEqual([digital.counts['in-person'], digital.counts.free, digital.counts.english], [4, 1, 1])
    const both = await find({ q: 'demens', mode: ['digital'], referral: 'no' })
    assert.deepEqual([both.counts['in-person'], both.counts['no-referral'], both.counts.referral], [3, 1, 0])
  })

  it('filters by language, evening, date, fee and referral', async () => {
    assert.deepEqual(await titles({ q: 'demens', language: ['en'] }), ['Å være datter og sønn'])
    assert.deepEqual(await titles({ q: 'demens', evening: true, mode: ['in-person'] }), [
      'Når en av oss får demens',
    ])
    assert.deepEqual(await titles({ q: 'demens', from: '2027-02-01' }), ['Når en av oss får demens'])
    assert.equal((await titles({ q: 'demens', free: true })).includes('Pårørendeskole i Fauske'), false)
    assert.deepEqual(await titles({ q: 'demens', referral: 'yes' }), ['Hverdagen etter diagnosen'])
  })

  it('gives a page at a time, and the last one to whoever asks for more', async () => {
    const { id } = await aCourse(db, { title: 'Ettall', themes: ['epilepsi'] })
    await aRun(db, { courseId: id })
    const first = await find({ q: 'demens', size: 2 })
    const second = await find({ q: 'demens', size: 2, page: 2 })
    assert.deepEqual([first.items.length, second.items.length, first.total, second.total], [2, 2, 5, 5])
    assert.equal(new Set([...first.items, ...second.items].map(({ course }) => course.id)).size, 4)
    const beyond = await find({ q: 'demens', size: 2, page: 90_000 })
    assert.deepEqual([beyond.search.page, beyond.items.length, beyond.total], [3, 1, 5])
  })

  it('finds where you live by name, number, town or misspelling, and asks when two share the name', async () => {
    const bodo = await municipality(db, 'Bodø')
    for (const written of ['Bodø', 'bodo', bodo.number, 'Bodø kommune']) {
      const { where } = await find({ municipality: written })
      assert.equal(where.kind === 'known' && where.municipality.name, 'Bodø', written)
    }
    const { where } = await find({ q: 'demens i Bodø' })
    assert.equal(where.kind === 'known' && where.municipality.name, 'Bodø')
    assert.equal((await find({ municipality: 'Herøy' })).where.kind, 'several')
    assert.equal((await find({ municipality: 'qqqqqqq' })).where.kind, 'unknown')
    assert.ok((await find({ q: 'demens', municipality: 'qqqqqqq' })).total > 0)
  })

  it('lists every run by itself for those who ask for runs', async () => {
    const runs = await searchRuns(
      db,
      { ...emptySearch, q: 'tosomhet', plain: true, municipality: 'Bodø' },
      now,
    )
    assert.deepEqual([runs.total, ...runs.items.map((hit) => hit.municipality.name)], [2, 'Bodø', 'Narvik'])
    const beyond = await searchRuns(db, { ...emptySearch, q: 'demens', page: 99 }, now)
    assert.deepEqual([beyond.items.length, beyond.total > 0], [0, true])
  })

  for (const q of [
    "'; drop table courses; --",
    '🙂🙂',
    '\\',
    '& | ! () :*',
    '%_%',
    'a'.repeat(200),
    'ÆØÅ æøå',
    '<script>alert(1)</script>',
  ]) {
    it(`finds something or nothing for ${q.slice(0, 30)}, and never fails`, async () => {
      await find({ q })
      await find({ q, plain: true, municipality: q.slice(0, 80) })
    })
  }
})
